// Whether the page stands in another page, by `?embed`: the view alone, and no steps in that page's history.

export const embedded = new URLSearchParams(location.search).has('embed')

/** The address of the whole page in the state of a hash (without `#`). */
export function wholePage(hash: string): string {
  const address = new URL(location.href)
  address.searchParams.delete('embed')
  address.hash = hash
  return address.href
}
