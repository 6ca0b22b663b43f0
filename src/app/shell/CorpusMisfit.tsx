// What has been found wrong with the corpus since it is shown: said over the page, which goes on.

import { useState } from 'react'
import type { CorpusRefusal } from '../../editions/index.ts'
import { quoted } from '../kit/foreign-text.ts'
import { Notice } from '../kit/Notice.tsx'
import type { Messages } from '../messages/index.ts'

type Props = { readonly misfit: CorpusRefusal; readonly messages: Messages }

export default function CorpusMisfit({ misfit, messages }: Props) {
  const [dismissed, setDismissed] = useState<CorpusRefusal | null>(null)
  if (dismissed === misfit) return null
  return (
    <Notice messages={messages} onDismiss={() => setDismissed(misfit)}>
      {messages.failed.misfit(quoted(misfit.at, 80))}
    </Notice>
  )
}
