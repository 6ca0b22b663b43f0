// Whether any of what is chosen in a facet is asked for, or all of it at once: 'who is in both projects?'

import { asksForAll, type FacetName } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { Choice } from '../kit/Choice.tsx'

const options = ['any', 'all'] as const

export function AnyOrAll({ name }: { readonly name: FacetName }) {
  const { messages, send, state } = useExplorer()
  const texts = messages.facets
  const all = asksForAll(state.facets.get(name))
  return (
    <div className="any-or-all">
      <Choice
        label={`${texts.howMany}${messages.colon} ${texts[name]}`}
        options={options}
        names={{ any: texts.anyOfThem, all: texts.allOfThem }}
        value={all ? 'all' : 'any'}
        onChoose={value => send({ type: 'ask-for-all', facet: name, all: value === 'all' })}
      />
      {all && <p className="soft">{texts.allOfThemHow}</p>}
    </div>
  )
}
