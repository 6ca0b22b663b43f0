// What the dialogs of the bar say, for them.

import { loadSheetMessages } from '../messages/sheets/index.ts'
import { laterMessages } from './later-messages.ts'

export const useSheetMessages = laterMessages(loadSheetMessages)
