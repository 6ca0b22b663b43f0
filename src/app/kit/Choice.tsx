// One of a few: radio buttons that look like a row of segments.

import { useId } from 'react'

type Props<Value extends string> = {
  readonly label: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  /** The one that is chosen; null for none of them. */
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
}

export function Choice<Value extends string>({ label, options, names, value, onChoose }: Props<Value>) {
  const group = useId()
  return (
    <fieldset className="segments">
      <legend className="hidden-visually">{label}</legend>
      {options.map(option => (
        <label key={option}>
          <input type="radio" name={group} checked={option === value} onChange={() => onChoose(option)} />
          {names[option]}
        </label>
      ))}
    </fieldset>
  )
}
