// There is no corpus to show: why, and how to go on.

import { Suspense } from 'react'
import type { LoadFault } from '../../editions/index.ts'
import { FileStatus } from '../files/FileStatus.tsx'
import { OpenFile } from '../files/OpenFile.tsx'
import { quoted } from '../kit/foreign-text.ts'
import { loadLater } from '../kit/load-later.tsx'
import { reload } from '../loading/loading.ts'
import type { Messages } from '../messages/index.ts'
import { currentLanguage } from '../messages/language.ts'

const StoreFailed = loadLater(() => import('../store/StoreFailed.tsx'))

type Props = { readonly fault: LoadFault; readonly messages: Messages }

export function LoadingFailed({ fault, messages }: Props) {
  const texts = messages.failed
  if (fault.code === 'store')
    return (
      <div className="message" role="alert">
        <Suspense>
          <StoreFailed fault={fault} />
        </Suspense>
      </div>
    )
  return (
    <>
      <FileStatus messages={messages} ui={currentLanguage()} />
      <div className="message" role="alert">
        <h1>{texts.title}</h1>
        <p>{fault.code === 'status' ? texts.status(fault.status) : texts.faults[fault.code]}</p>
        {fault.code === 'not-a-corpus' && fault.reason && <p className="soft">{quoted(fault.reason, 200)}</p>}
        <div className="message-choices">
          <button type="button" className="button" onClick={() => void reload()}>
            {texts.retry}
          </button>
          <OpenFile messages={messages} className="button" />
        </div>
      </div>
    </>
  )
}
