// A language model that reads along: which one, what would be sent where, and what has come.

import { Sheet } from '../../kit/Sheet.tsx'
import { ModelCome } from './ModelCome.tsx'
import { ModelProgress } from './ModelProgress.tsx'
import { ModelSending } from './ModelSending.tsx'
import { ModelServer } from './ModelServer.tsx'
import { useDesk, useModelMessages } from './use-desk.ts'

export function ModelSheet({ onClose }: { readonly onClose: () => void }) {
  const { now } = useDesk()
  const texts = useModelMessages()
  const { settings, run } = now
  return (
    <Sheet className="bench-model" title={texts.open} out={texts.close} onClose={onClose}>
      {() => (
        <>
          <p>{texts.intro}</p>
          <ModelServer />
          {settings &&
            (run ? <ModelProgress className="bench-model-run" /> : <ModelSending settings={settings} />)}
          {settings && <ModelCome />}
        </>
      )}
    </Sheet>
  )
}
