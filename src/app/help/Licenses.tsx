// The way to the licences of what the page carries.

import { useSheetMessages } from '../context/use-sheet-messages.ts'
import { save } from '../kit/save.ts'
import { embeddedLicenses } from '../loading/embedded-data.ts'

const file = 'licenses.txt'

/** Where the page is one file, they are saved out of it; a browser shows nothing else of a page from a disk. */
export function Licenses() {
  const texts = useSheetMessages().help
  const inside = embeddedLicenses()
  return inside === null ? (
    <a href={`./${file}`} target="_blank" rel="noopener">
      {texts.licenses}
    </a>
  ) : (
    <button
      type="button"
      className="link"
      onClick={() => save(new Blob([inside], { type: 'text/plain' }), file)}
    >
      {texts.licenses}
    </button>
  )
}
