// The families of relations: predicates that are drawn alike, so that a link shows what kind of thing it says.

/**
 * How a link looks: the lengths of its dashes and of the gaps after them, one or two of each, in pixels where it is thin (none
 * for a line without gaps), and a colour on white paper and on a dark screen, `#rrggbb`.
 */
export type LineStyle = { readonly dash: readonly number[]; readonly light: string; readonly dark: string }

/**
 * In the order in which they are listed to a reader. Each has a dash of its own; their colours have a contrast of at least 4.5:1
 * with their theme's background and differ from one another for the colour-blind too (a test computes it).
 */
export const relationFamilies = {
  participation: { dash: [], light: '#656a75', dark: '#c2d6e3' },
  cooperation: { dash: [14, 3], light: '#2c6fc4', dark: '#8885fe' },
  leadership: { dash: [10, 3, 2, 3], light: '#841e69', dark: '#d647bb' },
  support: { dash: [6, 5], light: '#15590f', dark: '#309642' },
  production: { dash: [16, 3, 5, 3], light: '#9f651b', dark: '#eed02b' },
  answer: { dash: [2, 3], light: '#5f2aa8', dark: '#df9ffc' },
  other: { dash: [3, 9], light: '#3c3a38', dark: '#aa9f98' },
} as const satisfies Record<string, LineStyle>

export type RelationFamily = keyof typeof relationFamilies

export const familyNames = Object.keys(relationFamilies) as readonly RelationFamily[]
