// What a single file carries inside: its edition, and itself.

import { editionElement, licensesElement } from '../../formats/index.ts'

const element = document.getElementById(editionElement)

/** In a single file, the page as it was before anything was drawn in it, without its edition; null where it is served. */
export const pageAsOpened = element && withoutEdition(document.documentElement.cloneNode(true) as HTMLElement)

function withoutEdition(page: HTMLElement): HTMLElement {
  page.querySelector(`#${editionElement}`)?.replaceChildren()
  return page
}

/** What is in the place of the edition; null where the page is served, and the corpus lies beside it. */
export const embeddedEdition = (): unknown => element && JSON.parse(element.textContent)

/** The licences of what a single file carries; null where the page is served, and they lie beside it. */
export const embeddedLicenses = (): string | null =>
  document.getElementById(licensesElement)?.textContent.trim() ?? null
