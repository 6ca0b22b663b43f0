// A Chromium for the browser tests and the screenshots: one that is there, or one installed.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserServer, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap(name => folders.map(folder => join(folder, name)))
  return places.find(existsSync) ?? null
}

/** The path of a Chromium. On Debian, as root, installs one where there is none; elsewhere says what to do. */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH
  if (given && existsSync(given)) return given
  const found = onPath()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing Debian’s (apt-get install chromium).')
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    try {
      execFileSync('apt-get', ['update'], quiet)
    } catch {
      // An unreachable repository does not matter, as long as the one with Chromium answers.
    }
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.')
}

/**
 * What Chromium would make with each window for its own address bar, which takes a third of what a new page costs; and,
 * since Chromium heeds only the last such list, what matters here of those that Playwright switches off.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
]

const flags = [
  `--disable-features=${unwanted}`,
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/**
 * Where the GPU is software, it has enough to do with WebGL: Chromium puts the page together itself, as it does for whoever
 * has no GPU. Debian switches the first on.
 */
const composing = ['--disable-gpu-rasterization', '--disable-gpu-compositing']
const none = ['--disable-gpu', '--disable-3d-apis']

/**
 * Starts Chromium without a window; with WebGL in software, or with none at all.
 *
 * @param composes Whether it puts the page together itself. Each frame then waits in the page's own thread until the software GPU
 *   has drawn: what is to be told of the page's work alone is measured without.
 */
export const launch = (executablePath: string, { webgl = true, composes = true } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [...flags, ...(webgl ? software : none), ...(webgl && composes ? composing : [])],
  })

/** The same, for others to connect to; with WebGL. */
export const serve = (executablePath: string): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath, headless: true, args: [...flags, ...software, ...composing] })
