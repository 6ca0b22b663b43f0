// The scripts of the first view: one that draws the graph, and those of the page around it.

import type { Plugin } from 'vite'

/** What the page around the graph is made of: React, and all else that the page needs at once. */
const around = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
  { name: 'page', test: /src\/app\/shell\/start\.tsx$/, priority: 0 },
]

/**
 * Splits the code for the first view in two, the second with React beside it, and has the browser fetch that while it runs
 * the first. The rest stays apart, to be fetched when it is asked for.
 */
export function firstView(): Plugin {
  return {
    name: 'verband-first-view',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // The service worker is an entry too, and no part of the page.
                { name: 'first', tags: ['$initial'], test: /^(?!.*service-worker)/, priority: 2 },
                ...around,
              ],
            },
          },
        },
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter(file => file.type === 'chunk' && around.some(({ name }) => name === file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  }
}
