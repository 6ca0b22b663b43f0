import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import './shell/styles.css'
import './details/details.css'
import './facets/facets.css'
import './graph/graph.css'
import './list/list.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
