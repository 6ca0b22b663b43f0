// Whom the built page may ask: itself, what whoever publishes it lists, and a language model on the reader's own machine.

import type { IndexHtmlTransformResult, Plugin } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressesIn, contentSecurityPolicy } from '../../../src/cli/plugin.ts'

afterEach(() => vi.unstubAllEnvs())

/** What a policy says of whom the page may ask. */
function asked(plugin: Plugin): string {
  const made = (plugin.transformIndexHtml as () => IndexHtmlTransformResult)()
  const [tag] = Array.isArray(made) ? made : []
  const policy = String(tag?.attrs?.content)
  return policy.split('; ').find(directive => directive.startsWith('connect-src'))!
}

const own = "connect-src 'self' http://localhost:* http://127.0.0.1:*"

describe('whom the built page may ask', () => {
  it('is itself and the machine of whoever looks at it, where nothing is listed', () => {
    expect(asked(contentSecurityPolicy({ endpoints: [], models: [] }))).toBe(own)
  })

  it('is also a store by its address, and a server of models with all that it has', () => {
    const plugin = contentSecurityPolicy({
      endpoints: ['https://example.org/sparql'],
      models: ['https://models.example.org/v1', 'https://other.example:8443/api/v1'],
    })
    expect(asked(plugin)).toBe(
      "connect-src 'self' https://example.org/sparql https://models.example.org https://other.example:8443 http://localhost:* http://127.0.0.1:*",
    )
  })

  it('is what the environment lists, with spaces between, and nothing that means something else in a policy', () => {
    vi.stubEnv('VERBAND_MODELS', ' https://a.example/v1\thttps://b.example/v1 ')
    expect(addressesIn('VERBAND_MODELS')).toEqual(['https://a.example/v1', 'https://b.example/v1'])
    vi.stubEnv('VERBAND_MODELS', '')
    expect(addressesIn('VERBAND_MODELS')).toEqual([])
    for (const wrong of [
      "https://a.example;script-src'unsafe-inline'",
      'a.example',
      "'unsafe-inline'",
      '*',
    ]) {
      vi.stubEnv('VERBAND_MODELS', wrong)
      expect(() => addressesIn('VERBAND_MODELS')).toThrow('VERBAND_MODELS')
    }
  })
})
