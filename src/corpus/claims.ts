// documents/<id>/claims.yaml: what a document states, anchored to the words that state it.

import {
  type Claim,
  type ClaimId,
  type DocumentId,
  type EntityId,
  type EntityType,
  type LanguageMap,
  type Passage,
  type PassageId,
  type Quote,
  type QuotedClaim,
  typesAt,
  type Vocabulary,
} from '../model/index.ts'
import { shortName, type Taken, untaken } from '../text/index.ts'
import { apart, sharing } from './apart.ts'
import type { Place, Report, SourcePosition } from './diagnostics.ts'
import type { ReadDocument } from './documents.ts'
import type { Doubts } from './doubts.ts'
import { type Entities, entityOf } from './entities.ts'
import { type FilePlace, type Files, type Listed, placesOf, readList } from './files.ts'
import { plainClaims } from './plain-claims.ts'
import { type Anchors, quotesOf, type Selectors } from './quotes.ts'
import { claimsFileIn, type ClaimEntry as Entry, looseQuotes } from './schema.ts'

/** A claim, and where it stands in its file. */
export type PlacedClaim = { readonly claim: Claim; readonly at: Place }

/** A claim, and which entry of its file it is. */
export type EnteredClaim = { readonly claim: QuotedClaim; readonly entry: number }

export type Claims = {
  readonly claims: readonly EnteredClaim[]
  /** The passages on which claims rest, those that are wrong too. */
  readonly resting: ReadonlySet<PassageId>
  /** Every entity that was looked for. */
  readonly about: ReadonlySet<EntityId>
  /** Where the fault is that keeps the file from being read, if one does. */
  readonly lost: SourcePosition | null
}

/** What a claim is read with. */
type Context = {
  readonly read: ReadDocument
  readonly anchors: Anchors
  readonly entities: Entities
  readonly passages: ReadonlyMap<string, Passage>
  /** Names that come again and again, apart from their file. */
  readonly shared: <Name extends string>(name: Name) => Name
  readonly doubts: Pick<Doubts, 'add'>
  readonly report: Report
}

/** Reads the claims of one document; those with a fault are reported and left out. */
export function readClaims(
  files: Files,
  read: ReadDocument,
  anchors: Anchors,
  entities: Entities,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): Claims {
  const schema = claimsFileIn(entities.vocabulary)
  const plain = plainClaims(entities.vocabulary)
  const list = readList(files, `${read.folder}/claims.yaml`, schema, report, plain)
  const passages = new Map(read.document.passages.map(passage => [passage.id, passage]))
  const shared = sharing()
  const context: Context = { read, anchors, entities, passages, shared, doubts, report }
  const claims = new Map<string, EnteredClaim>()
  const resting = new Set<PassageId>()
  const { taken, repeated } = checkIds(list, report)

  for (const { i, value } of list.entries) {
    const at: FilePlace = (...path) => list.at(i, ...path)
    const { quotes, claim } = claimOf(value, at, context)
    for (const { passage } of quotes) resting.add(passage)
    if (!claim || repeated.has(i)) continue
    const statement = statementOf(claim)
    const twin = claims.get(statement)
    if (twin) {
      const message = `This passage states the same in line ${list.at(twin.entry).line} already.`
      const remedy = 'Keep the better quote of the two.'
      report({ ...at(), severity: 'warning', code: 'duplicate-claim', message, remedy })
      continue
    }
    const id = claimId(read.document.id, apart(value.id ?? untaken(shortName(statement), taken)))
    claims.set(statement, { claim: { id, ...claim }, entry: i })
  }
  for (const { i, raw } of list.broken) {
    const { data } = looseQuotes.safeParse(raw)
    const at: FilePlace = (...path) => list.at(i, ...path)
    const found = data ? quotesOf(data.quotes as Selectors, read, anchors, passages, at, () => {}) : []
    for (const { passage } of found) resting.add(passage)
  }
  const about = new Set(
    list.entries.flatMap(({ value: { subjects, objects = [], projects = [] } }) =>
      [...subjects, ...objects, ...projects].map(shared),
    ),
  )
  return { claims: [...claims.values()], resting, about, lost: list.lost }
}

/** Where the claims of a document stand in their file, by their entries. */
export const claimPlaces = (files: Files, folder: string): FilePlace =>
  placesOf(files, `${folder}/claims.yaml`)

/** A claim's id from the one that its entry has in the file of a document. */
export const claimId = (document: DocumentId, own: string) => `${document}~${own}` as ClaimId

/** The ids that a file gives its claims, and the entries that repeat one; reports those, and claims without any. */
function checkIds({ entries, at }: Listed<Entry>, report: Report) {
  const taken: Taken = new Map()
  const first = new Map<string, number>()
  const nameless: number[] = []
  const repeated = new Set<number>()
  for (const { i, value } of entries) {
    const { id } = value
    if (id === undefined) nameless.push(i)
    else if (first.has(id)) {
      const message = `The statement in line ${at(first.get(id)!).line} has the id '${id}' already.`
      const remedy = 'Take it out of the one that came later, and `npm run corpus -- ids` gives that another.'
      report({ ...at(i, 'id'), severity: 'error', code: 'duplicate-id', message, remedy })
      repeated.add(i)
    } else {
      first.set(id, i)
      untaken(id, taken)
    }
  }
  const [one, ...more] = nameless
  if (one !== undefined) {
    const message =
      more.length === 0
        ? 'This statement has no id of its own: a link to it breaks when it is changed.'
        : `This statement has no id of its own, nor have ${more.length} below: links to them break when they are changed.`
    const remedy = 'Give each an id: `npm run corpus -- ids` does.'
    report({ ...at(one), severity: 'warning', code: 'id-missing', message, remedy })
  }
  return { taken, repeated }
}

