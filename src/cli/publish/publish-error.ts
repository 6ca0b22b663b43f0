// What can go wrong while a corpus is published, each with what helps.

export type PublishFault =
  | 'address'
  | 'unreachable'
  | 'unauthorised'
  | 'not-found'
  | 'too-large'
  | 'refused'
  | 'failing'
  | 'no-store'
  | 'silent'

const remedies: Readonly<Record<PublishFault, string>> = {
  address: 'Give the whole address of the endpoint, as http://localhost:7878/query.',
  unreachable:
    'Is the store running, and is its address right? Start it, then publish again: what is there stays.',
  unauthorised:
    'It wants to know who writes. Set VERBAND_USER and VERBAND_PASSWORD (or VERBAND_TOKEN) in the environment; that user needs the right to update (in Virtuoso: GRANT SPARQL_UPDATE TO "user").',
  'not-found':
    'The store is written to at another address. Say which: --update URL (SPARQL Update), or --graphs URL (Graph Store Protocol).',
  'too-large':
    'The store, or a proxy before it, takes no request of this size. Raise its limit, then publish again.',
  refused: 'The store does not take what it was sent; what it says is above. Nothing else is changed.',
  failing:
    'The store fails again and again. See its log; when it is well, publish again: what is there stays.',
  'no-store': 'What answers is no SPARQL endpoint. Give the address at which the store is asked.',
  silent: 'The store takes longer than it may. When it is less busy, publish again: what is there stays.',
}

export class PublishError extends Error {
  readonly fault: PublishFault

  /** @param told what the store said, or the machine: from outside */
  constructor(fault: PublishFault, address: string, told: string) {
    super(`${address}: ${told}\n  ${remedies[fault]}`)
    this.fault = fault
  }
}
