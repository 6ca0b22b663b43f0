// What stands over the page while its scripts do not come: said without them.

import { starting } from '../messages/starting.ts'
import { interfaceInForce } from './language.ts'

/**
 * Says that the page is long in coming, or that a part of it has not come, and offers to load it anew; the address keeps its
 * state. Gives a way to take that back.
 */
export function sayUnstarted(why: 'long' | 'missing'): () => void {
  const words = starting[interfaceInForce()]
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
