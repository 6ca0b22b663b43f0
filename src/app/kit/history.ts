// The browser's history. It may refuse an entry – Safari after a hundred in half a minute, Chromium without a word – and the page goes
// on without it.

/** How many of one's own steps lie behind in this page, kept with each entry. */
export const historyDepth = (): number => Number((history.state as { depth?: number } | null)?.depth ?? 0)

/** Adds an entry to the history, or writes over the one that is there. Never throws; whether the browser has done it, the address tells. */
export function writeEntry(how: 'push' | 'replace', state: unknown, address?: string): void {
  try {
    if (how === 'push') history.pushState(state, '', address)
    else history.replaceState(state, '', address)
  } catch {
    // Refused.
  }
}
