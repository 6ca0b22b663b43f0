import { describe, expect, it, vi } from 'vitest'
import { type AreaRequest, Areas } from '../../../src/app/render/areas.ts'
import type { CanvasTheme } from '../../../src/app/render/theme.ts'

const same = (at: { readonly x: number; readonly y: number }) => at

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

  it('come later among thousands, where the camera was when they were asked for, and hold nobody else', async () => {
    const onReady = vi.fn()
    const areas = new Areas(onReady)
    const asked = request(200, 6000)
    let shift = 0
    const toGraph = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + shift, y })
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
