// Which server and which model, by whom one is known there, and for how long one waits.

import { type FormEvent, useId, useState } from 'react'
import {
  type ModelSettings,
  maxWaitS,
  minWaitS,
  type SettingsFault,
  settingsFault,
  usualSettings,
  waitNamed,
} from './settings.ts'
import { useDesk, useModelMessages } from './use-desk.ts'

/** Longer ones there are not. */
const maxChars = 2_000
/** It stands on each of its proposals. */
const maxNameChars = 120

const isOfAddress = (fault: SettingsFault | null): boolean =>
  fault === 'no-address' || fault === 'key-in-address' || fault === 'key-in-clear' || fault === 'insecure'

export function ModelServer() {
  const { now, set } = useDesk()
  const texts = useModelMessages()
  const [written, setWritten] = useState(now.settings ?? usualSettings)
  const [fault, setFault] = useState<SettingsFault | null>(null)
  const [id, how, keyHow, wrong] = [useId(), useId(), useId(), useId()]
  const write = (next: Partial<ModelSettings>) => {
    setWritten({ ...written, ...next })
    setFault(null)
  }
  const use = (event: FormEvent) => {
    event.preventDefault()
    const { address, model, key, waitS } = written
    const given = {
      ...written,
      ...{ address: address.trim(), model: model.trim(), key: key.trim(), waitS: waitNamed(waitS) },
    }
    const fault = settingsFault(given, location.protocol)
    setFault(fault)
    if (fault) return
    setWritten(given)
    set(given)
  }
  const isSet = now.settings !== null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{texts.server}</h3>
      <form onSubmit={use} className="bench-model-form" noValidate>
        <label className="bench-model-wide">
          {texts.address}
          <input
            type="url"
            spellCheck={false}
            value={written.address}
            maxLength={maxChars}
            aria-invalid={isOfAddress(fault) || undefined}
            aria-describedby={isOfAddress(fault) ? `${wrong} ${how}` : how}
            onChange={({ target }) => write({ address: target.value })}
          />
        </label>
        <p id={how} className="soft bench-model-wide">
          {texts.addressHow}
        </p>
        <label>
          {texts.model}
          <input
            spellCheck={false}
            autoCapitalize="off"
            value={written.model}
            maxLength={maxNameChars}
            aria-invalid={fault === 'no-model' || undefined}
            aria-describedby={fault === 'no-model' ? wrong : undefined}
            onChange={({ target }) => write({ model: target.value })}
          />
        </label>
        <label>
          {texts.wait}
          <input
            type="number"
            min={minWaitS}
            max={maxWaitS}
            value={written.waitS || ''}
            onChange={({ target }) => write({ waitS: target.valueAsNumber })}
          />
        </label>
        <label>
          {texts.key}
          <input
            type="password"
            autoComplete="off"
            value={written.key}
            maxLength={maxChars}
            aria-invalid={fault === 'key-unusable' || undefined}
            aria-describedby={fault === 'key-unusable' ? `${wrong} ${keyHow}` : keyHow}
            onChange={({ target }) => write({ key: target.value })}
          />
        </label>
        <label className="bench-check">
          <input
            type="checkbox"
            checked={written.keepsKey}
            onChange={({ target }) => write({ keepsKey: target.checked })}
          />
          {texts.keepKey}
        </label>
        <p id={keyHow} className="soft bench-model-wide">
          {texts.keyHow}
        </p>
        {fault && (
          <p id={wrong} role="alert" className="bench-wrong bench-model-wide">
            {texts.faults[fault]}
          </p>
        )}
        <p className="bench-model-wide bench-model-acts">
          <button type="submit" className="button">
            {texts.use}
          </button>
          {isSet && (
            <button type="button" className="plain" onClick={() => set(null)}>
              {texts.off}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}
