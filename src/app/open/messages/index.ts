// The words of the page of an opened graph, apart from those of the first view: a word that a language lacks is a type error.

import type { Interface } from '../../../explorer/index.ts'
import { en, type ForeignWords } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { ForeignWords }

export const foreignWords: Readonly<Record<Interface, ForeignWords>> = { en, nl, fr }
