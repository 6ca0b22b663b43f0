// A refusal, and what was left out, in sentences of a language.

import type { InterfaceLanguage } from '../../model/index.ts'
import { quoted } from '../../text/index.ts'
import type { LeftOut } from '../graph-files/reading.ts'
import type { OpenRefusal } from '../open-file.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { ReadingMessages } from './reading-messages.ts'

const languages: Readonly<Record<InterfaceLanguage, ReadingMessages>> = { en, nl, fr, de }

/** What is wrong with a file, where, and what to do. */
export function refusalInWords(refusal: OpenRefusal, language: InterfaceLanguage): string {
  const { graph, corpus } = languages[language].refused
  if (refusal.as === 'corpus') return corpus[refusal.code](refusal.at && quoted(refusal.at))
  switch (refusal.code) {
    case 'empty':
      return graph.empty
    case 'foreign':
      return graph.foreign[refusal.found]
    case 'encoding':
      return graph.encoding(quoted(refusal.encoding), refusal.declared, refusal.line)
    case 'too-much':
      return graph['too-much'][refusal.limit](refusal.most, refusal.line)
    case 'malformed':
    case 'cut-off':
      return graph[refusal.code](refusal.notation, refusal.line)
    case 'declarations':
      return graph.declarations(refusal.line)
    case 'wrong-root':
      return graph['wrong-root'](quoted(refusal.found), refusal.expected)
    case 'no-graph':
      return graph['no-graph'](quoted(refusal.expected))
    case 'wrong-shape':
      return graph['wrong-shape'](quoted(refusal.place))
    case 'no-ends':
      return graph['no-ends'](quoted(refusal.columns))
  }
}

/** Each kind of what was left out or read otherwise, with how often. */
export const leftOutInWords = (
  leftOut: ReadonlyMap<LeftOut, number>,
  language: InterfaceLanguage,
): readonly string[] => Array.from(leftOut, ([what, n]) => languages[language].left[what](n))
