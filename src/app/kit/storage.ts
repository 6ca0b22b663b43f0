// What this browser remembers from one visit to the next. Storage may be forbidden, or full; then nothing is remembered.

/** What is remembered under a key; null for nothing. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Has this browser remember a text under a key, where it may. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // As above.
  }
}
