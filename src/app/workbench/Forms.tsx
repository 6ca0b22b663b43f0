// What is being written below a passage: one form at a time. Escape closes it.

import { useEffect, useRef } from 'react'
import { type Form, useBenchContext } from './bench.ts'
import { NameForm } from './NameForm.tsx'
import { ChooseName, Misprint } from './SmallForms.tsx'
import { StatementForm } from './StatementForm.tsx'
import type { PassageWork } from './work.ts'

type Props = { readonly form: Form; readonly work: PassageWork }

export function Forms({ form, work }: Props) {
  const { write } = useBenchContext()
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current ??= document.activeElement
    // The text that it is about stays in sight above it, as far as there is room for both.
    box.current?.closest('.bench-passage')?.scrollIntoView({ block: 'start' })
    box.current?.scrollIntoView({ block: 'nearest' })
    box.current?.querySelector<HTMLElement>('input:not([type=checkbox]), select, textarea')?.focus()
    const last = before.current
    return () => {
      if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is in it
    <div
      ref={box}
      className="bench-form"
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        write(null)
      }}
    >
      <Written form={form} work={work} />
    </div>
  )
}

function Written({ form, work }: Props) {
  switch (form.of) {
    case 'name':
      return <NameForm key={form.id} id={form.id} words={form.words} passage={work.passage} />
    case 'same':
      return <ChooseName of={form} />
    case 'form':
      return <ChooseName of={form} />
    case 'misprint':
      return <Misprint words={form.words} />
    case 'statement':
      return <StatementForm key={form.id} id={form.id} words={form.words} work={work} />
  }
}
