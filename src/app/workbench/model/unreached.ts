// Why a server was not reached: a browser tells a page no more than that it was not.

import { completionsAddress, type ModelFault } from '../../../language-model/index.ts'

/** What can go wrong in a page: its own policy or the server's may keep the two apart. */
export type PageFault = ModelFault | 'forbidden' | 'cors'

/** How long one more look at a server may take, in milliseconds. */
const lookMs = 5_000
/** The browser tells of its policy a moment after it has refused something. */
const momentMs = 60

/** Notes which addresses the policy of the page forbids, until `end`. */
export function policyWatch() {
  const forbidden = new Set<string>()
  const note = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && URL.canParse(blockedURI))
      forbidden.add(new URL(blockedURI).origin)
  }
  document.addEventListener('securitypolicyviolation', note)
  return {
    forbids: (address: string) => forbidden.has(new URL(address).origin),
    end: () => document.removeEventListener('securitypolicyviolation', note),
  }
}

/** Looks again, without anything of a text or a key, whether a server is there at all. */
export async function whyUnreached(
  address: string,
  { forbids }: Pick<ReturnType<typeof policyWatch>, 'forbids'>,
): Promise<Extract<PageFault, 'unreachable' | 'forbidden' | 'cors'>> {
  await new Promise(done => setTimeout(done, momentMs))
  if (forbids(address)) return 'forbidden'
  try {
    await fetch(completionsAddress(address), {
      ...({
        mode: 'no-cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      } as const),
      signal: AbortSignal.timeout(lookMs),
    })
    return 'cors'
  } catch {
    return 'unreachable'
  }
}
