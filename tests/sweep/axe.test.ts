// axe in every view, language and theme, on a desk and on a phone: too long for each run of the tests.

import { describe, expect, it } from 'vitest'
import { interfaces, views } from '../../src/explorer/index.ts'
import { axeFinds } from '../browser/axe.ts'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser()

/** What each view is looked at with: something selected, something filtered, a passage open beside it. */
const states = ['', '&select=hazeldonk', '&select=eucpn&passage=928-2.14', '&project=hazeldonk']

describe.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('at $width × $height', viewport => {
  const screens = views.flatMap(view =>
    interfaces.flatMap(ui => states.map(state => `#view=${view}&ui=${ui}${state}`)),
  )
  it.each(screens)('axe finds nothing at %s, in any theme', async hash => {
    const { page } = await open.inPlace(hash, { viewport })
    expect(await axeFinds(page, { contrast: true })).toEqual([])
  })
})
