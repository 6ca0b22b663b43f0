// What every part of the page may ask, in two contexts: what changes with the corpus and the language alone, and what
// changes with each step. Who asks for the one is not drawn anew for the other.

import { createContext, useContext } from 'react'
import type { Chain, Intent, SelectedClaims, Sides, State } from '../../explorer/index.ts'
import type {
  CitationTerms,
  CorpusIndex,
  Mode,
  Neighbourhood,
  PositionsByMode,
  Projection,
  Projections,
} from '../../graph/index.ts'
import type {
  Claim,
  EntityId,
  EntityType,
  InterfaceLanguage,
  Language,
  LanguageMap,
} from '../../model/index.ts'
import type { Speaker, TypeNames } from '../../terms/index.ts'
import type { Texts } from '../loading/texts.ts'
import type { Messages } from '../messages/index.ts'
import type { ViewDrawing } from '../pictures/picture.ts'
import type { Sketch } from '../render/sketch.ts'
import type { CanvasTheme } from '../render/theme.ts'

/** What changes with the corpus and the language of the interface alone. */
export type Setting = {
  readonly index: CorpusIndex
  readonly projections: Projections
  /** The words of the documents, as far as they are there. */
  readonly texts: Texts
  readonly send: (intent: Intent) => void
  /** How the view that is shown tells what it draws, where it draws shapes; null where it is a page. */
  readonly sketch: { current: ((colors?: CanvasTheme) => Sketch | ViewDrawing | null) | null }
  readonly messages: Messages
  /** The words that citations are made of, in the language of the interface. */
  readonly citationTerms: CitationTerms
  /** An entity's label in the language of the interface. */
  readonly nameOf: (id: EntityId) => string
  /** What a type of entities is called in the language of the interface. */
  readonly typeNames: (type: EntityType) => TypeNames
  /** A text in the language of the interface, or the nearest there is. */
  readonly textInLanguage: (said: LanguageMap<string>) => string
  /** EDTF as people write it in the language of the interface. */
  readonly timeInWords: (edtf: string) => string
  /** Who says all this: the corpus in the language of the interface. */
  readonly speaker: Speaker & { readonly language: InterfaceLanguage }
  /** How texts in a row are joined in it: by 'and', or by 'or'. */
  readonly listFormat: (type?: 'conjunction' | 'disjunction') => Intl.ListFormat
  /** Languages in the order in which one reads: that of the interface first. */
  readonly ownFirst: (languages: readonly Language[]) => readonly Language[]
  /** A language's name in the language of the interface. */
  readonly languageName: (language: Language) => string
}

/** All there is to ask, with what changes at each step. */
export type Explorer = Setting & {
  /** Where the nodes of each mode lie, as they are arranged. */
  readonly positions: PositionsByMode
  /** The modes in which some of them lie otherwise than compiled. */
  readonly rearranged: ReadonlySet<Mode>
  /** Where they all lie, as soon as all is laid out: for what leaves the page. */
  readonly allPositions: () => Promise<PositionsByMode>
  /** As the view has it: where two choices of facets are compared, none is in force. */
  readonly state: State
  /** What is compared, in the view that compares. */
  readonly sides: Sides
  /** What the facets leave of the projection in force. */
  readonly filtered: Projection
  /** What of that could be shown: in the graph, what is strong enough. */
  readonly drawable: Projection
  /** What of that is shown: in the graph, without what somebody has hidden. */
  readonly visible: Projection
  /** What of that the selection brings forward; null while all stays as it is. */
  readonly highlight: Neighbourhood | null
  /** The claims whose quotes are marked in the document. */
  readonly markedClaims: ReadonlySet<Claim>
  /** What is selected, with what is stated of it. */
  readonly selected: readonly SelectedClaims[]
  /** How the two entities that are selected are connected; none unless it is just two; null while it is being looked for. */
  readonly chains: readonly Chain[] | null
}

export const SettingContext = createContext<Setting | null>(null)
export const ExplorerContext = createContext<Explorer | null>(null)

/** The corpus and the language: whoever needs no more is not drawn anew at each step. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext)
  if (!setting) throw new Error('No setting above this component.')
  return setting
}

/** All there is to ask; whoever asks is drawn anew at each step. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (!explorer) throw new Error('No explorer above this component.')
  return explorer
}
