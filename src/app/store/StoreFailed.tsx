// There is a store in the address, and nothing to show of it: why, and how to go on.

import type { StoreFault } from '../../editions/index.ts'
import { reload } from '../loading/loading.ts'
import { currentLanguage } from '../messages/language.ts'
import { storeMessages } from './messages.ts'
import { StoreProblem } from './StoreProblem.tsx'

export default function StoreFailed({ fault }: { readonly fault: StoreFault }) {
  const texts = storeMessages[currentLanguage()]
  const own = new URL(location.href)
  for (const key of ['source', 'graph', 'around', 'document', 'period']) own.searchParams.delete(key)
  return (
    <>
      <h1>{texts.failed}</h1>
      <p>
        {fault.problem === 'several' ? texts.faults.several : <StoreProblem fault={fault} texts={texts} />}
      </p>
      {fault.problem === 'several' && (
        <ul>
          {fault.told.split(' ').map(graph => (
            <li key={graph}>
              <a href={addressOf(graph)}>{graph}</a>
            </li>
          ))}
        </ul>
      )}
      <div className="message-choices">
        <button type="button" className="button" onClick={() => void reload()}>
          {texts.again}
        </button>
        {fault.problem === 'no-such-years' && (
          <a className="button" href={addressWithout('period')}>
            {texts.less}
          </a>
        )}
        <a className="button" href={`${own.pathname}${own.search}`}>
          {texts.ownCorpus}
        </a>
      </div>
    </>
  )
}

/** Where the same store is looked at without something that was asked for. */
function addressWithout(key: string): string {
  const address = new URL(location.href)
  address.searchParams.delete(key)
  return `${address.pathname}${address.search}${address.hash}`
}

/** Where one of several corpora of the store is looked at. */
function addressOf(graph: string): string {
  const address = new URL(location.href)
  for (const key of ['around', 'document', 'period']) address.searchParams.delete(key)
  address.searchParams.set('graph', graph)
  return `${address.pathname}${address.search}`
}
