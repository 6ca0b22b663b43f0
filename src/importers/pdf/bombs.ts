// How much the streams of a PDF unpack to, before anybody unpacks them whole: a few bytes may become all the memory there is.

/** A page of drawings takes some megabytes, a font of Chinese twenty. */
const maxBytesAStream = 60_000_000
const maxBytes = 600_000_000
/** The dictionary of a stream stands before it, and is short. */
const maxDictionary = 2_000
/** Packed so often, it is packed to harm. */
const maxLayers = 3

/** Whether a file unpacks to more than a paper does. Images are left out: nobody unpacks them here. Never rejects. */
export async function unpacksToTooMuch(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  let total = 0
  for (const { start, end, layers } of packedStreams(bytes)) {
    if (layers > maxLayers) return true
    total += await unpackedLength(bytes.subarray(start, end), layers)
    if (total > maxBytes) return true
  }
  return false
}

/** Told with what passes the limit: whoever hears of that much hears enough. */
async function unpackedLength(packed: Uint8Array<ArrayBuffer>, layers: number): Promise<number> {
  let stream: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([packed]).stream()
  for (let layer = 0; layer < layers; layer++) stream = stream.pipeThrough(new DecompressionStream('deflate'))
  const reader = stream.getReader()
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return length
      length += value.length
      if (length > maxBytesAStream) {
        await reader.cancel().catch(() => {})
        return Number.POSITIVE_INFINITY
      }
    }
  } catch {
    // Encrypted, or broken: pdf.js finds out.
    return length
  }
}

type Packed = { readonly start: number; readonly end: number; readonly layers: number }

function* packedStreams(bytes: Uint8Array): Generator<Packed> {
  const latin = new TextDecoder('latin1')
  let at = 0
  for (;;) {
    const keyword = indexOf(bytes, 'stream', at)
    if (keyword < 0) return
    const dictionary = latin.decode(bytes.subarray(Math.max(at, keyword - maxDictionary), keyword))
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
    let start = keyword + 6
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = indexOf(bytes, 'endstream', start)
    const layers = own.match(/\/(?:FlateDecode|Fl\b)/g)?.length ?? 0
    if (layers > 0 && !/\/Subtype\s*\/Image/.test(own))
      yield { start, end: end < 0 ? bytes.length : end, layers }
    if (end < 0) return
    at = end + 9
  }
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const codes = Array.from(word, letter => letter.charCodeAt(0))
  for (let at = bytes.indexOf(codes[0]!, from); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
    if (codes.every((code, i) => bytes[at + i] === code)) return at
  return -1
}
