// The bar at the top: search, the views, the language, the colours, help.

import type { ReactNode } from 'react'
import { type View, views } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { OpenFile } from '../files/OpenFile.tsx'
import { Help } from '../help/Help.tsx'
import { Choice } from '../kit/Choice.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { LanguageChoice } from '../kit/LanguageChoice.tsx'
import { type ThemeChoice, themeChoices } from '../kit/theme.ts'
import { Search } from '../search/Search.tsx'
import { Export } from '../share/Export.tsx'
import { Share } from '../share/Share.tsx'

/** Those that fewer ask for: a row of all of them does not fit. */
const moreViews: readonly View[] = ['differences', 'compare', 'workbench']
const viewsInRow = views.filter(view => !moreViews.includes(view))

type Props = {
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onView: () => void
  readonly onFound: (chosen: 'entity' | 'passage') => void
}

export function Bar({ theme, onTheme, onView, onFound }: Props) {
  const { messages, send, state } = useExplorer()
  const choose = (view: View) => {
    onView()
    send({ type: 'set-view', view })
  }
  if (isEmbedded) return null
  return (
    <header className="bar">
      <h1>Verband</h1>
      <p className="tagline">{messages.tagline}</p>
      <Search onChosen={onFound} />
      <div className="only-wide">
        <Choice
          label={messages.chooseView}
          options={viewsInRow}
          names={messages.views}
          value={state.view}
          onChoose={choose}
        />
        <ViewSelect label={messages.moreViews} of={moreViews} onChoose={choose}>
          <option value="" hidden>
            {messages.moreViews}
          </option>
        </ViewSelect>
      </div>
      {/* The same choice where a row of six does not fit; the style sheet shows one of the two. */}
      <div className="only-narrow">
        <ViewSelect label={messages.chooseView} of={views} onChoose={choose} />
      </div>
      <LanguageChoice
        messages={messages}
        value={state.ui}
        onChoose={ui => send({ type: 'set-interface', ui })}
      />
      <label className="theme" title={messages.theme.label}>
        <span className="hidden-visually">{messages.theme.label}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
          <path d="M8 2a6 6 0 0 1 0 12z" />
        </svg>
        <select
          value={theme}
          onChange={event => onTheme(themeChoices.find(known => known === event.target.value) ?? 'auto')}
        >
          {themeChoices.map(known => (
            <option key={known} value={known}>
              {messages.theme[known]}
            </option>
          ))}
        </select>
      </label>
      <OpenFile messages={messages} className="button open-help open-file">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 10V2M4.8 5.2 8 2l3.2 3.2M2.5 13.5h11" />
        </svg>
      </OpenFile>
      <Share />
      <Export />
      <Help />
    </header>
  )
}

type SelectProps = {
  readonly label: string
  readonly of: readonly View[]
  readonly onChoose: (view: View) => void
  /** What stands there while none of them is shown. */
  readonly children?: ReactNode
}

function ViewSelect({ label, of, onChoose, children }: SelectProps) {
  const { messages, state } = useExplorer()
  const shown = of.find(view => view === state.view)
  return (
    <select
      aria-label={label}
      data-in-force={shown !== undefined}
      value={shown ?? ''}
      onChange={({ target }) => onChoose(of.find(view => view === target.value) ?? 'graph')}
    >
      {children}
      {of.map(view => (
        <option key={view} value={view}>
          {messages.views[view]}
        </option>
      ))}
    </select>
  )
}
