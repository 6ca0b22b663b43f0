// What has come of asking a model: answers and their cost, what waits to be decided, what was dropped and why, what failed and what helps.

import { useId } from 'react'
import { oneLine } from '../../../graph/index.ts'
import { truncate } from '../../../text/index.ts'
import { useBenchContext } from '../bench.ts'
import type { Come } from './desk.ts'
import type { PageFault } from './unreached.ts'
import { useDesk, useModelMessages } from './use-desk.ts'

export function ModelCome() {
  const { draft, open } = useBenchContext()
  const { forget, now } = useDesk()
  const texts = useModelMessages()
  const id = useId()
  const { come, isUnkept } = now
  const { gated } = draft
  const answered = gated?.answered ?? 0
  const own = open.filter(({ proposal }) => proposal.by?.isAlone)
  const dropped = [...(gated?.dropped ?? [])].sort(([, a], [, b]) => b - a)
  if (!come && answered === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{texts.come}</h3>
      <div role="status">
        {come && (
          <p>
            {[
              texts.answers(come.answered, come.kept),
              texts.usage(come.usage.sent, come.usage.received),
              ...(come.uncounted > 0 ? [texts.uncounted(come.uncounted)] : []),
            ].join(' · ')}
          </p>
        )}
        {come && come.left > 0 && (
          <p>
            {texts.left(come.left)} {texts.goesOn}
          </p>
        )}
        {answered > 0 && (
          <p>
            {texts.proposes(
              own.filter(({ kind }) => kind === 'name').length,
              own.filter(({ kind }) => kind === 'statement').length,
            )}
          </p>
        )}
      </div>
      {dropped.length > 0 && (
        <>
          <p>{texts.dropped(dropped.reduce((sum, [, times]) => sum + times, 0))}</p>
          <ul className="bench-model-told">
            {dropped.map(([reason, times]) => (
              <li key={reason}>
                {times} {texts.reasons[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
      {come && <Failures failures={come.failures} />}
      {isUnkept && (
        <p role="alert" className="bench-wrong">
          {texts.unkept}
        </p>
      )}
      {answered > 0 && (
        <p className="bench-model-acts">
          <button type="button" className="plain" onClick={forget}>
            {texts.forget}
          </button>
        </p>
      )}
    </section>
  )
}

/** What a server says is from outside, and may be long. */
const maxSaidChars = 200
/** What has gone wrong before or without a word of the server. */
const wordless: ReadonlySet<PageFault> = new Set([
  ...(['unreachable', 'cors', 'forbidden', 'silent', 'endless', 'cut-off'] as const),
])

function Failures({ failures }: Pick<Come, 'failures'>) {
  const texts = useModelMessages()
  const byFault = new Map<PageFault, Come['failures']>()
  for (const failure of failures) byFault.set(failure.fault, [...(byFault.get(failure.fault) ?? []), failure])
  return [...byFault].map(([fault, own]) => (
    <div key={fault} role="alert" className="bench-wrong">
      <p>
        <strong>{texts.failed(own.length)}.</strong> {texts.remedies[fault](location.origin)}
      </p>
      {!wordless.has(fault) && own[0]!.told !== '' && (
        <p className="soft">{texts.serverSaid(truncate(oneLine(own[0]!.told), maxSaidChars))}</p>
      )}
    </div>
  ))
}
