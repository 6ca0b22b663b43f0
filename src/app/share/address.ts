// The address of what one sees.

import { encode } from '../../explorer/index.ts'
import { openingMode } from '../../graph/index.ts'
import type { Explorer } from '../context/context.ts'
import { wholePageUrl } from '../kit/embed.ts'
import { preferredLanguage } from '../messages/language.ts'

/** The address of the whole page in a state of the explorer. */
export const addressOf = ({ index, state }: Pick<Explorer, 'index' | 'state'>): string =>
  wholePageUrl(encode(state, preferredLanguage(), openingMode(index)))
