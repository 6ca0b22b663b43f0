// The texts of taking back and taking in, in the language of the page.

import type { InterfaceLanguage } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { mergingMessages } from './messages/merging.ts'

export const useMergingMessages = () => mergingMessages[useSetting().speaker.language as InterfaceLanguage]
