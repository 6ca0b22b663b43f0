// The words of the citations in a file. A file cites in the language of what it quotes, whatever the page is in.

import type { CitationWords } from '../graph/index.ts'
import type { Language } from '../model/index.ts'
import { saidIn } from './said.ts'

type Words = Pick<CitationWords, 'cover' | 'paragraph' | 'point' | 'recommendation' | 'of' | 'quoted'>

const english: Words = {
  cover: 'cover',
  paragraph: n => `par. ${n}`,
  point: n => `point ${n}`,
  recommendation: n => `recommendation ${n}`,
  of: date => `of ${date}`,
  quoted: text => `“${text}”`,
}

const words: ReadonlyMap<string, Words> = new Map([
  [
    'nl',
    {
      cover: 'omslag',
      paragraph: n => `al. ${n}`,
      point: n => `punt ${n}`,
      recommendation: n => `aanbeveling ${n}`,
      of: date => `van ${date}`,
      quoted: text => `‘${text}’`,
    },
  ],
  [
    'fr',
    {
      cover: 'couverture',
      paragraph: n => `al. ${n}`,
      point: n => `point ${n}`,
      recommendation: n => `recommandation ${n}`,
      of: date => `du ${date}`,
      quoted: text => `«\u00a0${text}\u00a0»`,
    },
  ],
])

/** The words of a citation in a language of the corpus; in English where we do not know that language. */
export const citationWords = (language: Language): CitationWords => ({
  ...(words.get(language) ?? english),
  date: edtf => edtf,
  languageName: code => code,
  inWords: title => saidIn(title, language),
})
