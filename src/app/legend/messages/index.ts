// The words of the legend, apart from those of the first view: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { de } from './de.ts'
import { en, type LegendMessages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const legendMessages: Readonly<Record<InterfaceLanguage, LegendMessages>> = { en, nl, fr, de }
