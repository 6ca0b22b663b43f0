// What the data does not account for: names that are no entity, paragraphs on which no claim rests.

import type {
  Claim,
  Erratum,
  Language,
  Mention,
  Passage,
  PassageId,
  Range,
  Said,
  Side,
} from '../model/index.ts'
import { matcher, rangesOf, unknownNames } from '../text/index.ts'
import { type Anchors, anchored } from './claims.ts'
import { abridged, positionIn, type Report } from './diagnostics.ts'
import type { Read } from './documents.ts'
import { type Files, readYaml } from './files.ts'
import { errataFile, noClaimFile, setAsideFile } from './schema.ts'

const sidesOf = (passage: Passage) => Object.entries(passage.sides) as [Language, Side][]

/** Reports each name that is neither a mention nor set aside, once a language, at its first place. */
export function checkNames(files: Files, read: Read, mentions: readonly Mention[], report: Report): void {
  const file = `${read.folder}/set-aside.yaml`
  const yaml = files.has(file) ? readYaml(files, file, setAsideFile, report) : null
  const entries = yaml?.value ?? []
  const used = new Set<number>()
  const mentioned = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = `${mention.passage} ${mention.language}`
    const others = mentioned.get(key)
    if (others) others.push(mention)
    else mentioned.set(key, [mention])
  }
  const aside = new Map(
    read.document.languages.map(language => [
      language,
      matcher(
        entries.flatMap(({ text, languages }, i) =>
          !languages || languages.includes(language) ? [{ text, owner: i }] : [],
        ),
        language,
      ),
    ]),
  )
  const uncovered = new Map<string, { count: number; language: Language; side: Side; range: Range }>()
  for (const passage of read.document.passages) {
    for (const [language, side] of sidesOf(passage)) {
      const set = aside.get(language)?.(side.text) ?? []
      for (const { owner } of set) used.add(owner)
      const covered: readonly Range[] = [...(mentioned.get(`${passage.id} ${language}`) ?? []), ...set]
      for (const range of unknownNames(side, language, covered)) {
        const key = `${language} ${side.text.slice(range.start, range.end)}`
        const before = uncovered.get(key)
        uncovered.set(
          key,
          before ? { ...before, count: before.count + 1 } : { count: 1, language, side, range },
        )
      }
    }
  }
  for (const { count, language, side, range } of uncovered.values()) {
    const [source] = rangesOf(side, range.start, range.end)
    report({
      ...positionIn(`${read.folder}/${side.file}`, read.sources.get(side.file) ?? '', source?.start ?? 0),
      severity: 'warning',
      code: 'name-not-covered',
      message: `'${side.text.slice(range.start, range.end).replace(/\s+/gu, ' ')}' (${language}${count > 1 ? `, ${count} times` : ''}) is neither a form of an entity nor set aside.`,
      remedy: `Make it a form of an entity, or add it to ${file} with a reason.`,
    })
  }
  for (const [i, { text }] of entries.entries()) {
    if (used.has(i)) continue
    const message = `'${text}' is set aside but stands nowhere in the text.`
    report({
      ...yaml!.at(i, 'text'),
      severity: 'warning',
      code: 'set-aside-not-found',
      message,
      remedy: 'Take it out.',
    })
  }
}

/** The misprints of a document, each at every place where it stands (or stands within its context). */
export function readErrata(files: Files, read: Read, report: Report): Erratum[] {
  const file = `${read.folder}/errata.yaml`
  const yaml = files.has(file) ? readYaml(files, file, errataFile, report) : null
  return (yaml?.value ?? []).flatMap(({ language, printed, meant, context }, i) => {
    const holds = context === undefined || context.includes(printed)
    const find = matcher([{ text: printed, within: context ?? printed, owner: null }], language)
    const places = read.document.passages.flatMap(passage =>
      find(passage.sides[language]?.text ?? '').map(({ start, end }) => ({
        passage: passage.id,
        language,
        start,
        end,
        meant,
      })),
    )
    if (places.length === 0) {
      const message = holds
        ? `'${context ?? printed}' stands nowhere in ${read.document.id} (${language}).`
        : `The context does not hold '${printed}'.`
      report({
        ...yaml!.at(i, 'printed'),
        severity: 'error',
        code: 'erratum-not-found',
        message,
        remedy: 'Write it as printed.',
      })
      return []
    }
    return places
  })
}

/** Whether a passage is one that may be expected to state something. */
export const isProse = ({ kind }: Passage): boolean =>
  kind === 'paragraph' || kind === 'item' || kind === 'point'

/** Why no claim rests on a passage, as the data says; reports passages that have neither a claim nor a reason. */
export function readReasons(
  files: Files,
  read: Read,
  anchors: Anchors,
  claims: readonly Claim[],
  report: Report,
): ReadonlyMap<PassageId, string | Said<string>> {
  const file = `${read.folder}/no-claim.yaml`
  const yaml = files.has(file) ? readYaml(files, file, noClaimFile, report) : null
  const resting = new Set(claims.flatMap(claim => claim.quotes.map(quote => quote.passage)))
  const reasons = new Map<PassageId, string | Said<string>>()
  for (const [i, { quote, reason }] of yaml?.value.entries() ?? []) {
    const at = yaml!.at(i, 'quote')
    const selector = { exact: quote }
    const home = read.document.languages.find(language => anchors.get(language)?.(selector).kind === 'found')
    const place = anchored(
      selector,
      read.document.id,
      home ?? read.document.languages[0]!,
      anchors,
      at,
      report,
    )
    if (!place) continue
    reasons.set(place.passage, reason)
    if (resting.has(place.passage)) {
      const message = `A claim rests on ${place.passage}, though this says that none does.`
      report({
        ...at,
        severity: 'warning',
        code: 'passage-has-claim',
        message,
        remedy: 'Take this entry out.',
      })
    }
  }
  for (const passage of read.document.passages) {
    if (!isProse(passage) || resting.has(passage.id) || reasons.has(passage.id)) continue
    const [[, side] = []] = sidesOf(passage)
    if (!side) continue
    report({
      ...positionIn(
        `${read.folder}/${side.file}`,
        read.sources.get(side.file) ?? '',
        side.ranges[0]?.start ?? 0,
      ),
      severity: 'warning',
      code: 'passage-without-claim',
      message: `No claim rests on ${passage.id}, and nothing says why: '${abridged(side.text, 80)}'.`,
      remedy: `Add a claim, or a reason to ${file}.`,
    })
  }
  return reasons
}
