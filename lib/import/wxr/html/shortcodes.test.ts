import { expect, test } from 'vitest'
import { read, shown } from './testing'

test('a caption is the caption of its picture, with its links', () => {
  const image = '<img class="size-full" alt="a" src="https://x.org/a.jpg" width="10" height="20" />'
  const figure = 'figure https://x.org/a.jpg | a | look at it'
  expect(shown(`[caption id="x" width="10"]${image} look at <a href="#">it</a>[/caption]`)).toEqual(
    [figure],
  )
  expect(shown(`[caption]<a href="https://x.org">${image}</a>look at it[/caption]`)).toEqual([
    figure,
  ])
  expect(shown(`[wp_caption caption="look at &#105;t"]${image}[/wp_caption]`)).toEqual([figure])
  expect(shown(`<p>before [caption]${image} look at it[/caption] after</p>`)).toEqual([
    'p: before',
    figure,
    'p: after',
  ])
})

test('a gallery is noted where it stands', () => {
  const { content, galleries } = read(
    'one\n\n[gallery ids="3, 5,x"]\n\n<div>two [gallery columns="2"] three</div>',
  )
  expect(content).toHaveLength(2)
  expect(galleries).toEqual([
    { at: 1, ids: ['3', '5'] },
    { at: 2, ids: [] },
  ])
})

test('code in a shortcode is kept as it was written', () => {
  expect(
    shown('so:\n[code language="php"]\n<?php\n\nif ($a[b] < [gallery]) {}\n[/code]\nthen'),
  ).toEqual(['p: so:', 'code php: <?php\n\nif ($a[b] < [gallery]) {}', 'p: then'])
  expect(shown('[python]\nif a &lt; b &amp;&amp; c:\n  &quot;&amp;lt;&quot;[/python]')).toEqual([
    'code python: if a < b && c:\n  "&lt;"',
  ])
  expect(shown('[sourcecode lang=&quot;js&quot;]x[/sourcecode]')).toEqual(['code js: x'])
})

test('what plays or embeds something becomes a link', () => {
  const link = (url: string) => `p: ${url}`
  expect(shown('[embed width="9"]https://x.org/1[/embed]')).toEqual([link('https://x.org/1')])
  expect(shown('[audio https://x.org/2.mp3]')).toEqual([link('https://x.org/2.mp3')])
  expect(shown('[video width="9" mp4="https://x.org/3.mp4"][/video]')).toEqual([
    link('https://x.org/3.mp4'),
  ])
  expect(shown('[youtube=https://x.org/4?a=1&amp;b=2]')).toEqual([link('https://x.org/4?a=1&b=2')])
  expect(shown('[audio src="https://x.org/5"] and [audio src="https://x.org/6"][/audio]')).toEqual([
    'p: https://x.org/5 and https://x.org/6',
  ])
})

test('an escaped shortcode is shown', () => {
  expect(shown('use [[gallery ids="1"]] or [[caption]a <b>b</b>[/caption]]')).toEqual([
    'p: use [gallery ids="1"] or [caption]a <b>b</b>[/caption]',
  ])
})

test('a shortcode nobody knows is text, and counted', () => {
  const html =
    '[su_box title="x"]inside[/su_box] and [contact-form-7 id="1" /] [playlist ids="1,2"]'
  expect(shown(html)).toEqual([`p: ${html}`])
  expect(read(html).shortcodes).toEqual({ su_box: 1, 'contact-form-7': 1, playlist: 1 })
})

test('other text in brackets is only text', () => {
  const html =
    'coracles [simple boat], [sic], [a-z] and a[i], [] [[ -f x ]] [[page]] [code] without end'
  expect(shown(html)).toEqual([`p: ${html}`])
  expect(read(html).shortcodes).toEqual({})
})
