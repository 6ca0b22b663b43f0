// What the parts of a comparison are called.

import { type ComparedPart, type FacetSelection, valuesIn } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { useValueName } from '../context/facet-values.ts'
import { useViewMessages } from '../context/use-view-messages.ts'

/** 'Only Hazeldonk', where a side is a single value that has a name by itself; else 'Only on the first side'. */
export function usePartTitles(): Readonly<Record<ComparedPart, string>> {
  const { messages, sides } = useExplorer()
  const texts = useViewMessages().compare
  const nameOfValue = useValueName()
  const titleOf = (part: 'first' | 'second') => {
    const single = singleNameIn(sides[part], nameOfValue)
    return single === null ? texts.only[part] : messages.comparison.only(single)
  }
  return { first: titleOf('first'), both: texts.both, second: titleOf('second') }
}

function singleNameIn(facets: FacetSelection, nameOf: ReturnType<typeof useValueName>): string | null {
  const [only, ...more] = [...facets].flatMap(([facet, choice]) =>
    [...valuesIn(choice)].map(value => ({ facet, value })),
  )
  // 'Only Dutch only' would say something else.
  return only && more.length === 0 && only.facet !== 'evidence' ? nameOf(only.facet, only.value).name : null
}
