// The name of somebody in the store: shows them, and closes what it stands in.

import type { FoundEntity } from '../../stores/index.ts'
import { useExplorer } from '../context/context.ts'
import { showFromStore } from './use-store.ts'

type Props = Pick<FoundEntity, 'id' | 'label'> & { readonly close: () => void }

export function ShowButton({ id, label, close }: Props) {
  const { textInLanguage } = useExplorer()
  return (
    <button
      type="button"
      className="plain"
      onClick={() => {
        showFromStore({ kind: 'entity', id })
        close()
      }}
    >
      {textInLanguage(label)}
    </button>
  )
}
