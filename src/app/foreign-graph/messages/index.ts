// The words of the page of an opened graph, apart from those of the first view: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { de } from './de.ts'
import { en, type OpenMessages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { OpenMessages }

export const openMessages: Readonly<Record<InterfaceLanguage, OpenMessages>> = { en, nl, fr, de }
