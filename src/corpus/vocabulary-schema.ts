// vocabulary.yaml as people write it: the types and predicates of a corpus about something else than who works with whom.

import { z } from 'zod'
import { familyNames, shapes, typeGroups } from '../model/index.ts'
import { maxAdded } from './limits.ts'
import { id, inEachLanguage, words } from './words-schema.ts'

const atLeastOne = (value: object) => Object.keys(value).length > 0
const name = id.max(60, 'a name has at most 60 characters')
const phrase = words.max(200, 'is longer than 200 characters')

const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'a colour is #rrggbb, in quotes')
  .transform(text => text.toLowerCase())

const typeEntry = z.strictObject({
  id: name.describe('Its name in files and links, and that of its file: entities/<id>.yaml'),
  label: inEachLanguage(z.tuple([phrase, phrase]))
    .refine(atLeastOne, 'a type needs a label')
    .describe('What one is called and what several are, in each language: `{ en: [court, courts] }`'),
  acts: z
    .boolean()
    .optional()
    .describe('Whether they act: cooperate, take part, lead. Those that do are the actors of the graph'),
  made: z
    .boolean()
    .optional()
    .describe('Whether someone makes them or takes part in them, as in a law or a conference'),
  context: z
    .enum(['always', 'named'])
    .optional()
    .describe(
      'Whether statements may name them under `projects`; `always`: each is drawn as a project is, whether or not one does',
    ),
  founded: z.boolean().optional().describe('Whether one creates them, and does not produce them'),
  named: z
    .enum(['common', 'proper'])
    .optional()
    .describe(
      'Whether the documents name them by common words (`customs`) or always by a name (`Belgium`); without it, by either',
    ),
  shape: z
    .enum(shapes)
    .optional()
    .describe('Without it, one that no other type has, as far as there are any'),
  colour: z
    .strictObject({ light: color, dark: color })
    .optional()
    .describe('On white paper and on a dark screen, with a contrast of at least 4.5:1'),
})

const forms = z.strictObject({
  one: phrase.describe('Of one: `finances`. `…` is where the names stand, if not at the end'),
  many: phrase.describe('Of several: `finance`'),
  infinitive: phrase
    .optional()
    .describe(
      'For what is planned or proposed: `finance`. In Dutch and German `|` is where `te` and `zu` come: `aan|stellen`',
    ),
  future: phrase.optional().describe('French only: the future of one, where it is irregular: `enverra`'),
  case: z
    .enum(['accusative', 'dative'])
    .optional()
    .describe('German only: the case of the names, where their preposition does not tell'),
})

const ends = z.array(id).min(1)

const predicateEntry = z
  .strictObject({
    id: name.describe('Its name in files and links'),
    subjects: ends.describe(`Types, or a group of them: ${typeGroups.join(', ')}`),
    objects: ends.optional().describe('The same; without them, it is `symmetric`'),
    symmetric: z.literal(true).optional().describe('Its subjects do it with one another; it has no objects'),
    act: z
      .enum(['together', 'each', 'none'])
      .describe('Whether its subjects have a hand in something, together or each for itself, or none has'),
    joins: z
      .boolean()
      .optional()
      .describe('Its subjects belong to its objects: they lie in the area of a project'),
    spatial: z.boolean().optional().describe('It says where its subjects lie'),
    family: z
      .enum(familyNames)
      .optional()
      .describe('What its links are drawn like; without it, that follows from `symmetric` and `joins`'),
    verb: inEachLanguage(forms)
      .refine(atLeastOne, 'a predicate needs a verb')
      .describe('How sentences say it, in each language'),
    inverse: inEachLanguage(forms).optional().describe('The same, told from its objects: `is financed by`'),
  })
  .refine(({ objects, symmetric }) => (objects === undefined) === (symmetric === true), {
    error: 'it has `objects`, or else is `symmetric: true`',
    path: ['objects'],
  })

/** vocabulary.yaml */
export const vocabularyFile = z.strictObject({
  types: z
    .array(typeEntry)
    .max(maxAdded.types, `no more than ${maxAdded.types} types can be told apart`)
    .optional(),
  predicates: z
    .array(predicateEntry)
    .max(maxAdded.predicates, `no more than ${maxAdded.predicates} predicates can be listed`)
    .optional(),
})

export type TypeEntry = z.output<typeof typeEntry>
export type PredicateEntry = z.output<typeof predicateEntry>
