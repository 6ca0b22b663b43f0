// What stands under a picture: its title, and where it is from.

import type { EntityType } from '../../model/index.ts'
import type { Explorer } from '../shell/context.ts'
import type { Caption } from './picture.ts'

export function captionOf({ index, inWords, messages, timeInWords }: Explorer): Caption {
  const title = inWords(index.corpus.title)
  const documents = index.corpus.documents
    .map(({ number, date }) => `${number} (${timeInWords(date)})`)
    .join(', ')
  return {
    title,
    source: `${messages.picture.source(documents)} · ${title} · Verband`,
    nameOfType: (type: EntityType) => messages.types[type][0],
    yetToCome: messages.yetToCome,
  }
}
