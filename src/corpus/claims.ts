// documents/<id>/claims.yaml: what a document states, anchored to the words that state it.

import {
  type Claim,
  type ClaimId,
  contextTypes,
  type EntityId,
  type EntityType,
  type Language,
  type Passage,
  type Quote,
  signatureOf,
} from '../model/index.ts'
import { type Anchor, anchorIn, type Place, rangesOf, type Selector } from '../text/index.ts'
import { abridged, type Position, type Report } from './diagnostics.ts'
import type { Read } from './documents.ts'
import { type Entities, entityOf } from './entities.ts'
import { type Files, readYaml } from './files.ts'
import { hash } from './hash.ts'
import { claimsFile } from './schema.ts'

/** How many characters of the passage a quote carries before and after its words. */
const contextLength = 32

/** What a document says in each of its languages, as something that finds quotes. */
export type Anchors = ReadonlyMap<Language, Anchor>

export const anchorsOf = ({ document }: Read): Anchors =>
  new Map(
    document.languages.map(language => [
      language,
      anchorIn(
        document.passages.flatMap(({ id, sides }) =>
          sides[language] ? [{ passage: id, text: sides[language].text }] : [],
        ),
      ),
    ]),
  )

/** Reads the claims of one document; those with a fault are reported and left out. */
export function readClaims(
  files: Files,
  read: Read,
  anchors: Anchors,
  entities: Entities,
  report: Report,
): Claim[] {
  const file = `${read.folder}/claims.yaml`
  if (!files.has(file)) return []
  const yaml = readYaml(files, file, claimsFile, report)
  const claims = new Map<ClaimId, { claim: Claim; at: Position }>()
  const passages = new Map(read.document.passages.map(passage => [passage.id, passage]))

  for (const [i, entry] of yaml?.value.entries() ?? []) {
    let sound = true
    const fault: Report = diagnostic => {
      sound &&= diagnostic.severity !== 'error'
      report(diagnostic)
    }
    const at = (...path: (string | number)[]) => yaml!.at(i, ...path)
    const { predicate, subjects, objects = [], projects = [], when, status, difference, remark } = entry
    const signature = signatureOf(predicate)
    const check = (
      role: 'subjects' | 'objects' | 'projects',
      ids: readonly EntityId[],
      types: readonly EntityType[],
    ) => {
      for (const [j, id] of ids.entries()) {
        const entity = entityOf(entities, id, at(role, j), fault)
        if (!entity || types.includes(entity.type)) continue
        const what = role === 'projects' ? 'as the context of a claim' : `among the ${role} of '${predicate}'`
        const message = `'${id}' (${entity.type}) cannot stand ${what}.`
        fault({
          ...at(role, j),
          severity: 'error',
          code: 'wrong-type',
          message,
          remedy: `It takes: ${types.join(', ')}.`,
        })
      }
    }
    check('subjects', subjects, signature.subjects)
    check('projects', projects, contextTypes)
    if (signature.objects === 'none') {
      if (objects.length > 0) {
        const message = `'${predicate}' is symmetric among its subjects and takes no objects.`
        fault({
          ...at('objects'),
          severity: 'error',
          code: 'objects-not-allowed',
          message,
          remedy: 'Make them subjects.',
        })
      }
      if (new Set(subjects).size < 2) {
        const message = `'${predicate}' needs at least two subjects.`
        fault({
          ...at('subjects'),
          severity: 'error',
          code: 'too-few-subjects',
          message,
          remedy: 'Name who else acts.',
        })
      }
    } else if (objects.length === 0) {
      const message = `'${predicate}' needs an object.`
      fault({
        ...at(),
        severity: 'error',
        code: 'objects-missing',
        message,
        remedy: `It takes: ${signature.objects.join(', ')}.`,
      })
    } else check('objects', objects, signature.objects)

    const quotes = quotesOf(entry.quotes, read, anchors, passages, at, fault)
    const [first, ...others] = quotes
    if (!sound || !first) continue
    for (const other of others.filter(other => other.passage !== first.passage)) {
      report({
        ...at('quotes', other.language),
        severity: 'warning',
        code: 'quotes-apart',
        message: `The ${other.language} quote stands in passage ${other.passage}, the ${first.language} one in ${first.passage}.`,
        remedy: 'Quote the same passage in every language, or make two claims of it.',
      })
    }
    const silent = read.document.languages.filter(
      language => !quotes.some(quote => quote.language === language),
    )
    if (silent.length > 0 && !difference) {
      report({
        ...at('quotes'),
        severity: 'warning',
        code: 'one-language-unexplained',
        message: `This claim has no quote in ${silent.join(', ')}, and no \`difference\` that says why.`,
        remedy: 'Quote it there too, or say under `difference` what that language says instead.',
      })
    }

    // The id is made of what the claim says and where, so that a permalink outlives a reordering of the file.
    const said = [
      predicate,
      ...[subjects, objects, projects].map(ids => [...ids].sort().join()),
      when ?? '',
      first.passage,
    ]
    const id = `${read.document.id}~${hash(said.join('|'))}` as ClaimId
    const twin = claims.get(id)
    if (twin) {
      const message = `This passage states the same in line ${twin.at.line} already.`
      report({
        ...at(),
        severity: 'warning',
        code: 'duplicate-claim',
        message,
        remedy: 'Keep the better quote of the two.',
      })
      continue
    }
    const claim: Claim = {
      ...{ id, document: read.document.id, predicate, subjects, objects, projects },
      ...(when && { when }),
      ...(status && { status }),
      ...(difference && { difference }),
      ...(remark && { remark }),
      quotes: [first, ...others],
    }
    claims.set(id, { claim, at: at() })
  }
  return [...claims.values()].map(({ claim }) => claim)
}

