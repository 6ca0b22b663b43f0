// Whether an address may be sent what a paper says, and a key.

/** Why an address will not do. */
export type AddressFault = 'no-address' | 'key-in-address' | 'key-in-clear' | 'key-unusable'

/** Whether a server is on this machine: nothing leaves it. */
export const isLocal = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname)

/** Why an address will not do, with this key or without one; null where it will. */
export function addressFault(address: string, key: string | undefined): AddressFault | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'no-address'
  const { username, password, protocol } = new URL(address)
  if (username || password) return 'key-in-address'
  if (key && protocol === 'http:' && !isLocal(address)) return 'key-in-clear'
  if (key && /[^\x21-\x7e]/.test(key)) return 'key-unusable'
  return null
}

/** Where questions go: to what stands before `/chat/completions`, or with it. */
export const completionsAddress = (address: string): string =>
  /\/chat\/completions\/?$/.test(address) ? address : `${address.replace(/\/+$/, '')}/chat/completions`
