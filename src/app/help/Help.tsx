// The way to the help sheet: a button in the bar, and `?`.

import { useExplorer } from '../shell/context.ts'
import { DialogButton } from '../shell/DialogButton.tsx'
import { isSingle } from '../shell/keys.ts'
import { loadLater } from '../shell/load-later.tsx'

const HelpSheet = loadLater(() => import('./HelpSheet.tsx'))

const shortcut = { key: '?', is: (event: KeyboardEvent) => isSingle(event, '?') }

export function Help() {
  const { messages } = useExplorer()
  return (
    <DialogButton name={messages.help.open} shortcut={shortcut} className="open-help" sheet={HelpSheet}>
      ?
    </DialogButton>
  )
}
