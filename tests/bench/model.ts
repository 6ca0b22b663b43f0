// What does a language model find in 928/2 beside what rules find, and how much of what it says does the passage bear out? Whoever has a model measures it:
// `npm run bench -- model http://localhost:11434/v1 NAME [FILE]`; a FILE takes the answers as they came, and given alone is measured again. Never fails.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readFiles } from '../../src/cli/files.ts'
import { answersFolder, keptAnswers } from '../../src/cli/model/kept-answers.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { askModel, type KeptAnswer } from '../../src/language-model/index.ts'
import type { EntityId } from '../../src/model/index.ts'
import {
  droppedOf,
  type Proposals,
  prepared,
  proposalsOf,
  questionsOf,
  throughGate,
  withModel,
} from '../../src/proposals/index.ts'
import { fold } from '../../src/text/index.ts'

/** Answers as a model gave them, by a digest of what was asked. */
type Recorded = { readonly model: string; readonly answers: Readonly<Record<string, KeptAnswer>> }

const { corpus } = compileCorpus(await readFiles(resolve(import.meta.dirname, '../../graph-data')))
const [paper] = corpus.documents
// The text stays, and what the program knows of the world.
const bare = { ...corpus, entities: [], claims: [], mentions: [] }
const rules = proposalsOf(bare, paper!.id)!
const questions = questionsOf(bare, rules, paper!.id).map(of => ({ ...prepared(of), of }))

const [given, model, file] = process.argv.slice(3)
if (!given) throw new Error('npm run bench -- model ADDRESS NAME [FILE], or: npm run bench -- model FILE')
const recorded: Recorded = existsSync(given)
  ? JSON.parse(readFileSync(given, 'utf8'))
  : await record(given, model ?? '')
if (file) writeFileSync(file, `${JSON.stringify(recorded, null, 1)}\n`)
report(recorded)

async function record(address: string, model: string): Promise<Recorded> {
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  const kept = keptAnswers(answersFolder)
  const { answered, failures, usage } = await askModel(questions, kept, {
    ...{ address, model, key: process.env.VERBAND_MODEL_KEY, signal: stopping.signal },
    onProgress: ({ done, all }) => process.stderr.write(`\r${done} of ${all} passages`),
    onWait: said => process.stderr.write(`\n${said}\n`),
  })
  console.log(`\n${usage.sent} tokens sent, ${usage.received} received; ${failures.length} passages failed.`)
  for (const { fault, told } of failures) console.log(`  ${fault}: ${told}`)
  return {
    model,
    answers: Object.fromEntries(answered.map(({ question, kept }) => [digest(question.content), kept])),
  }
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20)
}

function report({ model, answers }: Recorded): void {
  const recorded = new Map(Object.entries(answers))
  const passed = questions.flatMap(question => {
    const kept = recorded.get(digest(question.content))
    return kept ? [throughGate(kept.answer, question.of.passage, question.of.known, { told: kept.told })] : []
  })
  const dropped = droppedOf(passed, 0)
  const stood = passed.reduce((sum, { entities, claims }) => sum + entities.length + claims.length, 0)
  console.log(`${model}: ${passed.length} of ${questions.length} passages answered; ${stood} things stand,`)
  console.log(
    `  dropped: ${[...dropped].map(([reason, times]) => `${times} ${reason}`).join(', ') || 'none'}`,
  )
  measure('rules alone', rules)
  const { proposals } = withModel(rules, passed, bare)
  measure('with the model', proposals)
  const nothing = { entities: [], claims: [] }
  measure('the model alone', withModel(nothing, passed, bare).proposals)
}

/** How many of the entities and pairs in the data are proposed, and how much of what is proposed is there. */
function measure(what: string, { entities, claims }: Proposals): void {
  const key = (language: string, form: string) => `${language} ${fold(form).text.toLowerCase()}`
  const passages = new Map(paper!.passages.map(passage => [passage.id, passage]))
  const owners = new Map<string, EntityId>()
  for (const { entity, passage, language, start, end } of corpus.mentions) {
    const words = passages.get(passage)?.sides[language]?.text.slice(start, end)
    if (words !== undefined) owners.set(key(language, words.replace(/\s+/gu, ' ')), entity)
  }
  const meant = new Map(
    entities.map(({ id, forms }) => [
      id,
      Object.entries(forms).flatMap(([language, own]) =>
        own.flatMap(form => owners.get(key(language, form)) ?? []),
      ),
    ]),
  )
  const wanted = corpus.entities.filter(({ type }) => type !== 'topic' && type !== 'recommendation')
  const found = new Set([...meant.values()].flat())
  const right = [...meant.values()].filter(own => own.length > 0).length
  const isJoint = ({ predicate }: { readonly predicate: string }) =>
    predicate === 'cooperates-with' || predicate === 'participates-in'
  const inData = new Set(
    corpus.claims.filter(isJoint).flatMap(({ subjects, objects }) => pairs(subjects, objects)),
  )
  const known = (id: string): string => meant.get(id)?.[0] ?? `?${id}`
  const proposed = new Set(
    claims.filter(isJoint).flatMap(({ subjects, objects }) => pairs(subjects.map(known), objects.map(known))),
  )
  const both = [...proposed].filter(pair => inData.has(pair)).length
  console.log(
    `${what}: entities ${percent(wanted.filter(({ id }) => found.has(id)).length, wanted.length)} proposed, ${percent(right, entities.length)} right; pairs ${percent(both, inData.size)} proposed, ${percent(both, proposed.size)} right`,
  )
}

function pairs(subjects: readonly string[], objects: readonly string[]): readonly string[] {
  const all =
    objects.length > 0
      ? subjects.flatMap(a => objects.map(b => [a, b]))
      : subjects.flatMap((a, i) => subjects.slice(i + 1).map(b => [a, b]))
  return all.map(pair => pair.sort().join(' '))
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / Math.max(1, whole))} %`
}
