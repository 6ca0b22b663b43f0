// What stands below the view in another page: what is stated of the selection, and the way to the whole page.

import { useExplorer } from '../context/context.ts'
import { EmbedEvidence } from '../share/EmbedEvidence.tsx'
import { EmbedFooter } from '../share/EmbedFooter.tsx'

export function EmbedParts() {
  const { state } = useExplorer()
  const chosen = state.view === 'reader' ? '' : state.select.map(({ id }) => id).join()
  return (
    <>
      {chosen && <EmbedEvidence key={chosen} />}
      <EmbedFooter />
    </>
  )
}
