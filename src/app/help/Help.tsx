// The way to the help sheet: a button in the bar, and `?`.

import { useSetting } from '../context/context.ts'
import { DialogButton } from '../kit/DialogButton.tsx'
import { isSingle } from '../kit/keys.ts'
import { loadLater } from '../kit/load-later.tsx'

const HelpSheet = loadLater(() => import('./HelpSheet.tsx'))

const shortcut = { key: '?', is: (event: KeyboardEvent) => isSingle(event, '?') }

export function Help() {
  const { messages } = useSetting()
  return (
    <DialogButton
      messages={messages}
      name={messages.help.open}
      shortcut={shortcut}
      className="open-help"
      sheet={HelpSheet}
    >
      ?
    </DialogButton>
  )
}
