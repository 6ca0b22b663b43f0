// The texts of the workbench in the language of the page.

import type { InterfaceLanguage } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { workbenchMessages } from './messages/index.ts'
import { mergingMessages } from './messages/merging.ts'
import { passageMessages } from './messages/passages.ts'
import { reviewMessages } from './messages/review.ts'

/** Of texts in every language those in that of the page. */
export const useInLanguage = <Texts>(all: Readonly<Record<InterfaceLanguage, Texts>>): Texts =>
  all[useSetting().speaker.language as InterfaceLanguage]

export const useWorkbenchMessages = () => useInLanguage(workbenchMessages)
export const usePassageMessages = () => useInLanguage(passageMessages)
export const useReviewMessages = () => useInLanguage(reviewMessages)
export const useMergingMessages = () => useInLanguage(mergingMessages)
