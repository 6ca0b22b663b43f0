// The search dialog: its field at once, so that no letter is lost; what answers below it as soon as its script is there.

import { Suspense, useRef, useState } from 'react'
import { useSetting } from '../context/context.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { Modal } from '../kit/Modal.tsx'
import { SearchField } from './SearchField.tsx'
import type { Chosen } from './use-choose.ts'

export const Answers = loadLater(() => import('./Answers.tsx'))

export function SearchDialog({ onClose }: { readonly onClose: (chosen: Chosen | null) => void }) {
  const { messages } = useSetting()
  const [typed, setTyped] = useState('')
  const chosen = useRef<Chosen | null>(null)
  return (
    <Modal className="search" label={messages.search.open} onClose={() => onClose(chosen.current)}>
      {close => {
        const field = { typed, onType: setTyped, onClose: close }
        return (
          <div className="search-box">
            <Boundary messages={messages}>
              <Suspense fallback={<SearchField {...field} />}>
                <Answers
                  {...field}
                  onChosen={kind => {
                    chosen.current = kind
                    close()
                  }}
                />
              </Suspense>
            </Boundary>
          </div>
        )
      }}
    </Modal>
  )
}
