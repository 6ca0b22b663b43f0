// What was done on the workbench, looked over: taken back entry by entry, saved, written into a folder, merged with what another has done.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { harbourActIn } from '../fixtures/workbench/harbour-act.ts'
import { axeSees } from './axe.ts'
import { chooseFile, withBrowser } from './page.ts'

const open = withBrowser()

const papers = harbourActIn.map(([name, text]) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
}))

const accepted = (page: Page) => page.getByRole('region', { name: 'Drawing' }).getByText(/^Accepted: /)
const sheet = (page: Page) => page.getByRole('dialog', { name: 'What has changed' })
const settled = (page: Page) => page.locator('.bench:not([aria-busy=true])').waitFor()
const openSheet = (page: Page) => page.getByRole('button', { name: 'What has changed' }).click()

/** A paper on the workbench of which all that is sure has been accepted. */
async function accepting() {
  const opened = await open('')
  const { page } = opened
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise(done => {
        const asked = indexedDB.deleteDatabase(name ?? '')
        asked.onsuccess = asked.onerror = asked.onblocked = done
      })
  })
  await chooseFile(page, papers)
  await page.getByRole('button', { name: /^Accept \d+$/ }).click()
  await expect.poll(() => accepted(page).innerText()).toMatch(/[1-9]\d* statement/)
  await settled(page)
  return opened
}

async function goOn(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${inject('address')}#view=workbench`)
  await page.getByRole('region', { name: 'Go on where you left off' }).getByRole('button').first().click()
  await page.getByRole('region', { name: 'Text and proposals' }).waitFor()
}

async function savedZip(page: Page): Promise<Buffer> {
  await page.getByText('Save', { exact: true }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Data as a ZIP file' }).click()
  const pieces: Buffer[] = []
  for await (const piece of await (await coming).createReadStream()) pieces.push(piece as Buffer)
  await page.getByText('Save', { exact: true }).click()
  return Buffer.concat(pieces)
}

it('takes one entry back alone, says what builds on it, and leads to its passage', async () => {
  const { page, faults } = await accepting()
  await openSheet(page)
  const stated = sheet(page).getByRole('region', { name: /^Statements \(\d+\)$/ })
  const names = sheet(page).getByRole('region', { name: /^Names \(\d+\)$/ })
  const [statements, named] = [
    await stated.getByRole('listitem').count(),
    await names.getByRole('listitem').count(),
  ]
  const sentence = await stated.getByRole('listitem').first().locator('strong').innerText()
  const titles = await names.locator('strong').allInnerTexts()
  const place = titles.findIndex(title => sentence.includes(title.trim()))
  const port = names.getByRole('listitem').nth(place)
  await port.getByRole('button', { name: /^Take back: / }).click()
  await port
    .getByRole('alert')
    .getByText(/^Later changes build on it\. Take these back first: /)
    .waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
  await stated
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^Take back: / })
    .click()
  await expect
    .poll(() =>
      sheet(page)
        .getByText(/^Statements/)
        .count(),
    )
    .toBe(statements > 1 ? 1 : 0)
  if (statements > 1) expect(await stated.getByRole('listitem').count()).toBe(statements - 1)
  expect(await names.getByRole('listitem').count()).toBe(named)
  const entry = names.getByRole('listitem').nth(1)
  const title = (await entry.locator('strong').innerText()).trim()
  await entry.getByRole('button', { name: /^To the passage: / }).click()
  await sheet(page).waitFor({ state: 'detached' })
  const focused = page.locator('article:focus')
  await focused.waitFor()
  expect((await focused.innerText()).toLowerCase()).toContain(title.toLowerCase())
  await page.keyboard.press('Control+z')
  await openSheet(page)
  await expect.poll(() => stated.getByRole('listitem').count()).toBe(statements)
  expect(faults).toEqual([])
})

it('knows after a reload since when all was saved', { tags: ['sweep'] }, async () => {
  const { page, faults } = await accepting()
  await savedZip(page)
  await page.keyboard.press('x')
  await settled(page)
  await goOn(page)
  await openSheet(page)
  expect(await sheet(page).getByRole('radio', { name: 'it was last saved' }).isChecked()).toBe(true)
  await sheet(page).getByRole('region', { name: 'Other (1)' }).waitFor()
  expect(
    await sheet(page)
      .getByRole('region', { name: /^Names/ })
      .count(),
  ).toBe(0)
  expect(faults).toEqual([])
})

