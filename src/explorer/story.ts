// The story of a corpus: a link to one of its steps shows what the step shows.

import type { Story } from '../model/index.ts'
import { type HashPart, partsOf } from '../text/index.ts'

const isOfReader = ({ key }: HashPart): boolean => key === 'ui' || key === 'story'

/**
 * The parts of a hash that asks for a step of the story and nothing else, with those of what the step shows; of any other,
 * as they are: then the step is told beside what is shown.
 */
export function withStepOfStory(parts: readonly HashPart[], story: Story | undefined): readonly HashPart[] {
  const value = parts.find(({ key }) => key === 'story')?.values[0]
  const step = story?.steps[Number(value) - 1]
  if (!step || !parts.every(isOfReader)) return parts
  // In whose language it is read, and where in the story one is, no step says.
  return [...partsOf(step.show).filter(part => !isOfReader(part)), ...parts]
}
