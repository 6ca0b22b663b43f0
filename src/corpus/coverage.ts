// What the data does not account for: names that are no entity, paragraphs on which no claim rests.

import type {
  Erratum,
  Language,
  LanguageMap,
  LanguageVersion,
  Mention,
  Passage,
  PassageHead,
  PassageId,
  TextRange,
} from '../model/index.ts'
import { matcher, rangesOf, unknownNames } from '../text/index.ts'
import type { Claims } from './claims.ts'
import { type Place, type Report, shortExcerpt } from './diagnostics.ts'
import type { ReadDocument } from './documents.ts'
import type { Doubts } from './doubts.ts'
import type { LostForm } from './entities.ts'
import { type Files, type Listed, readList } from './files.ts'
import { type Anchors, anchored } from './quotes.ts'
import { errataFile, noClaimFile, refusedFile, setAsideFile } from './schema.ts'

const sidesOf = (passage: Passage) => Object.entries(passage.sides) as [Language, LanguageVersion][]

/** A word of an entry that is wrong in another way. */
const textIn = (raw: unknown, key: string): string[] => {
  const value = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key) && Reflect.get(raw, key)
  return typeof value === 'string' ? [value] : []
}

/**
 * Reports each name that is neither a mention nor set aside, once a language, at its first place. Names of entities that are
 * not read are accounted for; where a whole file is not, no name is asked for.
 */
export function checkNames(
  files: Files,
  read: ReadDocument,
  mentions: readonly Mention[],
  lost: LostForm,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): void {
  const file = `${read.folder}/set-aside.yaml`
  const list = readList(files, file, setAsideFile, report)
  // Who proposes reads them; whether they can be read is said here.
  readList(files, `${read.folder}/refused.yaml`, refusedFile, report)
  const cause = lost.file ?? list.lost
  const used = new Set<number>()
  const asides = new Map(read.document.languages.map(language => [language, asideIn(list, lost, language)]))
  const mentioned = byPlace(mentions)
  const uncovered = new Map<
    string,
    { count: number; language: Language; side: LanguageVersion; range: TextRange }
  >()
  for (const passage of read.document.passages) {
    for (const [language, side] of sidesOf(passage)) {
      const set = asides.get(language)?.(side.text) ?? []
      for (const { owner } of set) if (owner !== null) used.add(owner)
      const covered: readonly TextRange[] = [...(mentioned.get(`${passage.id} ${language}`) ?? []), ...set]
      for (const range of unknownNames(side, language, covered)) {
        const key = `${language} ${side.text.slice(range.start, range.end)}`
        const before = uncovered.get(key)
        if (before) before.count++
        else uncovered.set(key, { count: 1, language, side, range })
      }
    }
  }
  for (const { count, language, side, range } of uncovered.values()) {
    if (cause) {
      doubts.add(cause, 'name')
      continue
    }
    const [source] = rangesOf(side, range.start, range.end)
    const name = side.text.slice(range.start, range.end).replace(/\s+/gu, ' ')
    const often = count > 1 ? `, ${count} times` : ''
    const message = `'${name}' (${language}${often}) is neither a form of an entity nor set aside.`
    const remedy = `Make it a form of an entity, or add it to ${file} with a reason.`
    const at = read.at(side.file, source?.start ?? 0)
    report({ ...at, severity: 'warning', code: 'name-not-covered', message, remedy })
  }
  for (const { i, value } of list.entries) {
    if (used.has(i)) continue
    const message = `'${value.text}' is set aside but stands nowhere in the text.`
    const remedy = 'Take it out.'
    report({ ...list.at(i, 'text'), severity: 'warning', code: 'set-aside-not-found', message, remedy })
  }
}

/** Finds what is set aside in a language (by its entry), and the names of entities that are not read. */
function asideIn(
  list: Listed<{ readonly text: string; readonly languages?: readonly Language[] | undefined }>,
  lost: LostForm,
  language: Language,
) {
  const reasons = list.entries.flatMap(({ i, value: { text, languages } }) =>
    !languages || languages.includes(language) ? [{ text, owner: i }] : [],
  )
  const broken = list.broken.flatMap(({ raw }) => textIn(raw, 'text')).map(text => ({ text, owner: null }))
  const forms = lost.forms
    .filter(form => form.language === language)
    .map(({ text, within }) => ({ text, within, owner: null }))
  return matcher<number | null>([...reasons, ...broken, ...forms], language)
}

