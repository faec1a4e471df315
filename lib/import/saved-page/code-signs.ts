/**
 * How lines of code look beside lower-case prose. `sure` is code wherever it stands; `likely` is code
 * beside other code; `inside` says nothing alone, but fits a listing. Tested on the first 400 characters.
 */
export const sureSigns: readonly RegExp[] = [
  // Ends and lone brackets.
  /[;{}\\]$|\w\($|=>$/,
  /^[\])}[{(]+[;,)]*$/,
  // Comments, tags, shebangs.
  /^(?:\/\/|\/\*|\*\/|<!--|#!|--\s|<\?|\?>|<\/?[a-z][\w-]*[\s>/]|"""|''')/i,
  // Definitions and imports.
  /^(?:\w+ ){0,3}(?:function|class|interface|trait|enum|struct|impl|def|fn|func|namespace)\s+[\w$.\\]+\s*(?:[({<;=]|:$|extends\b|implements\b|for\b)/,
  /^def \w+[?!]?$|^class [A-Z]\w*(?:\s*<\s*\w+)?$|^(?:def|defp|defmodule|defmacro)\s.*(?:\bdo|,)$/,
  /^(?:const|let|var|val|use|using|include|require|require_once)\b.*[=;'"]/,
  /^from\s+\S+\s+import\s/,
  /^(?:import|export)\s.*(?:['"{*;]|\sas\s|\sfrom\s)/,
  /^@[\w.]+(?:\(.*)?$/,
  // Assignments, calls, operators, variables.
  /^(?:export |local |my |set |env |ENV )?[\w$.\-[\]'">]+(?:, ?[\w$.]+)*\s{0,9}(?:[-+*/.|&%?]?=|:=|=>)\s?[^\s=]/,
  /^(?:[\w$]+\s*=\s*)?(?:await |return |raise |throw |yield |new |echo |print |defer |go |not |try )*[\w$.:\\>!-]+\(.*\)\s*[;,:{]?$/,
  /\$[a-z_{(]/i,
  /\w->\w|\w::\w|&&|\|\||\s[=!<>]==?\s|:=|^\|>\s/,
  /\sdo \|[\w, ]+\|$/,
  // JSON, HTTP, cron, prompts, options.
  /^["'][^"']+["']\s*:\s*\S/,
  /^(?:HTTP\/\d|(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\/)/,
  /^(?:[\d*/,-]+\s+){4}[\d*/,-]+\s\S/,
  /^\$ \S/,
  /\s--?[a-z][\w-]*(?:[\s=]|$)/i,
  // SQL.
  /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|EXPLAIN|WITH|FROM|WHERE|AND|OR|ON|SET|VALUES|LIMIT|HAVING|UNION|RETURNING|BEGIN|COMMIT|TRUNCATE|ANALYZE|GRANT|(?:LEFT |RIGHT |INNER |CROSS )?JOIN|(?:ORDER|GROUP) BY)\b/,
  /^(?:explain (?:analyze )?)?(?:select\s.+\sfrom\s|insert into\s|delete from\s|(?:create|alter|drop) (?:unique )?(?:table|index|view|database)\s)/i,
  /^update\s\S+\sset\s/i,
  // Dockerfile.
  /^(?:FROM|RUN|COPY|ADD|WORKDIR|ENV|EXPOSE|CMD|ENTRYPOINT|ARG|USER|VOLUME|LABEL|HEALTHCHECK)\s/,
]

export const likelySigns: readonly RegExp[] = [
  /^#\s?\S/,
  /^(?:return|raise|throw|yield|del|assert)\s+[^\s.,]+$/,
  /^(?:pass|break|continue|return|end|fi|done|esac|endif|endforeach|else:|try:|finally:)$/,
  /^(?:if|elif|else if|while|until|unless|when)\s.*(?::|\bthen|\bdo)$/,
  /^for\s[\w, ()]+\sin\s.*(?::|\bdo)$/,
  /^(?:with\s.*[(.].*|except\s[\w.,() ]*):$/,
  /^\[[\w.:\s"-]+\]$/,
]

/** Also the first lines of a listing, and common as headings: code only when code follows. */
export const leadingSigns: readonly RegExp[] = [/^(?:import|package|module|require)\s+[\w./]+$/]

export const insideSigns: readonly RegExp[] = [
  /^(?:select|from|where|(?:left |right |inner |cross )?join|order by|group by|having|limit|values|set|on|and|or|union|returning)\b/i,
  /^["'].*["'],?$/,
  /[,([+|]$/,
  /^[)\]}]/,
  /[_=<>{}[\]|&$#@\\~^%*]|\w\(/,
]

/** `key: value`, `key:` and `- key: value`, as in YAML. */
export const pairSign = /^(?:- )?["']?[\w./-]+["']?:(?:\s\S.*)?$/

/** Page languages whose listings are made of such pairs. */
export const pairLanguages: readonly string[] = [
  ...['yaml', 'yml', 'docker-compose', 'compose', 'ansible', 'kubernetes', 'toml', 'ini', 'http'],
]

/** Page languages whose listings are commands. */
export const shellLanguages: readonly string[] = [
  ...['bash', 'sh', 'shell', 'zsh', 'console', 'terminal', 'shellscript', 'cli'],
]
