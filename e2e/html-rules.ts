import { HtmlValidate } from 'html-validate'

/** The recommended rules but those that we cannot or will not satisfy, each with the reason. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    // React writes `action=""` on a form whose action is a function; its script takes the place of it.
    { form: { attributes: { action: { enum: ['/.*/'] } } } },
  ],
  rules: {
    // How React writes HTML: `<br/>`, `async=""`, `autoComplete`. Parsers read the same.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    // Bars are as wide as what they count.
    'no-inline-style': 'off',
    // Code and verse are kept as they came.
    'no-trailing-whitespace': 'off',
    // Posts have the titles that they have.
    'long-title': 'off',
    // Firefox ticks boxes again when a page is opened anew, unless they say so; the standard has no word for it.
    'valid-autocomplete': 'off',
    // Tables come with the heads that they have; the form in the header is sent by Enter. Both are advice of WCAG.
    'wcag/h63': 'off',
    'wcag/h32': 'off',
    // A field of no type is one of text.
    'no-implicit-input-type': 'off',
    // Fieldsets lock what they hold while it is sent; those that are groups of choices are looked at by axe.
    'wcag/h71': 'off',
    // React names the action of each button that has one in the same hidden fields.
    'form-dup-name': 'off',
    // Ours have a colon, so that no heading of a post can have the same.
    'valid-id': ['error', { relaxed: true }],
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
})

/** What is wrong with a page as the server sends it. */
export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
