import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** As much of the browser as the panels need: a storage, and the root element. */
function browser(stored: string | null) {
  const properties = new Map<string, string>()
  const items = new Map(stored === null ? [] : [['verband.panels', stored]])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  })
  const root = {
    style: {
      setProperty: (name: string, value: string) => properties.set(name, value),
      removeProperty: (name: string) => properties.delete(name),
    },
    dataset: {} as Record<string, string>,
  }
  vi.stubGlobal('document', { documentElement: root })
  return { properties, root, items }
}

const panels = () => import('../../../src/app/kit/panels.ts')

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('the panels beside the view', () => {
  it('are as wide as they were left, and folded, also when one comes back', async () => {
    const { items } = browser(null)
    const { changePanel } = await panels()
    changePanel('facets', { width: 320 })
    changePanel('details', { folded: true })
    vi.resetModules()
    const { properties, root } = browser(items.get('verband.panels')!)
    const again = await panels()
    again.applyPanels()
    expect(Object.fromEntries(properties)).toEqual({ '--facets-width': '320px', '--details-width': '0px' })
    expect(root.dataset.folded).toBe('details')
    again.changePanel('details', { folded: false })
    expect(properties.has('--details-width')).toBe(false)
  })

  it.each([
    '',
    'no JSON',
    '[]',
    'null',
    '{"facets":3}',
    '{"facets":{"width":"9;x","folded":1}}',
    '{"details":{"width":-4}}',
  ])('are as at first where what is stored is %s', async stored => {
    const { properties, root } = browser(stored)
    const { applyPanels } = await panels()
    applyPanels()
    expect(properties.size).toBe(0)
    expect(root.dataset.folded).toBe('')
  })
})
