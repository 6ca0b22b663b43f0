// After one visit the served page works without a network.

/** Milliseconds in which the page that has come can be drawn. */
const registerAfterMs = 3000

function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    // In a sandboxed frame, asking is forbidden already.
    return undefined
  }
}

/** Hands the page to its service worker, where there is one: in a build, from a server, over https or on this machine. */
export function workOffline(): void {
  // The build that makes the worker makes the manifest too; a single file has neither, and needs neither.
  const workers = serviceWorkers()
  if (!workers || !document.querySelector('link[rel=manifest]')) return
  const register = () =>
    // Refused (a private window, storage forbidden), the page works as without it.
    workers.register('./service-worker.js', { updateViaCache: 'none' }).catch(() => {})
  // What it fetches for later must not hold up what is looked at now.
  const later = () => setTimeout(register, registerAfterMs)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later, { once: true })
}
