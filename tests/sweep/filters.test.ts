// @module-tag sweep
//
// Every filter in every view is in force where it is shown.

import { it } from 'vitest'
import { heeds } from '../browser/filtering.ts'
import { withBrowser } from '../browser/page.ts'

const open = withBrowser()

/** One value of each facet, each of which leaves something and hides something. */
const choices = [
  'project=hazeldonk',
  'type=project',
  'predicate=answers',
  'status=planned',
  'country=france',
  'recommendation=recommendation-9',
  'section=928-2.17',
  'evidence=nl',
  'time=2018',
]

it.each(['matrix&matrix=projects', 'table', 'timeline', 'recommendations', 'reader'])(
  'changes what the view %s says',
  async view => {
    const { page } = await open.inPlace(`#view=${view}`)
    await heeds(page, view, choices)
  },
)
