// Firefox as Debian ships it, driven over WebDriver BiDi.

import { existsSync } from 'node:fs'
import puppeteer, { type KeyInput } from 'puppeteer-core'
import { openDisplay } from './display.ts'
import { type Found, size } from './engine.ts'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox']

export async function openFirefox(): Promise<Found> {
  const executablePath = places.find(existsSync)
  if (!executablePath) return { missing: 'no Firefox here (on Debian: apt-get install firefox-esr)' }
  const display = await openDisplay()
  if (!display) return { missing: 'no screen for Firefox here (on Debian: apt-get install xvfb)' }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // Without a window Firefox has no WebGL.
    headless: false,
    env: { ...process.env, DISPLAY: display.name, MOZ_ENABLE_WAYLAND: '0' },
    extraPrefsFirefox: { 'webgl.force-enabled': true },
    timeout: 60_000,
  })
  const page = await browser.newPage()
  await page.setViewport(size)
  return {
    engine: {
      name: await browser.version(),
      goTo: async address => void (await page.goto(address)),
      address: () => page.evaluate(() => location.href),
      evaluate: expression => page.evaluate(expression),
      clickAt: (x, y) => page.mouse.click(x, y),
      press: key => page.keyboard.press(key as KeyInput),
      back: async () => void (await page.evaluate(() => history.back())),
      close: async () => {
        await browser.close()
        display.close()
      },
    },
  }
}
