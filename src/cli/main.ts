// The command line: npm run corpus -- <command>

import { createInterface } from 'node:readline/promises'
import { run } from './commands.ts'

// Told to whoever writes, which is enough; whoever reads no further, as `head` does, has what they wanted.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), {
  // Until it has been taken, nothing more is written: a long text would pile up.
  out: text =>
    new Promise((done, fail) => process.stdout.write(text, error => (error ? fail(error) : done()))),
  err: text => process.stderr.write(text),
  ...(process.stdin.isTTY && { ask }),
})

/** On the side of what is told: the output may go into a file. Ctrl-C and Ctrl-D are a no. */
async function ask(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const unanswered = new AbortController()
  asking.once('SIGINT', () => unanswered.abort()).once('close', () => unanswered.abort())
  try {
    const answer = await asking.question(`${question} [y/N] `, { signal: unanswered.signal })
    return /^y(es)?$/i.test(answer.trim())
  } catch {
    return false
  } finally {
    asking.close()
  }
}