function byPlace(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const mentioned = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = `${mention.passage} ${mention.language}`
    const others = mentioned.get(key)
    if (others) others.push(mention)
    else mentioned.set(key, [mention])
  }
  return mentioned
}

/** The misprints of a document, each at every place where it stands (or stands within its context), in their order. */
export function readErrata(files: Files, read: ReadDocument, report: Report): Erratum[] {
  const list = readList(files, `${read.folder}/errata.yaml`, errataFile, report)
  const found = new Map<number, Erratum[]>(list.entries.map(({ i }) => [i, []]))
  for (const language of read.document.languages) {
    const find = matcher(
      list.entries.flatMap(({ i, value: { language: of, printed, meant, context } }) =>
        of === language ? [{ text: printed, within: context ?? printed, owner: { i, meant } }] : [],
      ),
      language,
    )
    for (const { id, sides } of read.document.passages)
      for (const { start, end, owner } of find(sides[language]?.text ?? ''))
        found.get(owner.i)!.push({ passage: id, language, start, end, meant: owner.meant })
  }
  for (const { i, value } of list.entries) {
    if (found.get(i)!.length > 0) continue
    const { language, printed, context = printed } = value
    const message = context.includes(printed)
      ? `'${context}' stands nowhere in ${read.document.id} (${language}).`
      : `The context does not hold '${printed}'.`
    const remedy = 'Write it as printed.'
    report({ ...list.at(i, 'printed'), severity: 'error', code: 'erratum-not-found', message, remedy })
  }
  return [...found.values()].flat()
}

/** Whether a passage is one that may be expected to state something. */
export const isProse = ({ kind }: PassageHead): boolean =>
  kind === 'paragraph' || kind === 'item' || kind === 'point'

/** Why no claim rests on a passage, as the data says; reports passages that have neither a claim nor a reason. */
export function readReasons(
  files: Files,
  read: ReadDocument,
  anchors: Anchors,
  { resting, lost }: Pick<Claims, 'resting' | 'lost'>,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): ReadonlyMap<PassageId, string | LanguageMap<string>> {
  const file = `${read.folder}/no-claim.yaml`
  const list = readList(files, file, noClaimFile, report)
  const reasons = new Map<PassageId, string | LanguageMap<string>>()
  const placeOf = (quote: string, at: Place, report: Report) => {
    const selector = { exact: quote }
    const { id, languages } = read.document
    const home = languages.find(language => anchors.get(language)?.(selector).kind === 'found')
    return anchored(selector, id, home ?? languages[0]!, anchors, at, report)
  }
  for (const { i, value } of list.entries) {
    const at = () => list.at(i, 'quote')
    const place = placeOf(value.quote, at, report)
    if (!place) continue
    reasons.set(place.passage, value.reason)
    if (!resting.has(place.passage)) continue
    const message = `A statement rests on ${place.passage}, though this says that none does.`
    report({
      ...at(),
      severity: 'warning',
      code: 'passage-has-claim',
      message,
      remedy: 'Take this entry out.',
    })
  }
  const excused = list.broken.flatMap(({ raw, at }) =>
    textIn(raw, 'quote').flatMap(
      quote =>
        placeOf(
          quote,
          () => at,
          () => {},
        )?.passage ?? [],
    ),
  )
  const cause = lost ?? list.lost
  const accounted = new Set([...resting, ...reasons.keys(), ...excused])
  checkProse(read, accounted, file, passage => (cause ? doubts.add(cause, 'passage') : report(passage)))
  return reasons
}

function checkProse(
  read: ReadDocument,
  accounted: ReadonlySet<PassageId>,
  file: string,
  report: Report,
): void {
  for (const passage of read.document.passages) {
    const [[, side] = []] = sidesOf(passage)
    if (!side || !isProse(passage) || accounted.has(passage.id)) continue
    report({
      ...read.at(side.file, side.ranges[0]?.start ?? 0),
      severity: 'warning',
      code: 'passage-without-claim',
      message: `No statement rests on ${passage.id}, and nothing says why: '${shortExcerpt(side.text, 80)}'.`,
      remedy: `Add a statement, or a reason to ${file}.`,
    })
  }
}
