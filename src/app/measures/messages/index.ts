// The words of measures, apart from those of the first view: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { de } from './de.ts'
import { en, type MeasureMessages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { MeasureMessages }

export const measureMessages: Readonly<Record<InterfaceLanguage, MeasureMessages>> = { en, nl, fr, de }
