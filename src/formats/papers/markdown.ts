// Markdown (CommonMark, https://spec.commonmark.org/): a dossier to paste or to go on writing in.

import type { TextPieces } from '../pieces.ts'
import type { Dossier, DossierEntry, DossierGroup } from './dossier.ts'
import type { DossierStatement } from './dossier-statement.ts'

/** A dossier as Markdown. Names and quotes stay text, whatever is in them. */
export function* dossierMarkdown(dossier: Dossier): TextPieces {
  const { dossier: say } = dossier.words
  yield blocks([
    `# ${inline(dossier.title)}`,
    inline(dossier.corpus),
    inline(dossier.filters),
    inline(say.intro),
  ])
  for (const entry of dossier.entries) yield `\n${blocks(entryBlocks(entry, dossier))}`
  yield `\n${blocks([`## ${inline(say.sources)}`, dossier.sources.map(source => `- ${inline(source)}`).join('\n')])}`
}

/** With an empty line between. */
const blocks = (all: readonly string[]) => `${all.filter(block => block !== '').join('\n\n')}\n`

function entryBlocks(entry: DossierEntry, { words, punctuation }: Dossier): string[] {
  const { dossier: say } = words
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [say.alsoNamed, entry.otherNames.map(({ text }) => text)],
    [say.partners, entry.partners.map(({ name, statements }) => `${name} (${statements})`)],
    [say.projects, entry.projects.map(({ name, when }) => (when ? `${name} (${when})` : name))],
    [say.times, entry.times],
  ]
  return [
    `## ${inline(entry.name)}`,
    `*${inline(entry.kind)}*`,
    entry.remark && `*${inline(words.statement.note)}.* ${inline(entry.remark)}`,
    facts
      .filter(([, values]) => values.length > 0)
      .map(
        ([fact, values]) =>
          `- **${inline(fact)}${punctuation.colon}** ${values.map(inline).join(`${punctuation.semicolon} `)}`,
      )
      .join('\n'),
    ...(entry.groups.length === 0 ? [inline(words.statement.none)] : []),
    ...entry.groups.flatMap((group, i) => [
      ...headings(group, entry.groups[i - 1], say.statements),
      ...group.statements.flatMap(statement => statementBlocks(statement, say.see)),
    ]),
  ]
}

/** The paper, where it is another than before, and the project; or, where neither is said, what follows. */
function headings(
  { paper, heading }: DossierGroup,
  before: DossierGroup | undefined,
  what: string,
): string[] {
  if (paper === '') return [`### ${inline(heading || what)}`]
  return [
    ...(paper === before?.paper ? [] : [`### ${inline(paper)}`]),
    ...(heading === '' ? [] : [`#### ${inline(heading)}`]),
  ]
}

const statementBlocks = (
  { number, sentence, again, quotes, notes, elsewhere }: DossierStatement,
  see: (n: number) => string,
): string[] =>
  again
    ? [`${inline(sentence)} (${inline(see(number))})`]
    : [
        `**\\[${number}\\]** ${inline(sentence)}`,
        ...quotes.map(({ text, citation }) => `> ${inline(text)}  \n> — ${inline(citation)}`),
        ...notes.map(({ kind, text }) => `*${inline(kind)}.* ${inline(text)}`.trim()),
        ...(elsewhere ? [inline(elsewhere)] : []),
      ]

/**
 * A text on one line in which nothing is markup: what CommonMark or GitHub's tables, strikethrough and links would
 * take as such is escaped; at its start, so is what would begin a list, a heading or a quotation, and at its end what
 * would close a heading.
 */
export const inline = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^[#+\-=]/, '\\$&')
    // At the end of a heading these would be no part of it.
    .replace(/(?<=\s)#+$/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
