// The hash of a URL as text: keys with values. A link comes through mail programs, chats and people's sentences, which encode it
// once more, or take what stands around it along: it is read as it was meant.

/** `key=value,value`. The values are those that were between unencoded commas. */
export type HashPart = { readonly key: string; readonly values: readonly string[] }

/** Decodes `%XX`; text that is no such encoding stays as it is. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What an address is set in: never the beginning of a value. */
const opening = /^[\s\p{C}"'‘’‚“”„«»‹›<([{]+/u

/** The last character, where it may be a sentence's or a bracket's and not the value's. */
const closing = /[^\p{L}\p{N}\p{M}]$/u

/** More than so many characters are not taken off the end. */
const maxTrimmedCharacters = 8

/**
 * What a value may have been meant as, the likeliest first: as it stands, without what stands around it, and each of those
 * decoded once more. Longer endings come before shorter ones: `2018/...` is the open time `2018/..` at a sentence's end.
 */
export function* readingsOf(value: string): Generator<string> {
  yield value
  const again = decodeText(value.replaceAll('+', ' '))
  let text = again.replace(opening, '')
  if (text !== value) yield text
  for (let taken = 0; taken < maxTrimmedCharacters && closing.test(text); taken++) {
    text = text.replace(closing, '')
    yield text
  }
}

/** The parts of a hash (with or without `#`), in their order; one without a word in it is none. */
export function partsOf(hash: string): readonly HashPart[] {
  const text = hash.replace(/^#/, '')
  // A whole hash that was taken for a value.
  const whole = !text.includes('=') && /%3D/i.test(text) ? decodeText(text) : text
  return whole
    .split(/&(?:amp;)?/)
    .filter(part => /[\p{L}\p{N}]/u.test(decodeText(part)))
    .map(part => {
      const [, before, values] = /^([^=]*)=?([\s\S]*)$/.exec(part)!
      return {
        key: decodeText(before!).replace(opening, ''),
        values: values!.split(',').filter(Boolean).map(decodeText),
      }
    })
}