function quotesOf(
  given: {
    readonly [language: string]: { exact: string; prefix?: string | undefined; suffix?: string | undefined }
  },
  read: Read,
  anchors: Anchors,
  passages: ReadonlyMap<string, Passage>,
  at: (...path: (string | number)[]) => Position,
  report: Report,
): Quote[] {
  const { document } = read
  for (const language of Object.keys(given).filter(
    code => !document.languages.some(known => known === code),
  )) {
    const message = `Document '${document.id}' has no language '${language}'.`
    const remedy = `Its languages are ${document.languages.join(', ')}.`
    report({ ...at('quotes', language), severity: 'error', code: 'unknown-language', message, remedy })
  }
  return document.languages.flatMap(language => {
    const selector = given[language]
    if (!selector) return []
    const place = anchored(
      selector as Selector,
      document.id,
      language,
      anchors,
      at('quotes', language),
      report,
    )
    const side = place && passages.get(place.passage)?.sides[language]
    if (!place || !side) return []
    const { passage, start, end } = place
    return [
      {
        ...{ language, passage, start, end },
        exact: side.text.slice(start, end),
        prefix: side.text.slice(Math.max(0, start - contextLength), start),
        suffix: side.text.slice(end, end + contextLength),
        ranges: rangesOf(side, start, end),
      },
    ]
  })
}

/** The one place of these words, or null and a diagnostic that names the nearest thing that would be right. */
export function anchored(
  selector: Selector,
  document: string,
  language: Language,
  anchors: Anchors,
  at: Position,
  report: Report,
): Place | null {
  const anchoring = anchors.get(language)?.(selector) ?? { kind: 'missing', nearest: null }
  if (anchoring.kind === 'found') return anchoring.place
  const words = abridged(selector.exact)
  if (anchoring.kind === 'ambiguous') {
    report({
      ...{ ...at, severity: 'error', code: 'quote-ambiguous' },
      message: `This quote stands ${anchoring.places.length} times in ${document} (${language}), in ${anchoring.places.map(place => place.passage).join(', ')}: '${words}'.`,
      remedy: 'Add a prefix or a suffix: the words before or after the one that is meant.',
    })
    return null
  }
  const elsewhere = [...anchors].find(
    ([other, anchor]) => other !== language && anchor(selector).kind !== 'missing',
  )
  report({
    ...{ ...at, severity: 'error', code: 'quote-not-found' },
    message: `This quote is not in ${document} (${language}): '${words}'.`,
    remedy: elsewhere
      ? `It is in ${elsewhere[0]}: put it there.`
      : anchoring.nearest
        ? `The closest text is '${abridged(anchoring.nearest.text, 400)}' (${anchoring.nearest.passage}).`
        : 'Nothing in the text is like it; copy the words from the source.',
  })
  return null
}
