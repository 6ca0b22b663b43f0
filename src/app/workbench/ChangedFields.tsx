// How an entry that has changed is told: what became of it, and what it says, before and after.

import type { ReactNode } from 'react'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import type { Field, How } from './changed.ts'
import { useReviewMessages } from './use-messages.ts'

export const Title = ({ how, children }: { readonly how: How; readonly children: ReactNode }) => (
  <p className="bench-changed-title">
    <span className="bench-how" data-how={how}>
      {useReviewMessages().how[how]}
    </span>{' '}
    <strong>{children}</strong>
  </p>
)

export function Fields({ fields }: { readonly fields: readonly Field[] }) {
  const texts = useReviewMessages()
  const { languageName } = useSetting()
  return (
    <dl>
      {fields.map(({ key, language, before, after }) => (
        <div key={`${key} ${language}`}>
          <dt>
            {texts.fields.get(key) ?? key}
            {language && ` (${languageName(language)})`}
          </dt>
          <dd {...(language && languageAttributes(language))}>
            {before !== null && before !== after && <Was>{before}</Was>}{' '}
            {after !== null && (before === null || before === after ? after : <Now>{after}</Now>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export const Was = ({ children }: { readonly children: string }) => (
  <del>
    <span className="bench-when">{useReviewMessages().was}: </span>
    {children}
  </del>
)

const Now = ({ children }: { readonly children: string }) => (
  <ins>
    <span className="bench-when">{useReviewMessages().now}: </span>
    {children}
  </ins>
)
