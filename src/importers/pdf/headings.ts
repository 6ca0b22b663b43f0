// Which heading stands above which: by the size of its letters; and what is the title of the paper.

import type { Told } from './cuts.ts'

type Level = 1 | 2 | 3 | 4 | 5 | 6

const styleOf = ({ draft }: Told): string => {
  const { size, bold, italic } = draft.lines[0]!
  return `${Math.round(size * 2)} ${bold ? 'b' : ''}${italic ? 'i' : ''}`
}

/** The headings with their levels; what stands big at the top of the first page before any text is the title. */
export function rankHeadings(told: readonly Told[], bodySize: number): Told[] {
  const isHeading = ({ draft }: Told) => draft.role.is === 'heading'
  const firstText = told.findIndex(one => !isHeading(one))
  const cover = told.slice(0, firstText < 0 ? 0 : firstText).filter(({ draft }) => draft.lines[0]!.page === 0)
  const biggest = Math.max(0, ...cover.map(({ draft }) => draft.lines[0]!.size))
  const isTitle = (one: Told) =>
    cover.includes(one) && biggest >= 1.3 * bodySize && one.draft.lines[0]!.size >= 0.95 * biggest
  const sizes = new Map(
    told.filter(one => isHeading(one) && !isTitle(one)).map(one => [styleOf(one), one.draft.lines[0]!]),
  )
  const ranked = [...sizes]
    .sort(
      ([, a], [, b]) => Math.round(b.size * 2) - Math.round(a.size * 2) || Number(b.bold) - Number(a.bold),
    )
    .map(([style]) => style)
  return told.map(one => {
    if (!isHeading(one)) return one
    if (isTitle(one)) return { ...one, draft: { ...one.draft, role: { is: 'title' } } }
    const level = Math.min(6, ranked.indexOf(styleOf(one)) + 1) as Level
    return { ...one, draft: { ...one.draft, role: { is: 'heading', level } } }
  })
}
