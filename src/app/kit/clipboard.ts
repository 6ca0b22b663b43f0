// Taking a text along.

/** Puts a text on the clipboard; false where that is forbidden. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Without a secure context there is no clipboard at all.
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
