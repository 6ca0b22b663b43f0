// What tells a form from others.

import type { Language } from '../model/index.ts'
import type { EntityForm } from './entities.ts'

/** The same for a form wherever it stands in its file. */
export const formKey = (language: Language, { entity, text, within, in: documents }: EntityForm): string =>
  [language, entity, text, within, documents?.join() ?? ''].join('\n')
