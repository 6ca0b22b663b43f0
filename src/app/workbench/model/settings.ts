// Which language model is asked: as somebody has set it, kept in this browser; its key in this tab alone, unless they say otherwise.

import { type AddressFault, addressFault, isLocal } from '../../../language-model/index.ts'

export type ModelSettings = {
  /** Before `/chat/completions`, or with it. */
  readonly address: string
  readonly model: string
  /** Empty for none. */
  readonly key: string
  readonly keepsKey: boolean
  /** How long an answer may take, in seconds. */
  readonly waitS: number
}

/** Where many have a model running. */
export const usualSettings: ModelSettings = {
  address: 'http://localhost:11434/v1',
  model: '',
  key: '',
  keepsKey: false,
  waitS: 180,
}

/** No model needs longer for a passage, or less. */
export const maxWaitS = 3600
export const minWaitS = 1

export type SettingsFault = AddressFault | 'insecure' | 'no-model'

/**
 * Why one cannot ask a model that is set so; null where one can.
 *
 * @param protocol by which the page has come, as `https:`: such a page may not ask others by http, but for its own machine
 */
export function settingsFault(
  { address, model, key }: ModelSettings,
  protocol: string,
): SettingsFault | null {
  const fault = addressFault(address, key === '' ? undefined : key)
  if (fault) return fault
  if (protocol === 'https:' && new URL(address).protocol === 'http:' && !isLocal(address)) return 'insecure'
  return model === '' ? 'no-model' : null
}

const name = 'verband.model'
const keyName = 'verband.model-key'

/** As they were set last in this visit; undefined where nobody has. */
let latest: ModelSettings | null | undefined

/** What is set: in this visit, or as this browser remembers it; null where no model is. */
export function currentSettings(): ModelSettings | null {
  if (latest === undefined) latest = remembered()
  return latest
}

/** Storage may be forbidden: then nothing is remembered. */
function remembered(): ModelSettings | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (kept === null || typeof kept !== 'object') return null
    const { address, model, waitS } = kept as Partial<Record<keyof ModelSettings, unknown>>
    if (typeof address !== 'string' || typeof model !== 'string') return null
    const lasting = localStorage.getItem(keyName)
    const settings = {
      ...{ address, model, waitS: waitNamed(Number(waitS)) },
      key: lasting ?? sessionStorage.getItem(keyName) ?? '',
      keepsKey: lasting !== null,
    }
    return settingsFault(settings, location.protocol) === null ? settings : null
  } catch {
    return null
  }
}

/** A wait that one can keep. */
export const waitNamed = (seconds: number): number =>
  Number.isFinite(seconds) && seconds > 0
    ? Math.min(maxWaitS, Math.max(minWaitS, Math.round(seconds)))
    : usualSettings.waitS

/** Has this browser remember what is set, or forget it. */
export function rememberSettings(settings: ModelSettings | null): void {
  latest = settings
  try {
    for (const storage of [localStorage, sessionStorage]) storage.removeItem(keyName)
    localStorage.removeItem(name)
    if (!settings) return
    const { address, model, waitS, key, keepsKey } = settings
    localStorage.setItem(name, JSON.stringify({ address, model, waitS }))
    if (key !== '') (keepsKey ? localStorage : sessionStorage).setItem(keyName, key)
  } catch {
    // As above.
  }
}
