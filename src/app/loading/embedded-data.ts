// What a single file carries inside: its edition, its licences, and itself.

import { editionElement, licensesElement } from '../../formats/index.ts'

/** What holds the edition as JSON; null where the page is served, and the edition lies beside it. */
export const embeddedElement = document.getElementById(editionElement)

/** In a single file, the page as it was before anything was drawn in it, without its edition; null where it is served. */
export const pageAsOpened =
  embeddedElement && withoutEdition(document.documentElement.cloneNode(true) as HTMLElement)

function withoutEdition(page: HTMLElement): HTMLElement {
  page.querySelector(`#${editionElement}`)?.replaceChildren()
  return page
}

/** The licences of what a single file carries; null where the page is served, and they lie beside it. */
export const embeddedLicenses = (): string | null =>
  document.getElementById(licensesElement)?.textContent.trim() ?? null
