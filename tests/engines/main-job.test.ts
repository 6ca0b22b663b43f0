// The main job in the engines of Firefox and Safari: find an actor, read its words, filter, read the document, follow a
// link. Chromium does far more, in tests/browser.

import { afterAll, describe, expect, inject, it } from 'vitest'
import { click, type Engine, says, type, until } from './engine.ts'
import { openFirefox } from './firefox.ts'
import { openWebKit } from './webkit.ts'

const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

const hash = async (engine: Engine) => new URL(await engine.address()).hash

/** The page marks when it has drawn for the first time. */
const drawn = `performance.getEntriesByName('drawn').length > 0`

const engines = { Firefox: await openFirefox(), WebKit: await openWebKit() }

describe.each(Object.entries(engines))('%s', (name, found) => {
  if ('missing' in found) {
    it(`is not tried: ${found.missing}`, () => console.warn(`${name} was not tried: ${found.missing}.`))
    return
  }
  const { engine } = found
  afterAll(engine.close)

  it(`does the main job (${engine.name})`, async () => {
    await engine.goTo(inject('address'))
    await until('the graph is drawn', () => engine.evaluate(drawn))

    // An actor, by search.
    await click(engine, 'button', /^Search/)
    await until('the search is open', () =>
      engine.evaluate(`document.activeElement?.getAttribute('role') === 'combobox'`),
    )
    await type(engine, 'KMAR')
    await click(engine, 'option', /^KMAR/)
    await until(
      'the actor is selected',
      () => hash(engine),
      hash => hash.includes('select=kmar'),
    )
    await says(engine, 'blockquote[lang=nl]', 'KMAR')
    await says(engine, 'blockquote[lang=fr]', 'KMAR')

    // A project, as a filter.
    await click(engine, 'checkbox', /^Hazeldonk/)
    await until(
      'the filter is in force',
      () => hash(engine),
      hash => hash.includes('project=hazeldonk'),
    )
    await engine.press('Escape')
    await click(engine, 'button', /^Remove .*Hazeldonk/)
    await until(
      'the filter is gone',
      () => hash(engine),
      hash => !hash.includes('project='),
    )

    // The document, at the words.
    await engine.goTo(`${inject('address')}#select=kmar`)
    await says(engine, 'blockquote[lang=nl]', 'KMAR')
    await click(engine, 'button', /928\/2/)
    await until(
      'the document is open',
      () => hash(engine),
      hash => hash.includes('passage=928-2.'),
    )
    await says(engine, 'mark', 'KMAR')
    await engine.back()
    await until(
      'Back leads back',
      () => hash(engine),
      hash => !hash.includes('passage='),
    )

    // A link that somebody sent.
    await engine.goTo('about:blank')
    await engine.goTo(`${inject('address')}#view=recommendations&ui=fr`)
    await says(engine, 'main h2, main h3', 'Recommandation 1')
    expect(await engine.evaluate('document.documentElement.lang')).toBe('fr')
    await click(engine, 'radio', exactly('EN'))
    await says(engine, 'main h2, main h3', 'Recommendation 1')
  })
})
