// How a number of statements is shaded: five steps of one hue.

/** The least number of each step. Most links rest on one statement, a few on dozens, so that the steps widen. */
const shadeThresholds = [1, 2, 3, 5, 10] as const

/** From 1, the palest, to 5; 0 for none. */
export const shadeOf = (statements: number): number =>
  shadeThresholds.filter(least => statements >= least).length

/** The steps as a legend names them: '1', '2', '3–4', '5–9', '10+'. */
export const shadeNames: readonly string[] = shadeThresholds.map((least, i) => {
  const next = shadeThresholds[i + 1]
  if (next === undefined) return `${least}+`
  return next - least === 1 ? `${least}` : `${least}–${next - 1}`
})
