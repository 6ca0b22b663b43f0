// A measure in one sentence, whose it is, and what its numbers cannot say here.

import {
  type GraphCaveat,
  graphCaveats,
  type MeasureCaveat,
  type Measurement,
  type MeasureName,
  measureCaveats,
  measureSources,
  measureUnits,
  type Source,
  twoModeSource,
} from '../../measures/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { type MeasureMessages, measureMessages } from './messages/index.ts'
import { score } from './values.ts'

type Props = {
  readonly name: MeasureName
  /** Null until it is there. */
  readonly measurement: Measurement | null
}

export function Explained({ name, measurement }: Props) {
  const { ui } = useExplorer().state
  const words = measureMessages[ui]
  const caveats = measurement ? measureCaveats(name, measurement) : []
  const { modularity = null } = measurement ?? {}
  const isUnclear = caveats.some(({ kind }) => kind === 'unclear')
  return (
    <div className="measure-explained">
      <p>
        {words.explained[name]} {modularity !== null && !isUnclear && words.modularity(score(modularity, ui))}
      </p>
      <List said={caveats.map(caveat => measureCaveatInWords(caveat, name, words, ui))} />
      <p className="soft">
        <Sources papers={sourcesOf(name, measurement)} words={words} />
      </p>
    </div>
  )
}

/** Shares of a two-mode graph are made by a paper of their own. */
function sourcesOf(name: MeasureName, measurement: Measurement | null): readonly Source[] {
  const isShare = name === 'degree' || name === 'betweenness'
  return [...measureSources[name], ...(isShare && measurement?.shape.isTwoMode ? [twoModeSource] : [])]
}

function Sources({ papers, words }: { readonly papers: readonly Source[]; readonly words: MeasureMessages }) {
  // The sentence with a hole in it, into which the links go.
  const [before = '', after = ''] = words.source('\0').split('\0')
  return (
    <>
      {before}
      {papers.map(({ authors, year, doi }, i) => (
        <span key={doi}>
          {i > 0 && '; '}
          <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
            {authors} {year}
          </a>
        </span>
      ))}
      {after}
    </>
  )
}

/** What the numbers of none of some measures can say, of the same graph. */
export function GraphCaveats({ measurements }: { readonly measurements: Iterable<Measurement> }) {
  const { ui } = useExplorer().state
  const words = measureMessages[ui]
  const [first] = measurements
  const caveats = first ? graphCaveats(first.shape) : []
  return (
    <div className="measure-explained">
      <List said={[...caveats.map(caveat => graphCaveatInWords(caveat, words)), words.limits]} />
    </div>
  )
}

const List = ({ said }: { readonly said: readonly string[] }) =>
  said.length > 0 && (
    <ul>
      {said.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )

function graphCaveatInWords(caveat: GraphCaveat, { caveats: words }: MeasureMessages): string {
  switch (caveat.kind) {
    case 'few':
      return words.few(caveat.nodes)
    case 'two-mode':
      return words.twoMode(caveat.withinSides)
  }
}

function measureCaveatInWords(
  caveat: MeasureCaveat,
  name: MeasureName,
  { caveats: words }: MeasureMessages,
  ui: InterfaceLanguage,
): string {
  switch (caveat.kind) {
    case 'unsettled':
    case 'alike':
      return words[caveat.kind]
    case 'parts': {
      const say = measureUnits[name] === 'group' ? words.parts.groups : words.parts.far
      return say(caveat.parts, caveat.largest, caveat.nodes)
    }
    case 'unclear':
      return words.unclear(score(caveat.modularity, ui))
  }
}
