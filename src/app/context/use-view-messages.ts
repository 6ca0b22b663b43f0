// What the views say that come when they are asked for, for them.

import { loadViewMessages } from '../messages/views/index.ts'
import { laterMessages } from './later-messages.ts'

export const useViewMessages = laterMessages(loadViewMessages)
