// Who writes: HTTP authentication (RFC 7617 basic, RFC 7616 digest as Virtuoso asks for it, RFC 6750 bearer).

import { createHash, randomBytes } from 'node:crypto'

/** Out of the environment, never from the command line, which others see. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string }

/** @param environment of the process */
export function credentialsIn(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const { VERBAND_USER: user, VERBAND_PASSWORD: password, VERBAND_TOKEN: token } = environment
  if (token) return { kind: 'token', token }
  return user ? { kind: 'password', user, password: password ?? '' } : { kind: 'none' }
}

type Challenge = Readonly<Record<string, string>>

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** The header for each request; what a server has asked for once is answered in advance from then on. */
export class Authorization {
  readonly #credentials: Credentials
  #challenge: Challenge | 'basic' | null = null
  #count = 0

  constructor(credentials: Credentials) {
    this.#credentials = credentials
  }

  /** The header for a request, or null. */
  header(method: string, address: string): string | null {
    if (this.#credentials.kind === 'none') return null
    if (this.#credentials.kind === 'token') return `Bearer ${this.#credentials.token}`
    const { user, password } = this.#credentials
    // Virtuoso answers who comes with a password in the clear without saying how it wants it: so nobody is told before it asks.
    if (!this.#challenge) return null
    if (this.#challenge === 'basic') return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const { realm = '', nonce = '', opaque, qop } = this.#challenge
    const { pathname, search } = new URL(address)
    const uri = `${pathname}${search}`
    this.#count += 1
    const nc = this.#count.toString(16).padStart(8, '0')
    const cnonce = randomBytes(8).toString('hex')
    const [one, two] = [md5(`${user}:${realm}:${password}`), md5(`${method}:${uri}`)]
    const hasQop = qop?.split(',').some(each => each.trim() === 'auth') ?? false
    const response = md5(hasQop ? `${one}:${nonce}:${nc}:${cnonce}:auth:${two}` : `${one}:${nonce}:${two}`)
    const quoted = (fields: Challenge) => Object.entries(fields).map(([key, value]) => `${key}="${value}"`)
    return `Digest ${[
      ...quoted({ username: user, realm, nonce, uri, response, ...(opaque !== undefined && { opaque }) }),
      ...(hasQop ? [`qop=auth`, `nc=${nc}`, `cnonce="${cnonce}"`] : []),
    ].join(', ')}`
  }

  /**
   * Takes what a server asked for when it answered 401.
   * @returns whether the request is worth sending again
   */
  challenged(header: string | null): boolean {
    if (this.#credentials.kind !== 'password' || !header) return false
    if (!/\bdigest\b/i.test(header)) {
      const isNew = this.#challenge === null
      this.#challenge = 'basic'
      return isNew && /\bbasic\b/i.test(header)
    }
    this.#challenge = Object.fromEntries(
      Array.from(header.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g), ([, key, quoted, plain]) => [
        key!.toLowerCase(),
        quoted ?? plain ?? '',
      ]),
    )
    this.#count = 0
    return true
  }
}
