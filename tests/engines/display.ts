// A screen for browsers that draw WebGL only with one: Xvfb, where there is no other.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

export type Display = { readonly name: string; readonly close: () => void }

const xvfb = '/usr/bin/Xvfb'

/** The screen that there is, or a new one without a monitor; null where neither is to be had. */
export async function openDisplay(): Promise<Display | null> {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, close: () => {} }
  if (!existsSync(xvfb)) return null
  // It picks a free number and writes it to file descriptor 3.
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1100x24', '+extension', 'GLX'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { name: `:${await firstLine(child)}`, close: () => void child.kill() }
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    child.once('error', fail)
    child.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()))
  })
