// Who reads here: with a name, what somebody accepts beside its words says who has read it. Without one, nothing is written.

import { type FormEvent, useId, useRef, useState } from 'react'
import { Unfolding } from '../kit/Unfolding.tsx'
import { useBenchContext } from './bench.ts'
import { maxReaderChars, readerNamed } from './use-reader.ts'

export function Reader() {
  const { reader, texts } = useBenchContext()
  const [written, write] = useState(reader.name)
  const [isOpen, setOpen] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const how = useId()
  const isNew = readerNamed(written) !== reader.name
  const save = (event: FormEvent) => {
    event.preventDefault()
    reader.call(written)
    write(readerNamed(written))
    setOpen(false)
    form.current?.closest('details')?.querySelector('summary')?.focus()
  }
  return (
    <Unfolding
      label={reader.name === '' ? texts.reader.open : texts.reader.reads(reader.name)}
      inForce={reader.name !== ''}
      className="bench-saving bench-reader"
      open={isOpen}
      onToggle={setOpen}
    >
      <form ref={form} aria-label={texts.reader.open} onSubmit={save}>
        <label>
          {texts.reader.name}
          <input
            value={written}
            maxLength={maxReaderChars}
            autoComplete="name"
            aria-describedby={how}
            onChange={({ target }) => write(target.value)}
          />
        </label>
        <p id={how} className="soft">
          {texts.reader.how}
        </p>
        <button type="submit" className="button" disabled={!isNew}>
          {texts.reader.take}
        </button>
      </form>
    </Unfolding>
  )
}
