import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { pages as fixtures } from '../testing/fixtures'
import { boxes, toHtmlPage } from './html/testing'
import { readDraft } from './testing'

const own = `| | |

a title & more

a lead, before all else.

why <this> matters

keep the change small.

  • one
  • two

a harbour 1
a harbour 1. image source: unsplash

release checklist

  • check "permissions"
  • write it down

def f(x):
    y = x

    return y

alphanode post meta

topickeeping calm / python services
stack
  • python services
  • backend
code languagepython
reading time14
owners
  • team: platform
  • people
    • name: ada
    • name: lin
flags
  • image heavy: 0
image sources
    • source: unsplash
    • url: https://images.test/a?b=1&c=2
    • caption: a harbour 1
payload
  • source id: own-1

Similar Posts`

const pages = [{ name: 'a page with all forms', text: own }, ...fixtures]

test.each(
  pages.flatMap(({ name, text }) =>
    Object.entries(boxes).map(([box, write]) => ({ name, text, box, write })),
  ),
)('$name is the same draft as HTML, with the box as $box', async ({ text, write }) => {
  const { content, ...expected } = await readDraft(text)
  const { content: found, ...others } = await readDraft(toHtmlPage(text, write))
  expect(others).toEqual(expected)
  expect(toBlocks(found)).toEqual(toBlocks(content))
})
