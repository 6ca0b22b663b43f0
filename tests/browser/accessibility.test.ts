import { expect, it } from 'vitest'
import { axeFinds } from './axe.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()

const screens = [
  '',
  '#select=hazeldonk&ui=fr',
  '#select=kmar,eucpn&ui=nl',
  '#select=eucpn&passage=928-2.14',
  '#view=table&project=hazeldonk',
  '#view=matrix&order=blocks&select=belgium--france&project=hazeldonk',
  '#view=matrix&matrix=projects&ui=nl&select=hazeldonk&type=organisation',
  '#view=matrix&matrix=recommendations&ui=fr&type=topic',
  '#view=reader&ui=fr&select=kmar',
  '#view=reader&ui=nl&select=hazeldonk&passage=928-2.18&read=nl&source=shown',
  '#view=recommendations&select=recommendation-9',
]

it.each(screens)('axe finds nothing at %s, in the light and in the dark', async hash => {
  const { page } = await open(hash)
  await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
  // The view comes after the details: it is loaded when it is asked for.
  await page.waitForLoadState('networkidle')
  expect(await axeFinds(page)).toEqual([])
})
