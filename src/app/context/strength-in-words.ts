// What of the graph is too weak to be drawn, in words: on the screen, on paper, in pictures and in files.

import { nodeLimitOf, strongestNodes } from '../../graph/index.ts'
import { type Explorer, useExplorer } from './context.ts'

/** 'the strongest 300 of 2,100 nodes; links of at least 2 statements'; null where all is drawn. */
export function strengthInWords({ drawable, filtered, messages, state }: Explorer): string | null {
  if (drawable === filtered) return null
  const texts = messages.strength
  const { strength } = state
  const strong = strongestNodes(filtered, strength).size
  const around = drawable.nodes.length - strong
  const nodes =
    nodeLimitOf(filtered, strength) === null
      ? texts.ofNodes(strong, filtered.nodes.length)
      : texts.strongestOf(strong, filtered.nodes.length)
  return [
    around > 0 ? texts.andAround(nodes, around) : nodes,
    ...(strength.statements > 1 ? [texts.atLeast(strength.statements)] : []),
  ].join(`${messages.semicolon} `)
}

export const useStrengthInWords = (): string | null => strengthInWords(useExplorer())
