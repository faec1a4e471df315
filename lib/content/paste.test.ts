import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromEditBlocks } from './edit-blocks'
import { fromPaste } from './paste'

const markdownOf = (html: string) =>
  fromPaste(html).map((block) => (block.kind === 'prose' ? block.markdown : block.kind))

const word = `
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle><span style='mso-ansi-language:EN-GB'>Keeping staging small<o:p></o:p></span></p>
<p class=MsoNormal><b><span lang=EN-US style='mso-ansi-language:EN-US'>Measure</span></b><span
lang=EN-US style='mso-spacerun:yes'>  </span><span style='font-size:11.0pt'>first</span>, then <i style='mso-bidi-font-style:normal'>act</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>stop new work<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>tell the queue</p>
<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>exit</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>count</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>compare</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
<td width=200 valign=top><p class=MsoNormal>before</p></td><td><p class=MsoNormal>after<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>3</p></td><td><p class=MsoNormal>1</p></td></tr></table>
<!--EndFragment--></body></html>`

test('what is copied from Word is what it looked like there', () => {
  expect(markdownOf(word)).toEqual([
    '## Keeping staging small',
    '**Measure** first, then _act_.',
    '- stop new work\n  - tell the queue\n- exit',
    '1. count\n2. compare',
    '| before | after |\n| - | - |\n| 3 | 1 |',
  ])
})

const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7f3a">
<h2 dir="ltr" style="line-height:1.38;margin-top:18pt"><span style="font-size:16pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;white-space:pre-wrap;">Why it fails</span></h2>
<p dir="ltr" style="line-height:1.38"><span style="font-weight:400;white-space:pre-wrap;">A </span><span style="font-weight:700;">retry</span><span style="font-weight:400;"> is </span><span style="font-weight:400;font-style:italic;">not</span><span> a plan, see </span><a href="https://www.google.com/url?q=https://a.test/notes&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">the notes</span></a><span style="text-decoration:line-through;">old</span></p><br />
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li>
<ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>under</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`

test('what is copied from Google Docs is what it looked like there', () => {
  expect(markdownOf(docs)).toEqual([
    '## Why it fails',
    'A **retry** is _not_ a plan, see [the notes](https://a.test/notes)~~old~~',
    '- one\n  - under',
  ])
})

test('what is copied from a page has its figures, code and lists, and nothing that acts', () => {
  const html = `<div onclick="x()"><h1>t</h1><script>bad()</script><style>p{}</style><p>a <b>b</b>
    <a href="javascript:bad()">c</a></p><figure><img src="https://a.test/i.png" alt="i"><figcaption>c</figcaption></figure>
    <pre><code class="language-js">let  a</code></pre><ul class="task-list"><li>x</li></ul>
    <details><summary>more</summary><p>inside</p></details></div>`
  expect(fromPaste(html)).toEqual([
    { kind: 'prose', hash: null, markdown: '## t' },
    { kind: 'prose', hash: null, markdown: 'a **b** c' },
    expect.objectContaining({ kind: 'figure', url: 'https://a.test/i.png', caption: 'c' }),
    { kind: 'code', hash: null, language: 'js', code: 'let  a' },
    { kind: 'checklist', hash: null, items: ['x'] },
    { kind: 'prose', hash: null, markdown: 'more\n\ninside' },
  ])
})

test('what is copied leads nowhere that only its own page or disk has', () => {
  const html = `<p>see <a href="#part">this part</a>, <a>that</a> or <a href="mailto:a@b.test">ask</a></p>
    <p><img src="file:///C:/tmp/clip_image001.png" alt="the rack"><img src="x"></p>`
  expect(fromPaste(html)).toEqual([
    { kind: 'prose', hash: null, markdown: 'see this part, that or [ask](mailto:a@b.test)' },
    { kind: 'prose', hash: null, markdown: 'the rack' },
  ])
})

const piece = fc.constantFrom(
  ...['<p>', '</p>', '<b>', '</b>', '<span style="font-weight:bold">', '</span>', 'x', ' ', 'y z'],
  ...['<ul>', '<li>', '</ul>', '<td>', '<table>', '</table>', '<o:p>', '</o:p>', '<br>', '<pre>'],
  ...['<p style="mso-list:l0 level2 lfo1">', '<p style="mso-list:l0 level1 lfo1">', '&nbsp;', '*'],
)

test('no letter of what is copied is lost', () => {
  const letters = (text: string) => text.replace(/[^xyz]/g, '')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { blocks } = fromEditBlocks(fromPaste(pieces.join('')), new Map())
      const typed = letters(pieces.filter((each) => !each.includes('<')).join(''))
      const read = letters(blocks.map(({ text }) => text).join(''))
      expect([...read].sort()).toEqual([...typed].sort())
    }),
  )
})
