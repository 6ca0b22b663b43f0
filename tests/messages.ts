// What the page says in all its languages at once.

import { en } from '../src/app/messages/en.ts'
import { fr } from '../src/app/messages/fr.ts'
import { nl } from '../src/app/messages/nl.ts'

export const catalogue = { en, nl, fr }
