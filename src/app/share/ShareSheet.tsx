// What one sends or shows to others of this very view: its link, also to be scanned; what sets it into another page; its citation.

import { useEffect, useMemo, useState } from 'react'
import { showsGraph } from '../../explorer/index.ts'
import { onOneLine } from '../../text/index.ts'
import { type Explorer, useExplorer } from '../context/context.ts'
import { titleOf } from '../context/title.ts'
import { useSheetMessages } from '../context/use-sheet-messages.ts'
import { embedCode } from '../kit/embed.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { cachedRenderer } from '../render/renderer-cache.ts'
import { addressOf } from './address.ts'
import { CopyField } from './CopyField.tsx'
import { QrCode } from './QrCode.tsx'
import './share.css'

/** The address of what is seen, from where it is looked at. */
function addressSeen({ index, state }: Explorer): string {
  const viewpoint = showsGraph(state.view) ? (cachedRenderer() ?? state).viewpoint : null
  return addressOf({ index, state: { ...state, viewpoint } })
}

/** Whether an address means something to nobody but whoever sits at this computer. */
const isOnlyHere = ({ protocol, hostname }: URL) =>
  protocol === 'file:' ||
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '127.0.0.1'

/** Today where one sits, as EDTF. */
function useToday(): string | null {
  const [today, setToday] = useState<string | null>(null)
  // The Swedes write dates as EDTF does.
  useEffect(() => setToday(new Date().toLocaleDateString('sv')), [])
  return today
}

export default function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer()
  const { index, messages, textInLanguage, timeInWords } = explorer
  const texts = useSheetMessages().sharing
  // As it was when one asked: nothing moves below the dialog.
  const address = useMemo(() => addressSeen(explorer), [explorer])
  const title = titleOf(explorer, null)
  const today = useToday()
  const corpus = onOneLine(textInLanguage(index.corpus.title))
  const citation = texts.citation({
    title: title.startsWith(corpus) ? title : `${title}, ${corpus}`,
    address,
    date: today === null ? '' : timeInWords(today),
  })
  return (
    <Sheet className="share" title={messages.sharing.open} out={texts.close} onClose={onClose}>
      {() => (
        <>
          <section>
            <h3>{title}</h3>
            <p className="soft">{texts.how}</p>
            {isOnlyHere(new URL(address)) && <p className="soft">{texts.onlyHere}</p>}
          </section>
          <div className="share-link">
            <div>
              <CopyField
                label={texts.link}
                text={address}
                copy={texts.copyLink}
                share={{ title, url: address }}
              />
              <CopyField label={texts.cite} text={citation} copy={texts.copyCitation} />
              <CopyField label={texts.embed} text={embedCode(address, title)} copy={texts.copyEmbed} />
            </div>
            <QrCode text={address} label={texts.qr} tooLong={texts.qrTooLong} />
          </div>
        </>
      )}
    </Sheet>
  )
}
