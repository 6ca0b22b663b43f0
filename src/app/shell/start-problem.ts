// What stands over the page while its scripts do not come: said without them.

import { currentLanguage } from '../messages/language.ts'
import { startMessages } from '../messages/starting.ts'

/**
 * Says that the page is long in coming, or that a part of it has not come, and offers to load it anew; the address keeps its
 * state. Gives a way to take that back.
 */
export function showStartProblem(why: 'long' | 'missing'): () => void {
  const words = startMessages[currentLanguage()]
  const notice = document.createElement('div')
  const text = document.createElement('p')
  const again = document.createElement('button')
  notice.className = 'notice'
  notice.setAttribute('role', why === 'missing' ? 'alert' : 'status')
  text.textContent = words[why]
  again.className = 'button'
  again.textContent = words.again
  again.addEventListener('click', () => location.reload())
  notice.append(text, again)
  document.body.append(notice)
  return () => notice.remove()
}
