// Any text as XML 1.0, and back. XML holds no control characters, lone surrogates, U+FFFE or U+FFFF, not even as
// character references (https://www.w3.org/TR/xml/#charsets). They are written as `_x0001_`, and an underscore that
// would be read so as `_x005F_`: the ST_Xstring of ECMA-376 part 1, 22.9.2.19, which Office reads too.

/** What XML 1.0 cannot hold. With the flag `u`, a pair of surrogates is one character and only lone ones match. */
const unwritable = String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}`

const toEscape = new RegExp(`${unwritable}|_(?=x[0-9A-Fa-f]{4}(?:_|${unwritable}))`, 'gu')

const escapeXml = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

const held = (text: string) => text.replace(toEscape, escapeXml)

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they are, a reader would make spaces of them, or one line break of two.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
])

const entity = (character: string) => entities.get(character) ?? character

/** Text for between double quotes. */
export const xmlAttribute = (text: string): string => held(text).replace(/[&<>"\t\n\r]/g, entity)

/** Text for between tags. */
export const xmlText = (text: string): string => held(text).replace(/[&<>\r]/g, entity)

/** What an XML parser has read, with the characters that XML cannot hold. */
export const fromXml = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
