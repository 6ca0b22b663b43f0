// What a refusal says to a person: what is wrong with the file, and what to do. Each code has its message.

import type { Messages } from '../messages/index.ts'
import { quoted } from '../shell/foreign-text.ts'
import type { Refusal } from './reading.ts'

export function refusalInWords(refusal: Refusal, words: Messages['open']): string {
  const { graph, corpus, file } = words.refused
  switch (refusal.as) {
    case 'file':
      return file[refusal.code]
    case 'corpus':
      return corpus[refusal.code](quoted(refusal.at))
    case 'graph':
      switch (refusal.code) {
        case 'empty':
        case 'declarations':
        case 'no-graph':
          return graph[refusal.code]
        case 'foreign':
          return graph.foreign[refusal.found]
        case 'encoding':
          return graph.encoding(quoted(refusal.encoding))
        case 'too-much':
          return graph['too-much'][refusal.limit](refusal.most)
        case 'malformed':
          return graph.malformed(refusal.format, refusal.line)
        case 'wrong-root':
          return graph['wrong-root'](quoted(refusal.found), refusal.expected)
        case 'wrong-shape':
          return graph['wrong-shape'](quoted(refusal.place))
        case 'missing-id':
          return graph['missing-id'][refusal.of]
        case 'duplicate-node':
          return graph['duplicate-node'](quoted(refusal.node))
        case 'missing-node':
          return graph['missing-node'](quoted(refusal.edge), quoted(refusal.node))
        case 'undeclared-attribute':
          return graph['undeclared-attribute'](quoted(refusal.attribute))
        case 'wrong-value':
          return graph['wrong-value'](quoted(refusal.attribute), quoted(refusal.value))
      }
  }
}
