import { expect, it } from 'vitest'
import { contrast as contrastOf } from '../../src/app/foreign-graph/contrast.ts'
import { defaultVocabulary } from '../../src/model/index.ts'
import { axeFinds, axeSees, inTheme } from './axe.ts'
import { withBrowser } from './page.ts'

const open = withBrowser()

const screens = ['', '#select=eucpn&passage=928-2.14']

// In every view, theme and language: the sweep.
it.each(screens)('axe finds nothing at %s', async hash => {
  const { page } = await open.inPlace(hash)
  await page.getByRole('complementary').getByRole('heading', { level: 2 }).first().waitFor()
  expect(await axeSees(page, 'all')).toEqual([])
})

it('what is selected and filtered stands out in the dark too', { tags: ['sweep'] }, async () => {
  const { page } = await open.inPlace('#select=eucpn&project=drugs-by-post')
  expect(await axeFinds(page)).toEqual([])
})

it('what is on the canvas stands out, in the light, in the dark, and in high contrast', async () => {
  const { page } = await open.inPlace()
  for (const [colorScheme, contrast, label, link] of [
    ['light', 'no-preference', 7, 1.9],
    ['dark', 'no-preference', 7, 1.9],
    ['light', 'more', 15, 4.5],
    ['dark', 'more', 15, 4.5],
  ] as const) {
    await inTheme(page, { colorScheme, contrast })
    const colors = await page.evaluate(
      names => names.map(name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()),
      [
        '--paper',
        '--ink',
        '--link',
        '--link-highlight',
        ...Array.from(defaultVocabulary.types.keys(), type => `--type-${type}`),
      ],
    )
    const [paper, ink, thin, lit, ...types] = colors.map(color =>
      /^#[0-9a-f]{3}$/.test(color) ? color.replace(/[0-9a-f]/g, '$&$&') : color,
    )
    // A label has a rim of paper around it, whatever it lies on.
    expect(contrastOf(ink!, paper!)).toBeGreaterThan(label)
    expect(contrastOf(thin!, paper!)).toBeGreaterThan(link)
    expect(contrastOf(lit!, paper!)).toBeGreaterThan(4.5)
    for (const type of types) expect(contrastOf(type, paper!)).toBeGreaterThan(4.5)
  }
})
