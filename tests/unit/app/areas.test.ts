import { describe, expect, it, vi } from 'vitest'
import { type AreaRequest, Areas } from '../../../src/app/render/areas.ts'
import type { CanvasTheme } from '../../../src/app/render/theme.ts'

type Point = { readonly x: number; readonly y: number }

const same = (at: Point) => at

/** One project with so many members, among so many others, on a spiral. */
function request(members: number, others: number): AreaRequest {
  const at = (n: number) => ({
    x: 700 + 6 * Math.sqrt(n) * Math.cos(n * 2.4),
    y: 450 + 6 * Math.sqrt(n) * Math.sin(n * 2.4),
    radius: 2,
  })
  const discs = Array.from({ length: members + others }, (_, n) => at(n))
  const isMember = (n: number) => n % Math.ceil((members + others) / members) === 0
  return {
    id: 'project',
    color: '#123456',
    isFaint: false,
    members: discs.filter((_, n) => isMember(n)),
    others: discs.filter((_, n) => !isMember(n)),
  }
}

const theme = { name: 'light' } as CanvasTheme

describe('areas', () => {
  it('are drawn as soon as they are found', async () => {
    const asked = [request(3, 5)]
    const areas = new Areas(() => areas.ask(asked, same))
    areas.ask(asked, same)
    const drawn = () => areas.drawn(theme, same)
    await vi.waitFor(() => expect(drawn()).toMatchObject([{ id: 'project', color: '#123456' }]))
    areas.ask([], same)
    expect(drawn()).toEqual([])
  })

  it('lie round their members where the camera is turned', async () => {
    const toGraph = ({ x, y }: Point) => ({ x: y / 10, y: 40 - x / 10 })
    const toScreen = ({ x, y }: Point) => ({ x: (40 - y) * 10, y: x * 10 })
    const asked = request(3, 0)
    const areas = new Areas(() => areas.ask([asked], toGraph))
    areas.ask([asked], toGraph)
    await vi.waitFor(() => expect(areas.drawn(theme, toScreen)).toHaveLength(1))
    const ring = areas.drawn(theme, toScreen)[0]!.region.flat(2)
    for (const { x, y } of asked.members)
      for (const axis of ['x', 'y'] as const) {
        const values = ring.map(point => point[axis])
        const at = { x, y }[axis]
        expect(at).toBeGreaterThan(Math.min(...values))
        expect(at).toBeLessThan(Math.max(...values))
      }
  })

  it('come later among thousands, where the camera was when they were asked for, and hold nobody else', async () => {
    const onReady = vi.fn()
    const areas = new Areas(onReady)
    const asked = request(200, 6000)
    let shift = 0
    const toGraph = ({ x, y }: Point) => ({ x: x + shift, y })
    areas.ask([asked], toGraph)
    await new Promise(done => setTimeout(done))
    onReady.mockClear()
    areas.ask([asked], toGraph)
    expect(areas.drawn(theme, same)).toEqual([])
    shift = 1000
    await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce(), { timeout: 20_000 })
    const [area] = areas.drawn(theme, same)
    const xs = area!.region.flat(2).map(({ x }) => x)
    expect(Math.max(...xs)).toBeLessThan(Math.max(...asked.members.map(({ x }) => x)) + 50)
    areas.ask([asked], same)
    expect(onReady).toHaveBeenCalledOnce()
  })
})
