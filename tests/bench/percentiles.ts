// Times, told as one waits for them: as often as not, and hardly ever longer.

/** Tells the median, and what 95 of 100 take at most. @param times in milliseconds */
export function took(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(0) ?? '?'
  console.log(`${what}: ${at(0.5)} ms, 95 % within ${at(0.95)} ms (${sorted.length} times)`)
}

/** Does something so often, and tells how long it says that took; null where there was nothing to do. */
export async function each(
  what: string,
  rounds: number,
  measure: (round: number) => Promise<number | null>,
): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const time = await measure(round)
    if (time !== null) times.push(time)
  }
  took(what, times)
}
