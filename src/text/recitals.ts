// The recitals of acts: 'having regard to …,' after 'having regard to …,', none of which ends.

/** What recitals begin with, in any language; and what begins one only beside another, for sentences go on with it too. */
const openers =
  /^(?:vu|considérant|attendu|rappelant|notant|gezien|gelet|overwegende|overwegend|gehoord|herinnerend|constaterende|whereas|having|recalling|considering|noting|gestützt|eingedenk|unter hinweis|in erwägung|in der erwägung|in anbetracht|gesehen|visto|considerando|considerato|visti|vista)(?!\p{L})/iu
const weakOpeners =
  /^(?:après|statuant|conformément|sur|na|op|handelend|volgens|after|acting|following|nach|auf|gemäß|gemäss|da)(?!\p{L})/iu

/** Whether a text is a recital by itself: 'Having regard to the Treaty …'. */
export const isRecital = (text: string): boolean => openers.test(text)

/**
 * Whether a text that follows one which only pauses is a recital of its own.
 *
 * @param text what follows
 * @param before what it follows
 */
export function opensRecital(text: string, before: string): boolean {
  if (openers.test(text)) return true
  if (!openers.test(before) && !weakOpeners.test(before)) return false
  // The last recital is followed by what is decided: '… , has adopted this Regulation'.
  return weakOpeners.test(text) || firstWord(text) === firstWord(before) || enacting.test(text)
}

/** What follows recitals: who has decided. */
const enacting =
  /^(?:a|ont|has|have|hat|haben|heeft|hebben|ha|han|hanno|décide|décident|besluit|besluiten|beschließt|arrête|arrêtent|adopte|adoptent|stelt|stellen|verzoekt|vraagt|demande|invite|calls|requests|decides|proclame|verkündet)(?!\p{L})/iu

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
