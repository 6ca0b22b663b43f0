// The words of the workbench, apart from those of the first view: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { de } from './de.ts'
import { en, type WorkbenchMessages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { WorkbenchMessages }

export const workbenchMessages: Readonly<Record<InterfaceLanguage, WorkbenchMessages>> = { en, nl, fr, de }