/** The claim that an entry makes, or null if it has a fault; and its quotes, as far as they stand somewhere. */
function claimOf(
  entry: Entry,
  at: FilePlace,
  context: Context,
): { claim: Omit<QuotedClaim, 'id'> | null; quotes: readonly Quote[] } {
  const { read, anchors, passages, shared, report } = context
  let sound = true
  const fault: Report = diagnostic => {
    sound &&= diagnostic.severity !== 'error'
    report(diagnostic)
  }
  const known = checkEnds(entry, at, { ...context, report: fault })
  const quotes = quotesOf(entry.quotes, read, anchors, passages, at, fault)
  const [first, ...others] = quotes
  if (!sound || !known || !first) return { claim: null, quotes }
  checkLanguages(entry, quotes, at, context)
  const { predicate, subjects, objects = [], projects = [], when, status, difference, remark } = entry
  const claim: Omit<QuotedClaim, 'id'> = {
    document: read.document.id,
    predicate: shared(predicate),
    ...{ subjects: subjects.map(shared), objects: objects.map(shared), projects: projects.map(shared) },
    ...(when && { when: shared(when) }),
    ...(status && { status }),
    ...(difference && { difference: wordsApart(difference) }),
    ...(remark && { remark: wordsApart(remark) }),
    quotes: [first, ...others],
  }
  return { claim, quotes }
}

const wordsApart = (words: LanguageMap<string>): LanguageMap<string> =>
  Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, apart(text)]),
  ) as LanguageMap<string>

/** What a claim says, and where: two of which this is the same are one. */
function statementOf({
  predicate,
  subjects,
  objects,
  projects,
  when,
  quotes,
}: Omit<QuotedClaim, 'id'>): string {
  const joined = [subjects, objects, projects].map(ids => [...ids].sort().join())
  return [predicate, ...joined, when ?? '', quotes[0].passage].join('|')
}

/** Whether all that a claim joins is there; reports what is not, and what cannot stand where it does. */
function checkEnds(entry: Entry, at: FilePlace, { entities, doubts, report }: Context): boolean {
  const { predicate, subjects, objects = [], projects = [] } = entry
  const { vocabulary } = entities
  const { subjects: subjectTypes, objects: objectTypes } = vocabulary.predicates.get(predicate)!
  let known = true
  const check = (
    role: 'subjects' | 'objects' | 'projects',
    ids: readonly EntityId[],
    types: readonly EntityType[],
  ) => {
    for (const [j, id] of ids.entries()) {
      const entity = entityOf(entities, id, () => at(role, j), doubts, report)
      known &&= entity !== null
      if (!entity || types.includes(entity.type)) continue
      const what =
        role === 'projects' ? 'as the context of a statement' : `among the ${role} of '${predicate}'`
      const message = `'${id}' (${entity.type}) cannot stand ${what}.`
      const remedy = `It takes: ${types.join(', ')}.`
      report({ ...at(role, j), severity: 'error', code: 'wrong-type', message, remedy })
    }
  }
  check('subjects', subjects, typesAt(vocabulary, subjectTypes))
  check('projects', projects, contextTypesIn(vocabulary))
  if (objectTypes === 'none') checkSymmetric(entry, at, report)
  else if (objects.length > 0) check('objects', objects, typesAt(vocabulary, objectTypes))
  else {
    const message = `'${predicate}' needs an object.`
    const remedy = `It takes: ${typesAt(vocabulary, objectTypes).join(', ')}.`
    report({ ...at(), severity: 'error', code: 'objects-missing', message, remedy })
  }
  return known
}

const contextTypes = new WeakMap<Vocabulary, readonly EntityType[]>()

/** What a claim may name as its context; looked up once, for it is asked of each claim. */
function contextTypesIn(vocabulary: Vocabulary): readonly EntityType[] {
  const known =
    contextTypes.get(vocabulary) ??
    [...vocabulary.types].flatMap(([type, { context }]) => (context ? [type] : []))
  contextTypes.set(vocabulary, known)
  return known
}

function checkSymmetric({ predicate, subjects, objects = [] }: Entry, at: FilePlace, report: Report): void {
  if (objects.length > 0) {
    const message = `'${predicate}' is symmetric among its subjects and takes no objects.`
    const remedy = 'Make them subjects.'
    report({ ...at('objects'), severity: 'error', code: 'objects-not-allowed', message, remedy })
  }
  if (new Set(subjects).size < 2) {
    const message = `'${predicate}' needs at least two subjects.`
    const remedy = 'Name who else acts.'
    report({ ...at('subjects'), severity: 'error', code: 'too-few-subjects', message, remedy })
  }
}

/** Reports quotes that do not stand beside each other, and a language without one of which nothing is said. */
function checkLanguages(
  entry: Entry,
  quotes: readonly Quote[],
  at: FilePlace,
  { read, report }: Context,
): void {
  const [first, ...others] = quotes
  for (const other of others.filter(other => other.passage !== first!.passage)) {
    report({
      ...at('quotes', other.language),
      severity: 'warning',
      code: 'quotes-apart',
      message: `The ${other.language} quote stands in passage ${other.passage}, the ${first!.language} one in ${first!.passage}.`,
      remedy: 'Quote the same passage in every language, or make two statements of it.',
    })
  }
  const silent = read.document.languages.filter(
    language => !quotes.some(quote => quote.language === language),
  )
  if (silent.length === 0 || entry.difference) return
  report({
    ...at('quotes'),
    severity: 'warning',
    code: 'one-language-unexplained',
    message: `This statement has no quote in ${silent.join(', ')}, and no \`difference\` that says why.`,
    remedy: 'Quote it there too, or say under `difference` what that language says instead.',
  })
}
