// The edition of a development server, which compiles it anew whenever the data are edited.

import type { EditionSource } from '../edition-source.ts'

/** What the server says when the data have changed. */
export const dataChanged = 'verband:corpus'

/** A source that is watched as well, where a development server serves it; where none does, the source itself. */
export function watchedOnDevServer(source: EditionSource): EditionSource {
  // Written out: Vite looks for these very words.
  const hot = import.meta.hot
  if (!hot) return source
  return {
    ...source,
    watch(onChange) {
      hot.on(dataChanged, onChange)
      return () => hot.off(dataChanged, onChange)
    },
  }
}
