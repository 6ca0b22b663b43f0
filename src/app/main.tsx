import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { workOffline } from './share/offline.ts'
import { App, first } from './shell/App.tsx'
import './shell/styles.css'
import './details/details.css'
import './facets/facets.css'
import './graph/graph.css'
import './open/open.css'
import './table/table.css'
import './search/bar.css'
import './search/search.css'
import './share/embed.css'

/** In so many milliseconds most is loaded: no word of waiting has to flash by. */
const patience = 250

await Promise.race([first, new Promise(done => setTimeout(done, patience))])
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
workOffline()
