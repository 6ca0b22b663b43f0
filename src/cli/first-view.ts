// The scripts of the first view: one that makes the graph, one that draws it, and those of the page around it.

import type { Plugin } from 'vite'

/**
 * What else is needed at once: what draws with sigma, which must not run where there is no WebGL, and so is imported by
 * nothing else; what it works with, and others too; what the page around the graph is made of, React and all else; and
 * what the bundler puts between all of them.
 */
const around = [
  {
    name: 'drawing',
    test: /node_modules\/sigma\/|src\/app\/render\/(nodes|links|sigma-\w+)\.ts/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  {
    name: 'graphs',
    test: /node_modules\/(graphology|graphology-utils|events)\/|src\/(app\/render\/(?!nodes|links|sigma-|contour|bands|field|sketch\.|shaped)|graph\/(label|grid))/,
    priority: 1,
    includeDependenciesRecursively: false,
  },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
  { name: 'page', test: /src\/app\/shell\/start\.tsx$/, priority: 0 },
]

/**
 * Splits the code for the first view, and has the browser fetch the other parts while it runs the first. The rest stays apart, to be fetched when it is asked for.
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
              groups: [{ name: 'first', tags: ['$initial'], priority: 2 }, ...around],
            },
          },
        },
      },
    }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      const drawing = chunks.find(({ name }) => name === 'drawing')?.fileName
      // What an opened graph is drawn with is fetched only where there is WebGL, too.
      for (const { imports, name } of chunks)
        if (drawing && imports.includes(drawing) && name !== 'shaped-links')
          this.error(`What draws with sigma is imported by '${name}', which would not run without WebGL.`)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        neededAtOnce(Object.values(bundle ?? {}).filter(file => file.type === 'chunk')).map(fileName => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
    },
  }
}

type Chunk = {
  readonly name: string
  readonly fileName: string
  readonly imports: readonly string[]
  readonly isEntry: boolean
}

/** The files of the parts around the first, and of whatever they import: none is to be found out about only when another is read. */
function neededAtOnce(chunks: readonly Chunk[]): readonly string[] {
  const byFile = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
  const needed = new Set(
    chunks.filter(({ name }) => around.some(part => part.name === name)).map(({ fileName }) => fileName),
  )
  // A set hands out what is added to it while it is gone through.
  for (const file of needed) for (const imported of byFile.get(file)?.imports ?? []) needed.add(imported)
  // The page's own script says itself what it imports.
  const said = new Set(
    chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]),
  )
  return [...needed].filter(file => byFile.has(file) && !said.has(file))
}
