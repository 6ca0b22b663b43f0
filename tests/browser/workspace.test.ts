// What somebody does in the page is there when the page is opened again: also where it was killed in the middle, and in a second tab.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { harbourActIn } from '../fixtures/workbench/harbour-act.ts'
import { small } from '../unit/workspace/small.ts'
import { axeSees } from './axe.ts'
import { developmentServer } from './development-server.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()
const folder = mkdtempSync(join(tmpdir(), 'verband-'))
let server: ViteDevServer
const address = () => server.resolvedUrls!.local[0]!

beforeAll(async () => {
  server = await developmentServer(folder, join(folder, 'graph-data'), small)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the workspace `id` in a page, which then has it as `kept`. */
const begin = (page: Page, id: string) =>
  // As text: what runs tests would make a call of its own of `import`.
  page.evaluate(`(async () => {
    const { openWorkspaceOf } = await import('/app/workspace/index.ts')
    const files = ${JSON.stringify([...small])}
    const bytes = new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text)]))
    globalThis.kept = await openWorkspaceOf(bytes, 'The harbour', ${JSON.stringify(id)})
  })()`)

type WithKept = {
  readonly kept: { act: (does: unknown) => unknown; catchUp: () => Promise<void>; state: () => State }
}
type State = { readonly keeping: string; readonly workspace: { readonly texts: ReadonlyMap<string, string> } }

/** The words that are set aside, and whether that is kept. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { keeping, workspace } = (globalThis as unknown as WithKept).kept.state()
    return { keeping, text: workspace.texts.get('documents/harbour/set-aside.yaml')! }
  })

const act = (page: Page, texts: readonly string[]) =>
  page.evaluate(texts => {
    const { kept } = globalThis as unknown as WithKept
    for (const text of texts) kept.act({ kind: 'set-aside', document: 'harbour', text, reason: 'No name.' })
  }, texts)

const writtenIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/text: (\w+)/g), ([, word]) => word!)

it('is kept in the browser, and another tab sees it', { tags: ['sweep'] }, async () => {
  const [one, two] = [(await open('', {}, address())).page, (await open('', {}, address())).page]
  await begin(one, 'tabs')
  await begin(two, 'tabs')
  await act(one, ['Kade'])
  await expect.poll(async () => writtenIn((await stateOf(two)).text)).toEqual(['Kade'])
  await Promise.all([act(one, ['Dok', 'Sluis']), act(two, ['Steiger'])])
  await expect
    .poll(async () => writtenIn((await stateOf(one)).text).toSorted())
    .toEqual(['Dok', 'Kade', 'Sluis', 'Steiger'])
  await expect.poll(async () => (await stateOf(two)).text).toBe((await stateOf(one)).text)
  expect((await stateOf(one)).keeping).toBe('kept')
})

const path = 'documents/harbour/set-aside.yaml'
const onDisk = () => readFileSync(join(folder, 'graph-data', path), 'utf8')

/** Begins to follow a place, by the code that gives it; whoever follows it is `followed` then. */
const follow = (page: Page, place: string) =>
  page.evaluate(`(async () => {
    const { follow, lastShared, servedPlace, folderPlace } = await import('/app/workspace/index.ts')
    const place = ${place}
    const theirs = await place.read()
    globalThis.followed = follow(kept, place, lastShared(kept.state().workspace, theirs, theirs))
  })()`)

const followedState = (page: Page) => page.evaluate('followed.state()') as Promise<{ readonly is: string }>

it('goes into the files of the development server, whose page follows; what changes there comes in', async () => {
  const { page } = await open('', {}, address())
  await begin(page, 'served')
  await follow(page, 'servedPlace')
  await act(page, ['Kade'])
  await expect.poll(onDisk).toBe('# None yet.\n- { text: Kade, reason: No name. }\n')
  writeFileSync(join(folder, 'graph-data', path), `${onDisk()}# Read by hand.\n`)
  await act(page, ['Dok'])
  await expect.poll(onDisk).toMatch(/Kade.*\n.*Dok.*\n# Read by hand/)
  await expect.poll(async () => (await stateOf(page)).text).toBe(onDisk())
  expect(await followedState(page)).toEqual({ is: 'same' })
  // One edit after the other, the page still has its corpus.
  await page.getByRole('heading', { level: 1, name: 'Verband' }).waitFor()
})

it('goes into a folder, and says when that is gone', async () => {
  const { page } = await open('', {}, address())
  await begin(page, 'folder')
  await page.evaluate(`(async () => {
    const root = await navigator.storage.getDirectory()
    globalThis.data = await root.getDirectoryHandle('graph-data', { create: true })
    for (const [path, text] of ${JSON.stringify([...small])}) {
      const names = path.split('/')
      let holder = data
      for (const name of names.slice(0, -1)) holder = await holder.getDirectoryHandle(name, { create: true })
      const writable = await (await holder.getFileHandle(names.at(-1), { create: true })).createWritable()
      await writable.write(text)
      await writable.close()
    }
  })()`)
  await follow(page, 'folderPlace(data)')
  await act(page, ['Kade'])
  await expect.poll(async () => (await followedState(page)).is).toBe('same')
  const inFolder = `(async () => {
    const { folderPlace } = await import('/app/workspace/index.ts')
    return (await folderPlace(data).read()).get(${JSON.stringify(path)})
  })()`
  expect(await page.evaluate(inFolder)).toBe('# None yet.\n- { text: Kade, reason: No name. }\n')
  await page.evaluate(
    "navigator.storage.getDirectory().then(root => root.removeEntry('graph-data', { recursive: true }))",
  )
  await act(page, ['Dok'])
  await expect.poll(async () => (await followedState(page)).is).toBe('gone')
  expect((await stateOf(page)).text).toContain('Dok')
})

it('is gone on with on the workbench after a reload, without the papers', async () => {
  const papers = harbourActIn.map(([name, text]) => ({
    ...{ name, mimeType: 'text/plain' },
    buffer: Buffer.from(text),
  }))
  const { page, faults } = await open()
  const accepted = page.getByRole('region', { name: 'Drawing' }).getByText(/^Accepted: /)
  await chooseFile(page, papers)
  await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
  const before = await accepted.innerText()
  await page.keyboard.press('a')
  await expect.poll(() => accepted.innerText()).not.toBe(before)
  const after = await accepted.innerText()
  await page.goto('about:blank')
  await page.goto(`${inject('address')}#view=workbench`)
  await page.getByRole('region', { name: 'Go on where you left off' }).getByRole('button').first().click()
  await expect.poll(() => accepted.innerText()).toBe(after)
  await page.keyboard.press('Control+z')
  await expect.poll(() => accepted.innerText()).toBe(before)
  expect(faults).toEqual([])
})

it('is forgotten when one says so, and is asked before', { tags: ['sweep'] }, async () => {
  const { page, faults } = await open()
  await chooseFile(page, [
    { name: 'kanaal.txt', mimeType: 'text/plain', buffer: Buffer.from(harbourActIn[0]![1]) },
  ])
  await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
  const accepted = page.getByRole('region', { name: 'Drawing' }).getByText(/^Accepted: /)
  const before = await accepted.innerText()
  await page.keyboard.press('a')
  await expect.poll(() => accepted.innerText()).not.toBe(before)
  const listed = page.getByRole('region', { name: 'Go on where you left off' }).getByText('kanaal')
  const comeBack = async () => {
    await page.goto('about:blank')
    await page.goto(`${inject('address')}#view=workbench`)
  }
  await comeBack()
  const forget = page.getByRole('button', { name: /^Forget kanaal/ })
  const question = page.getByRole('dialog', { name: /^Forget what was done on kanaal/ })
  await forget.click()
  expect(await axeSees(page, 'all')).toEqual([])
  await question.getByRole('button', { name: 'Keep' }).click()
  await question.waitFor({ state: 'detached' })
  expect(await listed.count()).toBe(1)
  await forget.click()
  await question.getByRole('button', { name: 'Forget' }).click()
  await expect.poll(() => listed.count()).toBe(0)
  await comeBack()
  await page.getByText('the texts that it was made of are not here').waitFor()
  expect(await listed.count()).toBe(0)
  expect(faults).toEqual([])
})

/** Works in a page, kills it after some milliseconds, and looks at what the next page finds. */
async function killed(times: number): Promise<void> {
  const { page: last } = await open('', {}, address())
  for (let i = 0; i < times; i++) {
    const page = await last.context().newPage()
    await page.goto(address(), { waitUntil: 'commit' })
    await begin(page, `killed-${times}-${i}`)
    const words = Array.from({ length: 12 }, (_, n) => `W${n}`)
    // Each with a word of whether it is kept, so that what was told is known here.
    let told = 0
    await page.exposeFunction('tellKept', (count: number) => {
      told = count
    })
    void page
      .evaluate(async words => {
        const { kept, tellKept } = globalThis as unknown as WithKept & { tellKept: (count: number) => void }
        for (const [n, text] of words.entries()) {
          kept.act({ kind: 'set-aside', document: 'harbour', text, reason: 'No name.' })
          if (n % 3 === 0) await kept.catchUp()
          if (kept.state().keeping === 'kept') tellKept(n + 1)
        }
      }, words)
      .catch(() => {})
    await new Promise(done => setTimeout(done, Math.random() * 60))
    const session = await page.context().newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    // Neither answers from a page that is no more.
    void session.send('Page.crash').catch(() => {})
    await crashed
    void page.close().catch(() => {})
    await begin(last, `killed-${times}-${i}`)
    const written = writtenIn((await stateOf(last)).text)
    expect(written).toEqual(words.slice(0, written.length))
    expect(written.length).toBeGreaterThanOrEqual(told)
  }
}

it('loses nothing that was kept when the page is killed', () => killed(2), 60_000)

it('loses nothing in a hundred kills', { tags: ['sweep'], timeout: 600_000 }, () => killed(100))
