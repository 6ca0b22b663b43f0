// Whether the page stands in another page, by `?embed`: the view alone, and no steps in that page's history.

export const isEmbedded = new URLSearchParams(location.search).has('embed')

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

/** What sets the view at an address of the page into another page. */
export function embedCode(address: string, title: string): string {
  const view = new URL(address)
  view.searchParams.set('embed', '')
  // `?embed` and not `?embed=`, as people write it.
  const src = view.href.replace('?embed=', '?embed')
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="640" height="400" style="border: 1px solid #ccc" loading="lazy"></iframe>`
}

/** The address of the whole page in the state of a hash (without `#`). */
export function wholePageUrl(hash: string): string {
  const address = new URL(location.href)
  address.searchParams.delete('embed')
  address.hash = hash
  return address.href
}
