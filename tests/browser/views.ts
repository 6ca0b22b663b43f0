// Each view, and what of it one waits for.

import type { Page } from 'playwright-core'

const shows = {
  Matrix: page => page.getByRole('grid'),
  Table: page => page.getByRole('table', { name: 'Who with whom' }),
  Timeline: page => page.getByRole('region', { name: 'Timeline' }),
  Recommendations: page => page.getByRole('heading', { name: 'What came of the recommendations' }),
  Document: page => page.getByRole('searchbox', { name: 'Find in the document' }),
  Graph: page => page.getByRole('application', { name: 'Graph of who works with whom' }),
} satisfies Record<string, (page: Page) => ReturnType<Page['getByRole']>>

/** Opens every view in turn; ends at the graph. */
export async function throughAllViews(page: Page): Promise<void> {
  for (const [view, shown] of Object.entries(shows)) {
    await page.getByRole('radio', { name: view, exact: true }).check({ force: true })
    await shown(page).waitFor()
  }
}
