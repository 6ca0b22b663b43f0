// The values of a YAML text that is written plainly, as nearly all of ours are, in a tenth of the time.

import { constructFromEvents, EVENT_ID, type Event, parseEvents } from 'js-yaml'

/** What the two readers of YAML do not take for the same, or not for sure: tabs, returns, directives, other control characters. */
const unsure =
  /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef\u{10000}-\u{10ffff}]|^(?:%|---|\.\.\.)/mu

/** An escape may hide what a key is, and what is no text may become one in more ways than one. */
const plainKey = /^(?!(?:null|true|false)$)\p{L}[\p{L}\p{N} _-]*$/iu

/**
 * What a text says, if it is so plain that there is no doubt of it: no tags or directives, no alias within what an alias
 * may stand for, no key that is more than a word as it stands, no error. Null if it may not be; then the reader that knows
 * all of YAML must decide.
 */
export function plainYaml(text: string): { readonly value: unknown } | null {
  if (text.includes('__proto__') || unsure.test(text)) return null
  try {
    const events = parseEvents(text, {})
    if (!arePlain(events, text)) return null
    const values = constructFromEvents(events, { source: text })
    return values.length === 1 ? { value: values[0] } : null
  } catch {
    return null
  }
}

/** What an event stands in: of a mapping, whether a key comes next. */
type Frame = {
  readonly isMapping: boolean
  /** Whether an alias may stand for it, or for what it is in. */
  readonly hasAnchor: boolean
  key: boolean
}

function arePlain(events: readonly Event[], text: string): boolean {
  const frames: Frame[] = []
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      frames.pop()
      continue
    }
    const frame = frames.at(-1)
    const isKey = frame?.isMapping === true && frame.key
    if (frame?.isMapping) frame.key = !frame.key
    if (event.type === EVENT_ID.ALIAS) {
      // One could stand for others, and those for others: thousands of nodes.
      if (isKey || frame?.hasAnchor) return false
      continue
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      if (event.directives.length > 0) return false
      frames.push({ isMapping: false, hasAnchor: false, key: false })
      continue
    }
    if (event.tagStart >= 0) return false
    if (event.type === EVENT_ID.SCALAR) {
      if (isKey && !plainKey.test(text.slice(event.valueStart, event.valueEnd))) return false
      continue
    }
    if (isKey) return false
    const hasAnchor = event.anchorStart >= 0 || frame?.hasAnchor === true
    frames.push({ isMapping: event.type === EVENT_ID.MAPPING, hasAnchor, key: true })
  }
  return true
}
