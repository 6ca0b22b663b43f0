// Whether an address may be sent what a paper says, and a key.

/** On this machine: nothing leaves it. */
export const isLocal = (address: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname)

/** Why an address will not do, and what would; null where it will. */
export function addressFault(address: string, key: string | undefined): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return `--model is the address of a server, as http://localhost:11434/v1, and not '${address}'.`
  const { username, password, protocol } = new URL(address)
  if (username || password)
    return 'No key in the address, which others see: set VERBAND_MODEL_KEY in the environment.'
  if (key && protocol === 'http:' && !isLocal(address))
    return 'The key would go in the clear: give an address with https, or unset VERBAND_MODEL_KEY.'
  if (key && /[^\x21-\x7e]/.test(key))
    return 'VERBAND_MODEL_KEY holds what no key holds: spaces, or other signs.'
  return null
}