it('merges what another has done; what does not go together waits until it is decided, also after a reload', {
  tags: ['sweep'],
}, async () => {
  const { page, faults } = await accepting()
  const files = unzipSync(await savedZip(page))
  const path = Object.keys(files).find(each => /entities\/country\.yaml$/.test(each))!
  const theirs = strFromU8(files[path]!).replace(/(label:[\s\S]*?nl: )België/, '$1Koninkrijk België')
  expect(theirs).toContain('Koninkrijk')
  const others = zipSync({ ...files, [path]: strToU8(theirs) })
  await page.locator('.bench-accepted').evaluateAll(all => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
  })
  await page
    .getByRole('button', { name: 'Change: Belgium' })
    .or(page.getByRole('button', { name: /^Change: .*België/ }))
    .first()
    .click()
  await page.getByLabel('Name in Dutch').fill('het land België')
  await page.getByRole('form', { name: 'Name' }).getByRole('button', { name: 'Save' }).click()
  await settled(page)
  await page.getByRole('form', { name: 'Name' }).waitFor({ state: 'detached' })
  await page.locator('input[accept*=zip]').setInputFiles({
    ...{ name: 'theirs.zip', mimeType: 'application/zip' },
    buffer: Buffer.from(others),
  })
  const conflict = page.getByRole('alert').filter({ hasText: '1 entry was changed by somebody else too' })
  await conflict.waitFor()
  await conflict.getByText('Koninkrijk België').first().waitFor()
  await conflict.getByText('het land België').first().waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
  await goOn(page)
  await conflict.getByRole('button', { name: 'Mine' }).click()
  await conflict.waitFor({ state: 'detached' })
  await openSheet(page)
  await sheet(page).getByText('het land België').first().waitFor()
  expect(await sheet(page).getByText('Koninkrijk België').count()).toBe(0)
  expect(faults).toEqual([])
})

/** Lets the page write into a folder of the browser's own, whose files are told. */
async function folderOf(page: Page) {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('work', { recursive: true }).catch(() => null)
    Object.assign(globalThis, {
      showDirectoryPicker: () => root.getDirectoryHandle('work', { create: true }),
    })
  })
  const at = (path: string, text?: string) =>
    page.evaluate(
      async ([path, text]) => {
        let holder = await (await navigator.storage.getDirectory()).getDirectoryHandle('work')
        const names = path!.split('/')
        for (const name of names.slice(0, -1)) holder = await holder.getDirectoryHandle(name)
        const file = await holder.getFileHandle(names.at(-1)!)
        if (text !== undefined) {
          const writable = await file.createWritable()
          await writable.write(text)
          await writable.close()
        }
        return (await file.getFile()).text()
      },
      [path, text] as const,
    )
  const refuse = (name: string | null) =>
    page.evaluate(name => {
      const own = FileSystemFileHandle.prototype as unknown as Record<string, unknown>
      own.original ??= own.createWritable
      own.createWritable = name ? () => Promise.reject(new DOMException('no', name)) : own.original
    }, name)
  await page.getByText('Save', { exact: true }).click()
  await page.getByRole('button', { name: 'Write into a folder…' }).click()
  await page.getByText('All that you do is written into the files at once.').waitFor()
  return { at, refuse }
}

it('writes into a granted folder as small diffs, sees what is changed there, and says when it may no longer', async () => {
  const { page, faults } = await accepting()
  const { at, refuse } = await folderOf(page)
  const organisations = 'entities/organisation.yaml'
  await expect.poll(() => at(organisations).catch(() => '')).toContain('Havenautoriteit')
  // Somebody has the file open in an editor: what they write there comes in when one comes back, and stays.
  const before = `# Read by hand.\n${(await at(organisations)).replace('Havenautoriteit', 'Havenautoriteit # checked\n   ').replace(/ # checked\n\s*/, '')}`
  await at(organisations, before)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  const unread = page.getByRole('button', { name: /: States nothing$/ })
  const [, noClaim] = [await unread.count(), /documents\/[^/]+\/no-claim\.yaml/]
  await unread.first().click()
  const folder = await page.evaluate(async () => {
    const work = await (await navigator.storage.getDirectory()).getDirectoryHandle('work')
    const documents = await work.getDirectoryHandle('documents')
    for await (const name of (documents as unknown as { keys: () => AsyncIterable<string> }).keys())
      return name
    return ''
  })
  const path = `documents/${folder}/no-claim.yaml`
  expect(path).toMatch(noClaim)
  await expect.poll(() => at(path).catch(() => '')).toMatch(/quote: /)
  expect(await at(organisations)).toBe(before)
  await page.keyboard.press('a')
  const added = async () =>
    [await at(organisations), await at('entities/actor-group.yaml').catch(() => '')].join('')
  await settled(page)
  expect(await added()).toContain('# Read by hand.')

  const first = await at(path)
  const said = page.getByRole('alert')
  for (const [name, words] of [
    ['NotAllowedError', 'You no longer let this page write into the folder.'],
    ['QuotaExceededError', 'There is no room left where the files are.'],
  ] as const) {
    const was = await at(path)
    await refuse(name)
    await unread.first().click()
    await said.getByText(words).waitFor()
    expect(await axeSees(page, 'all')).toEqual([])
    expect(await at(path)).toBe(was)
    await refuse(null)
    await said.getByRole('button', { name: 'Try again' }).click()
    await said.getByText(words).waitFor({ state: 'detached' })
    // What was there stays as it is: one line comes.
    await expect.poll(async () => (await at(path)).startsWith(was.trimEnd())).toBe(true)
    await expect.poll(async () => (await at(path)).split('\n').length).toBe(was.split('\n').length + 1)
  }
  expect((await at(path)).startsWith(first.trimEnd())).toBe(true)
  expect(faults).toEqual([])
})
