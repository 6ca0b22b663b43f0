// A store that says nonsense, or leaves things out: what comes of it is a corpus or a fault, and never a broken page.

import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { Endpoint } from '../../../src/cli/endpoint/serve.ts'
import { LoadError } from '../../../src/editions/index.ts'
import { runToEnd } from '../../../src/graph/index.ts'
import { Asker, nothingWanted, storeSession } from '../../../src/stores/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { filledEndpoint } from '../../fixtures/stores/filled.ts'

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await filledEndpoint(courts)
})
afterAll(() => endpoint.stop())
afterEach(() => vi.restoreAllMocks())

/** What becomes of a row: most stay. */
type Harm = 'none' | 'gone' | 'twice' | 'empty' | 'odd' | 'swapped'

const harmed = (line: string, harm: Harm): readonly string[] => {
  const cells = line.split(',')
  switch (harm) {
    case 'none':
      return [line]
    case 'gone':
      return []
    case 'twice':
      return [line, line]
    case 'empty':
      return [cells.map((cell, i) => (i === cells.length - 1 ? '' : cell)).join(',')]
    case 'odd':
      return [cells.map((cell, i) => (i === 0 ? cell : '__proto__')).join(',')]
    case 'swapped':
      return [cells.toReversed().join(',')]
  }
}

const harms = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.constant<Harm>('none') },
    { weight: 1, arbitrary: fc.constantFrom<Harm>('gone', 'twice', 'empty', 'odd', 'swapped') },
  ),
  { minLength: 40, maxLength: 400 },
)

it('is read as far as it makes sense, or refused with a fault of the store', async () => {
  const real = globalThis.fetch
  let outcomes = { read: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(harms, async harms => {
      let at = 0
      vi.spyOn(globalThis, 'fetch').mockImplementation(async (...how) => {
        const response = await real(...how)
        const [head = '', ...lines] = (await response.text()).split('\r\n')
        // Texts with line breaks in them fall apart, too.
        const text = [head, ...lines.flatMap(line => harmed(line, harms[at++ % harms.length]!))].join('\r\n')
        return new Response(text, { status: response.status, headers: response.headers })
      })
      const session = storeSession({
        asker: new Asker(endpoint.query, { waits: [] }),
        wanted: nothingWanted,
        run: async steps => runToEnd(steps),
      })
      const signal = new AbortController().signal
      try {
        const arrived = await session.source.load(
          signal,
          () => {},
          async () => {},
        )
        if (arrived.kind !== 'overview') throw new Error('It is no overview.')
        arrived.overview.summary()
        for (const { id } of arrived.overview.overview.documents) await arrived.words(id)
        outcomes = { ...outcomes, read: outcomes.read + 1 }
      } catch (error) {
        expect(error).toBeInstanceOf(LoadError)
        outcomes = { ...outcomes, refused: outcomes.refused + 1 }
      }
    }),
    { numRuns: 15 },
  )
  expect(outcomes.refused).toBeGreaterThan(0)
}, 60_000)
