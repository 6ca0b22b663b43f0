// Bytes of a text, in whatever encoding, as characters.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const marks: readonly (readonly [Encoding, ...number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** So much of a file tells its encoding where no mark does. */
const sampleBytes = 4_096

/** Control characters that no text has: every eightieth byte of one at most. */
const maxControlShare = 1 / 80

/** So many slip into texts of so many bytes and more. */
const maxSlips = 2
const minSlipBytes = 8

/** What text the bytes are: by their mark, else by what they can be; null where they are no text. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const marked = marks.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))
  const encoding = marked?.[0] ?? wideEncoding(bytes)
  if (encoding) return whole(new TextDecoder(encoding).decode(bytes), encoding)
  if (isBinary(bytes)) return null
  try {
    return whole(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return whole(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')
  }
}

/** Lines end in one way, so that an offset is one. */
const whole = (text: string, encoding: Encoding) => ({ text: text.replace(/\r\n?/g, '\n'), encoding })

/** UTF-16 without a mark: of Western text every second byte is 0. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, sampleBytes & ~1)
  if (sample.length < 4) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++
  })
  const most = sample.length / 2
  if (zeros[1]! > most * 0.6 && zeros[0]! < most * 0.1) return 'utf-16le'
  if (zeros[0]! > most * 0.6 && zeros[1]! < most * 0.1) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes)
  const controls = sample.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  // One or two may have slipped into any but the shortest.
  const slips = sample.length < minSlipBytes ? 0 : maxSlips
  return controls > Math.max(slips, sample.length * maxControlShare)
}
