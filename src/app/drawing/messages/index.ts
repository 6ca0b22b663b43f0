// The words of the tools of the drawing, apart from those of the first view: a word that a language lacks is a type error.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { de } from './de.ts'
import { type DrawingMessages, en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const drawingMessages: Readonly<Record<InterfaceLanguage, DrawingMessages>> = { en, nl, fr, de }
