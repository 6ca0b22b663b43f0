// What all files of graph-data/ are made of: words, ids, and what is said in several languages.

import { z } from 'zod'
import type { Language } from '../model/index.ts'

export const languagePattern = /^[a-z]{2}$/

export const language = z
  .string()
  .regex(languagePattern, 'a language is an ISO 639-1 code of two lower-case letters')
  .transform(code => code as Language)

export const inEachLanguage = <T extends z.ZodType>(value: T) => z.record(language, value)

export const words = z.string().trim().min(1, 'must not be empty')

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const id = z
  .string()
  .regex(idPattern, 'an id is kebab-case: lower-case letters, digits and single hyphens')
