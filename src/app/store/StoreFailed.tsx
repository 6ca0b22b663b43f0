// There is a store in the address, and nothing to show of it: why, and how to go on.

import type { StoreFault } from '../../editions/index.ts'
import { reload } from '../loading/loading.ts'
import { currentLanguage } from '../messages/language.ts'
import { storeMessages } from './messages.ts'
import { StoreProblem } from './StoreProblem.tsx'

export default function StoreFailed({ fault }: { readonly fault: StoreFault }) {
  const texts = storeMessages[currentLanguage()]
  const own = new URL(location.href)
  for (const key of ['source', 'around', 'document']) own.searchParams.delete(key)
  return (
    <>
      <h1>{texts.failed}</h1>
      <p>
        <StoreProblem fault={fault} texts={texts} />
      </p>
      <div className="message-choices">
        <button type="button" className="button" onClick={() => void reload()}>
          {texts.again}
        </button>
        <a className="button" href={`${own.pathname}${own.search}`}>
          {texts.ownCorpus}
        </a>
      </div>
    </>
  )
}
