// npm run corpus, within the tests: what a command exits with and says.

import { run } from '../../../src/cli/commands.ts'

export type Ended = { readonly code: number; readonly out: string; readonly err: string }

/** Runs `npm run corpus -- …` in this process. */
export async function corpus(...args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const code = await run([...args], {
    out: text => {
      said.out += text
    },
    err: text => {
      said.err += text
    },
  })
  return { code, ...said }
}
