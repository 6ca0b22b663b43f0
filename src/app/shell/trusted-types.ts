// The page's security policy lets no text become markup or a script (Trusted Types). What the page itself starts is exempt: its own
// workers, by their addresses.

type Policy = { readonly createScriptURL: (address: string) => string | null }

/** Not yet in the browser types that come with TypeScript. */
declare const trustedTypes: { createPolicy(name: string, policy: Policy): unknown } | undefined

/** From the page's own server, or made in the page; the page's policy says which of the two. */
const isOwn = (address: string): boolean => {
  const { origin, protocol } = new URL(address, document.baseURI)
  return protocol === 'blob:' || origin === location.origin
}

// A policy of this name is asked for every text that goes where a script's address is due.
if (typeof trustedTypes !== 'undefined')
  trustedTypes.createPolicy('default', { createScriptURL: address => (isOwn(address) ? address : null) })
