/** Signs that could end or open something in a script tag, and line ends that old scripts knew. */
const unsafe = /[<>&\u2028\u2029]/g

/** The data as it stands in a script tag: no text in it can end the tag. */
export const writeJsonLd = (data: object) =>
  JSON.stringify(data).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
