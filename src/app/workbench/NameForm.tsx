// A name: what it is, what it is called, and how the text writes it.

import { type FormEvent, useId, useState } from 'react'
import { oneLine } from '../../graph/index.ts'
import type { EntityId, EntityType, Language, LanguageMap, Passage } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import type { Change } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { type ChosenWords, useBenchContext } from './bench.ts'
import { idFrom, naming } from './decisions.ts'
import { FormActs } from './FormActs.tsx'
import { linesOf, namedBy, standAcross, textOf, wordsOf, writtenForms } from './in-text.ts'

type Props = {
  /** The name that is changed; null for a new one. */
  readonly id: EntityId | null
  readonly words: ChosenWords | null
  readonly passage: Passage
}

type Written = {
  readonly label: string
  readonly forms: string
  /** What the forms are again where the label stands nowhere; null where they do not follow it, not there before it was changed. */
  readonly follows?: string | null
}

export function NameForm({ id, words, passage }: Props) {
  const { document, draft, make, nameOf, texts, words: selected } = useBenchContext()
  const { index, languageName, ownFirst, typeNames } = useSetting()
  const field = useId()
  const languages = ownFirst(draft.index.documents.get(document)?.languages ?? [])
  const proposal = id === null ? undefined : draft.names.get(id)
  const known = id === null ? undefined : draft.index.entities.get(id)
  const [type, setType] = useState<string>(proposal?.type ?? known?.type ?? 'organisation')
  const [written, setWritten] = useState<ReadonlyMap<Language, Written>>(
    () =>
      new Map(
        languages.map(language => {
          const chosen =
            words?.language === language
              ? [oneLine(passage.sides[language]?.text.slice(words.start, words.end) ?? '')]
              : []
          const forms = id === null ? chosen : writtenForms(draft, id, language)
          return [
            language,
            { label: known?.label[language] ?? forms[0] ?? '', forms: forms.join('\n') },
          ] as const
        }),
      ),
  )
  const [fault, setFault] = useState('')
  const [isSplit, setSplit] = useState(false)
  const mend = (language: Language, to: Partial<Written>) =>
    setWritten(before => new Map(before).set(language, { ...before.get(language)!, ...to }))
  /** A name that the text writes as it is called goes on being written so, as long as it stands in the text. */
  const call = (language: Language, label: string) => {
    const own = written.get(language)!
    const follows = own.follows ?? (own.forms === own.label ? own.forms : null)
    const stands = label !== '' && textOf(draft, document, language).includes(oneLine(label))
    mend(language, { label, follows, ...(follows !== null && { forms: stands ? label : follows }) })
  }
  // Words that are chosen now, in a language in which nothing stands yet, are what it is called there.
  const [seen, setSeen] = useState(selected)
  if (selected !== seen) {
    setSeen(selected)
    const empty = selected && written.get(selected.language)
    if (empty && empty.label + empty.forms === '') call(selected.language, oneLine(wordsOf(draft, selected)))
  }

  const save = (event: FormEvent) => {
    event.preventDefault()
    const forms = languages.flatMap(language => {
      const list = linesOf(written.get(language)!.forms)
      return list.length > 0 ? [[language, list] as const] : []
    })
    for (const [language, list] of forms) {
      const missing = list.find(form => !textOf(draft, document, language).includes(oneLine(form)))
      if (missing !== undefined) return setFault(texts.notInText(missing))
      for (const form of list) {
        const other = namedBy(draft, language, form, id)
        if (other !== null) return setFault(texts.formOfOther(form, nameOf(other)))
      }
    }
    const labels = languages.flatMap(language => {
      const label = oneLine(written.get(language)!.label)
      return label === '' ? [] : [[language, label] as const]
    })
    if (forms.length + labels.length === 0) return setFault(texts.faults['no-words'])
    const first = forms.map(([language, [form]]) => [language, form!] as const)
    const given = {
      type: type as EntityType,
      label: Object.fromEntries(labels.length > 0 ? labels : first) as LanguageMap<string>,
      forms: Object.fromEntries(forms) as LanguageMap<readonly string[]>,
    }
    const taken = new Set<string>(draft.index.entities.keys())
    const own = naming(draft, id, given)
    const named = id === null && own.kind === 'add-entity' ? withId(own, idFrom(given.label, taken)) : own
    const rest = isSplit && id !== null ? leftOver(given.forms) : null
    const changes: Change[] = rest
      ? [
          named,
          {
            ...({ kind: 'add-entity', type: given.type } as const),
            entry: { id: idFrom(rest.label, taken), ...rest },
          },
        ]
      : [named]
    const others = proposal && !isSplit ? misread(given.forms) : null
    if (others) changes.push({ kind: 'refuse', document, refused: { forms: others } })
    make(changes.length > 1 ? { kind: 'all', changes } : named, id === null ? texts.added : texts.changed)
  }

  /** Forms that were proposed where the text has another, as somebody now says: they are not proposed again for themselves. */
  const misread = (kept: LanguageMap<readonly string[]>) => {
    const forms = languages.flatMap(language => {
      const text = textOf(draft, document, language)
      const now = kept[language] ?? []
      const list = writtenForms(draft, id!, language).filter(
        form => !now.includes(form) && standAcross(text, form, now),
      )
      return list.length > 0 ? [[language, list] as const] : []
    })
    return forms.length > 0 ? (Object.fromEntries(forms) as LanguageMap<readonly string[]>) : null
  }

  /** The forms that were taken out, as a name. */
  const leftOver = (kept: LanguageMap<readonly string[]>) => {
    const forms = languages.flatMap(language => {
      const list = writtenForms(draft, id!, language).filter(form => !kept[language]?.includes(form))
      return list.length > 0 ? [[language, list] as const] : []
    })
    if (forms.length === 0) return null
    return {
      label: Object.fromEntries(forms.map(([language, [form]]) => [language, form!])) as LanguageMap<string>,
      forms: Object.fromEntries(forms) as LanguageMap<readonly string[]>,
    }
  }

  return (
    <form aria-label={texts.nameForm} onSubmit={save}>
      <label>
        {texts.type}
        <select value={type} onChange={({ target }) => setType(target.value)}>
          {[...index.vocabulary.types.keys()].map(each => (
            <option key={each} value={each}>
              {typeNames(each)[0]}
            </option>
          ))}
        </select>
      </label>
      {languages.map(language => (
        <div key={language} className="bench-fields">
          <label>
            {texts.called(languageName(language))}
            <input
              value={written.get(language)!.label}
              {...languageAttributes(language)}
              onChange={({ target }) => call(language, target.value)}
            />
          </label>
          <label>
            {texts.forms(languageName(language))}
            <textarea
              rows={2}
              {...languageAttributes(language)}
              aria-describedby={field}
              value={written.get(language)!.forms}
              onChange={({ target }) => mend(language, { forms: target.value, follows: null })}
            />
          </label>
        </div>
      ))}
      <p id={field} className="soft">
        {texts.formsHow}
      </p>
      {id !== null && (
        <label className="bench-check">
          <input type="checkbox" checked={isSplit} onChange={({ target }) => setSplit(target.checked)} />
          {texts.splitOff}
        </label>
      )}
      {fault !== '' && <p role="alert">{fault}</p>}
      <FormActs />
    </form>
  )
}

const withId = <Added extends { readonly entry: { readonly id: string } }>(
  added: Added,
  id: string,
): Added => ({
  ...added,
  entry: { ...added.entry, id },
})
