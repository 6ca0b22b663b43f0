// The command line: npm run corpus -- <command>

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
})
