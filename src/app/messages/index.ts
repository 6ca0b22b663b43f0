// The message catalogue: a message that a language lacks is a type error.

import type { Interface } from '../../explorer/index.ts'
import { en, type Messages } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { Messages }

export const catalogue: Readonly<Record<Interface, Messages>> = { en, nl, fr }
