// WebKit as Debian ships it (webkit2gtk), driven over WebDriver (https://www.w3.org/TR/webdriver2/).

import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { openDisplay } from './display.ts'
import { type Found, size, until } from './engine.ts'

const driver = '/usr/bin/WebKitWebDriver'

/** WebKit's own small browser, in a folder named for the machine and the version. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', ...readdirSync('/usr/lib').map(name => `/usr/lib/${name}`)]
  return folders
    .flatMap(folder => ['4.1', '6.0', '4.0'].map(version => `${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find(existsSync)
}

/** Keys without a character, as WebDriver names them. */
const keys = new Map([
  ['Enter', '\uE007'],
  ['Escape', '\uE00C'],
  ['Tab', '\uE004'],
  ['ArrowDown', '\uE015'],
  ['ArrowRight', '\uE014'],
])

export async function openWebKit(): Promise<Found> {
  const binary = existsSync(driver) ? miniBrowser() : undefined
  if (!binary) return { missing: 'no WebKit here (on Debian: apt-get install webkit2gtk-driver)' }
  const display = await openDisplay()
  if (!display) return { missing: 'no screen for WebKit here (on Debian: apt-get install xvfb)' }
  const port = 20_000 + (process.pid % 20_000)
  const process_ = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display.name },
  })
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: unknown }
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value).slice(0, 500)}`)
    return value
  }
  await until('WebKitWebDriver', () => call('GET', '/status').catch(() => null))
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } }
  const session = `/session/${sessionId}`
  const post = (path: string, body: object) => call('POST', `${session}/${path}`, body)
  const evaluate = (expression: string) => post('execute/sync', { script: `return ${expression}`, args: [] })
  await post('window/rect', { x: 0, y: 0, ...size })
  return {
    engine: {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      goTo: async url => void (await post('url', { url })),
      address: () => evaluate('location.href') as Promise<string>,
      evaluate,
      clickAt: async (x, y) => {
        const at = {
          type: 'pointerMove',
          duration: 0,
          x: Math.round(x),
          y: Math.round(y),
          origin: 'viewport',
        }
        const press = (type: string) => ({ type, button: 0 })
        const actions = [at, press('pointerDown'), press('pointerUp')]
        await post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
      },
      press: async key => {
        const value = keys.get(key) ?? key
        const actions = ['keyDown', 'keyUp'].map(type => ({ type, value }))
        await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
      },
      back: async () => void (await post('back', {})),
      close: async () => {
        await call('DELETE', session).catch(() => {})
        process_.kill()
        display.close()
      },
    },
  }
}
