// The digest of a file, by which it is known again.

/** SHA-256, in hexadecimal; all zeros where the page comes from a server without a certificate, which gives no digest. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle?.digest('SHA-256', bytes)
  const hex = Array.from(new Uint8Array(digest ?? new ArrayBuffer(32)), byte =>
    byte.toString(16).padStart(2, '0'),
  )
  return hex.join('')
}

/** Whether there is a digest, or only what stands in its place. */
export const isDigest = (sha256: string): boolean => !/^0*$/.test(sha256)
