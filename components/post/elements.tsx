import type { Element } from 'hast'
import type { Components } from 'hast-util-to-jsx-runtime'
import { toString as textOf } from 'hast-util-to-string'
import { capital } from '@/components/ui/capital'
import { Photo } from './photo'

/** The class that shows an element's sentence with a capital; none where it begins with code. */
function sentence(node: Element | undefined) {
  return node?.children[0]?.type === 'text' ? capital(textOf(node)) : ''
}

/** How the elements of a block's tree differ from plain HTML. */
export const elements: Partial<Components> = {
  p: ({ node, ...rest }) => <p className={sentence(node)} {...rest} />,
  li: ({ node, ...rest }) => <li className={sentence(node)} {...rest} />,
  h2: ({ node, ...rest }) => <h2 className={sentence(node)} {...rest} />,
  h3: ({ node, ...rest }) => <h3 className={sentence(node)} {...rest} />,
  h4: ({ node, ...rest }) => <h4 className={sentence(node)} {...rest} />,
  h5: ({ node, ...rest }) => <h5 className={sentence(node)} {...rest} />,
  h6: ({ node, ...rest }) => <h6 className={sentence(node)} {...rest} />,
  img: ({ node: _, src, alt }) =>
    typeof src === 'string' ? <Photo url={src} alt={alt ?? ''} loading="lazy" /> : null,
  // Wide tables scroll by themselves, and by keyboard.
  table: ({ node: _, ...rest }) => (
    <section className="table-frame" aria-label="Table">
      <table {...rest} />
    </section>
  ),
}
