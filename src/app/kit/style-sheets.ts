// Asks again for style sheets that did not come.

/** Fetches once more those that a link in the page asks for and that are not there; `onMissing` is called for each that fails again. */
export function fetchStylesAgain(onMissing: () => void = () => {}): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if (link.sheet) continue
    const again = link.cloneNode() as HTMLLinkElement
    again.addEventListener('error', onMissing)
    link.replaceWith(again)
  }
}
