import { useId } from 'react'
import { onCodeFocus, onCodeKey } from './code-keys'
import { GrowArea } from './grow-area'

type Props = {
  name: string
  language: string
  code: string
  onChange: (part: { language?: string; code?: string }) => void
}

/** Code under the name of its language. */
export function CodeFields({ name, language, code, onChange }: Props) {
  const help = useId()
  return (
    <div className="code edit-code">
      <div className="code-head">
        <input
          aria-label={`Language of ${name}`}
          placeholder="language"
          value={language}
          maxLength={40}
          onChange={({ target }) => onChange({ language: target.value })}
        />
        <span id={help} className="edit-code-help needs-script">
          Tab indents; Escape, then Tab, leaves
        </span>
      </div>
      <GrowArea
        aria-label={`Text of ${name}`}
        aria-describedby={help}
        spellCheck={false}
        autoCapitalize="off"
        value={code}
        onChange={({ target }) => onChange({ code: target.value })}
        onKeyDown={onCodeKey}
        onFocus={onCodeFocus}
      />
    </div>
  )
}
