// npm test: the type check and the linter, then the unit tests beside those in the browser, which leave a fifth of two
// processors idle.

import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { text } from 'node:stream/consumers'

/** What of the output of tests that passed is still worth telling: how many, and how long they took. */
const summary = (output: string) => / Test Files .*$/s.exec(output)?.[0].trimEnd() ?? ''

/**
 * Runs a script of package.json and gives its exit code. One in the background yields to the others, and is heard when it
 * ends: all of it if it failed, or else what matters of it, so that nobody has to look for what failed beside it.
 */
async function run(script: string, { inBackground = false } = {}): Promise<number> {
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: inBackground ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  if (inBackground && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const printed = [child.stdout, child.stderr].map(stream => (stream ? text(stream) : ''))
  const code = await new Promise<number>(done => {
    child.on('close', code => done(code ?? 1))
    child.on('error', () => done(1))
  })
  if (inBackground) {
    const output = (await Promise.all(printed)).join('')
    process.stdout.write(code === 0 ? `${script}:\n${summary(output)}\n` : output)
  }
  return code
}

const failed = (codes: readonly number[]) => codes.some(code => code !== 0)

process.exitCode =
  failed(await Promise.all([run('typecheck'), run('lint')])) ||
  failed(await Promise.all([run('test:unit', { inBackground: true }), run('test:browser')]))
    ? 1
    : 0
