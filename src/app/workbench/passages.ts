// The texts of passages in the language of the page.

import type { InterfaceLanguage } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { passageMessages } from './messages/passages.ts'

export const usePassageMessages = () => passageMessages[useSetting().speaker.language as InterfaceLanguage]
