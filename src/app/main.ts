// The first picture, then the page around it.

// Before anything starts a worker.
import './shell/trusted-types.ts'
import { drawFirst } from './graph/first-paint.ts'
import { applyPanels } from './kit/panels.ts'
import { yieldToBrowser } from './kit/slices.ts'
import { fetchStylesAgain } from './kit/style-sheets.ts'
import { applyTheme, storedThemeChoice, themeOf } from './kit/theme.ts'
import { endFirstDrawing, firstDrawable, firstLoad } from './loading/loading.ts'
import { loadMessages } from './messages/index.ts'
import { currentLanguage } from './messages/language.ts'
import { workOffline } from './share/offline.ts'
import { showStartProblem } from './shell/start-problem.ts'
import './shell/styles.css'
import './details/details.css'
import './facets/chips.css'
import './graph/graph.css'
import './kit/unfolding.css'
import './files/open.css'
import './search/bar.css'
import './search/field.css'
import './share/embed.css'

/** In so many milliseconds most is loaded: no word of waiting has to flash by. */
const firstPaintMs = 600

/** What comes of something, if it comes in time; else null. */
const within = <Value>(milliseconds: number, coming: Promise<Value>): Promise<Value | null> =>
  Promise.race([coming, new Promise<null>(over => setTimeout(over, milliseconds, null))])

/** When the browser has shown what was drawn; where it shows nothing, at once. */
const painted = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)))

/** After so many milliseconds without an answer one wonders. */
const slowAfterMs = 10_000

/** What the page says, in its language or, should that not come, in English. */
const messages = loadMessages(currentLanguage()).catch(() => loadMessages('en'))
// Whether it came is asked below.
messages.catch(() => {})

async function startPage(root: HTMLElement): Promise<void> {
  // It says that nothing has started.
  root.querySelector('.unstarted')?.remove()
  fetchStylesAgain(() => showStartProblem('missing'))
  let unsay = () => {}
  const waiting = setTimeout(() => {
    unsay = showStartProblem('long')
  }, slowAfterMs)
  try {
    applyTheme(themeOf(storedThemeChoice()))
    applyPanels()
    const drawable = await within(firstPaintMs, firstDrawable)
    if (drawable) {
      await within(firstPaintMs, drawFirst(drawable, root))
      await within(firstPaintMs, painted())
    }
    endFirstDrawing()
    // To take in the scripts of the page are two tasks, and to draw it is another.
    await import('react-dom/client')
    await yieldToBrowser()
    const { start } = await import('./shell/start.tsx')
    await messages
    // What is drawn must not give way to a word of waiting.
    if (drawable) await firstLoad
    await yieldToBrowser()
    start(root)
    workOffline()
  } catch (error) {
    console.error(error)
    showStartProblem('missing')
  } finally {
    clearTimeout(waiting)
    unsay()
  }
}

// Not awaited: the page's script imports from this one, which must have ended by then.
void startPage(document.getElementById('root')!)
