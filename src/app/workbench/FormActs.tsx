// The end of a form on the workbench: what it does, and the way out.

import { useBenchContext } from './bench.ts'

type Props = {
  /** What the button says that does it; without one, that it is saved. */
  readonly act?: string
  readonly disabled?: boolean
}

export function FormActs({ act, disabled = false }: Props) {
  const { texts, write } = useBenchContext()
  return (
    <p className="bench-acts">
      <button type="submit" className="button" disabled={disabled}>
        {act ?? texts.save}
      </button>
      <button type="button" className="plain" onClick={() => write(null)}>
        {texts.close}
      </button>
    </p>
  )
}
