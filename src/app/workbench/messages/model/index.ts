// The words about a language model that reads along: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../../model/index.ts'
import { de } from './de.ts'
import { en, type ModelMessages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { ModelMessages }

export const modelMessages: Readonly<Record<InterfaceLanguage, ModelMessages>> = { en, nl, fr, de }
