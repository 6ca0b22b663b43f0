// A statement: who, does what, with whom, and the words that say it in each language.

import { type FormEvent, useId, useMemo, useState } from 'react'
import { oneLine } from '../../graph/index.ts'
import {
  type ClaimId,
  type EntityId,
  isSymmetric,
  type Language,
  type LanguageMap,
  type Predicate,
  type StatusName,
  statusNames,
} from '../../model/index.ts'
import { languageAttributes, relationName } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { type ChosenWords, useBenchContext } from './bench.ts'
import { ChosenNames } from './ChosenNames.tsx'
import { saving } from './decisions.ts'
import { type Ends, fitting, namedIn, roles, seated } from './ends.ts'
import { FormActs } from './FormActs.tsx'
import { usePassageMessages } from './use-messages.ts'
import { wordsNaming } from './words-naming.ts'
import type { PassageWork } from './work.ts'

type Props = {
  /** The statement that is changed; null for a new one. */
  readonly id: ClaimId | null
  readonly words: ChosenWords | null
  readonly work: PassageWork
}

export function StatementForm({ id, words, work }: Props) {
  const { document, draft, make, reading, texts, words: selected } = useBenchContext()
  const { index, languageName, ownFirst, speaker } = useSetting()
  const passageTexts = usePassageMessages()
  const hint = useId()
  const { passage } = work
  const known = id === null ? undefined : draft.index.claims.get(id)
  const languages = ownFirst(Object.keys(passage.sides) as Language[])
  const [predicate, setPredicate] = useState<string>(known?.predicate ?? 'cooperates-with')
  const [ends, setEnds] = useState<Ends>(known ?? namedIn(work, words))
  const [status, setStatus] = useState<StatusName>(known?.status ?? 'done')
  const [when, setWhen] = useState(known?.when ?? '')
  // What somebody has written stays; else it is what is found.
  const [quotes, setQuotes] = useState<ReadonlyMap<Language, string>>(() => {
    const own = new Map(known?.quotes.map(({ language, exact }) => [language, oneLine(exact)]))
    // Who has chosen all of a passage has not chosen the words that say it.
    const all = words && oneLine(passage.sides[words.language]?.text ?? '')
    if (words && wordsAt(work, words).length < all!.length - 1) own.set(words.language, wordsAt(work, words))
    return own
  })
  const [fault, setFault] = useState('')
  const offered = useMemo(() => {
    const all = new Set(roles.flatMap(role => ends[role]))
    return new Map(languages.map(language => [language, wordsNaming(passage, language, work.mentions, all)]))
  }, [ends, languages, passage, work.mentions])
  const quoteIn = (language: Language) => quotes.get(language) ?? offered.get(language) ?? ''
  const hasObjects = !isSymmetric(index.vocabulary, predicate as Predicate)

  const typeOf = (id: EntityId) => draft.index.entities.get(id)?.type
  const relate = (predicate: Predicate) => {
    setPredicate(predicate)
    setEnds(seated(ends, index.vocabulary, predicate, typeOf))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const given = languages.flatMap(language => {
      const quote = oneLine(quoteIn(language))
      return quote === '' ? [] : [[language, quote] as const]
    })
    if (given.length === 0) return setFault(texts.faults['no-words'])
    const missing = given.find(
      ([language, quote]) => !oneLine(passage.sides[language]?.text ?? '').includes(quote),
    )
    if (missing) return setFault(texts.notInText(missing[1]))
    const said = {
      ...{ predicate: predicate as Predicate, subjects: ends.subjects, projects: ends.projects },
      objects: hasObjects ? ends.objects : [],
      ...{ status, when: when.trim() },
      quotes: Object.fromEntries(given) as LanguageMap<string>,
    }
    make(saving(draft, document, id, said, reading), id === null ? texts.added : texts.changed)
  }

  return (
    <form aria-label={texts.statementForm} onSubmit={save}>
      <div className="bench-fields">
        <label>
          {texts.relation}
          <select value={predicate} onChange={({ target }) => relate(target.value as Predicate)}>
            {[...index.vocabulary.predicates.keys()].map(each => (
              <option key={each} value={each}>
                {relationName(index.vocabulary, each, speaker.language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.status}
          <select value={status} onChange={({ target }) => setStatus(target.value as StatusName)}>
            {statusNames.map(each => (
              <option key={each} value={each}>
                {texts.statuses[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.when}
          <input value={when} onChange={({ target }) => setWhen(target.value)} />
        </label>
      </div>
      {roles
        .filter(role => role !== 'objects' || hasObjects)
        .map(role => (
          <ChosenNames
            key={role}
            label={texts[role]}
            from={work.named.filter(fitting(index.vocabulary, predicate as Predicate, role, typeOf))}
            chosen={ends[role]}
            onChoose={chosen => setEnds(before => ({ ...before, [role]: chosen }))}
          />
        ))}
      {hasObjects && ends.subjects.length + ends.objects.length > 0 && (
        <button
          type="button"
          className="plain bench-swap"
          onClick={() => setEnds({ ...ends, subjects: ends.objects, objects: ends.subjects })}
        >
          {passageTexts.swap}
        </button>
      )}
      {languages.map(language => (
        <div key={language} className="bench-quoted">
          <label>
            {texts.quote(languageName(language))}
            <textarea
              rows={2}
              {...languageAttributes(language)}
              aria-describedby={hint}
              value={quoteIn(language)}
              onChange={({ target }) => setQuotes(before => new Map(before).set(language, target.value))}
            />
          </label>
          {selected?.passage === passage.id && selected.language === language && (
            <button
              type="button"
              className="plain"
              onClick={() => setQuotes(before => new Map(before).set(language, wordsAt(work, selected)))}
            >
              {texts.takeWords}
            </button>
          )}
        </div>
      ))}
      <p id={hint} className="soft">
        {texts.quoteHow}
      </p>
      {fault !== '' && <p role="alert">{fault}</p>}
      <FormActs disabled={ends.subjects.length === 0} />
    </form>
  )
}

const wordsAt = ({ passage }: PassageWork, { language, start, end }: ChosenWords): string =>
  oneLine(passage.sides[language]?.text.slice(start, end) ?? '')
