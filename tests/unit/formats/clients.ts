// The programs that our files are meant for, for the tests: those that are there, or installed.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

type Debian = {
  /** Debian's package. */
  readonly package: string
  readonly command: string
  /** Arguments with which the command ends well if it is of use. */
  readonly trial: readonly string[]
}

// Debian's packages belong to Debian's Python; another one may come first on the path.
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'

/** A further program is one more line. */
const debian = {
  networkx: { package: 'python3-networkx', command: python, trial: ['-c', 'import networkx'] },
  igraph: { package: 'python3-igraph', command: python, trial: ['-c', 'import igraph'] },
  'R’s igraph': {
    package: 'r-cran-igraph',
    command: 'Rscript',
    trial: ['-e', 'requireNamespace("igraph") || quit(status = 1)'],
  },
  rdflib: { package: 'python3-rdflib', command: python, trial: ['-c', 'import rdflib'] },
  rapper: { package: 'raptor2-utils', command: 'rapper', trial: ['--version'] },
  xmllint: { package: 'libxml2-utils', command: 'xmllint', trial: ['--version'] },
} as const satisfies Record<string, Debian>

export type ClientName = keyof typeof debian

/** A program to run, or why there is none. */
export type Client =
  | { readonly found: true; readonly run: (...args: readonly string[]) => string }
  | { readonly found: false; readonly reason: string }

const works = ({ command, trial }: Debian): boolean => {
  try {
    execFileSync(command, trial, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function install(name: string): void {
  console.log(`Installing Debian’s ${name}, for the tests (apt-get install ${name}).`)
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  // Another test file may be installing, too.
  const patient = ['-o', 'DPkg::Lock::Timeout=120']
  try {
    execFileSync('apt-get', [...patient, 'update'], quiet)
  } catch {
    // An unreachable repository does not matter, as long as the one with the package answers.
  }
  try {
    execFileSync('apt-get', [...patient, 'install', '-y', '--no-install-recommends', name], quiet)
  } catch {
    // Whether it is there now is asked next.
  }
}

/**
 * A program that reads our files. On Debian, as root, installs it where it is missing; elsewhere says on the console
 * why the tests with it are skipped. `run` gives what it prints, and throws with what it complains of.
 */
export function findClient(name: ClientName): Client {
  const client: Debian = debian[name]
  if (!works(client) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(client.package)
  if (works(client)) {
    return {
      found: true,
      run: (...args) =>
        execFileSync(client.command, args, {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
    }
  }
  const reason = `${name} is not here (Debian: apt-get install ${client.package}), so what it makes of our files is not tested.`
  console.warn(`SKIPPED: ${reason}`)
  return { found: false, reason }
}
