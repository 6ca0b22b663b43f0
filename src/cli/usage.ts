// What the command line says of itself: all of it, or what one command takes.

import { formatIds } from '../formats/index.ts'

/** By the name of each command: what is written after it, and what it does, in lines that a terminal has room for. */
const commands: ReadonlyMap<string, readonly [takes: string, ...does: string[]]> = new Map([
  ['init', ['[FOLDER] [--title TITLE]', 'makes an empty corpus in a folder that is empty or not there yet']],
  [
    'add',
    [
      'FILE… [--data FOLDER] [--id ID] [--languages nl,fr] [--number …] [--date …] [--title …] [--ocr] [--no-original]',
      'makes documents of papers: PDF, DOCX, HTML, Markdown, plain text, and tables of texts (CSV, TSV, JSONL,',
      'packed by gzip too). Several files that are languages of one paper are one document; each row of a table is one.',
      'Says what was read and left out; what is there already stays. --ocr reads scans, by tesseract and pdftoppm.',
      'A PDF itself is kept beside its text, to show its pages, but with --no-original',
    ],
  ],
  [
    'check',
    [
      '[--all] [--data FOLDER]',
      'says what the corpus holds, what is wrong and what is not covered; exits 1 on an error.',
      'Of each kind of fault, and of paragraphs, it lists the first five hundred, or all',
    ],
  ],
  [
    'compile',
    [
      '[--parts] [--data FOLDER] [--out FILE]',
      'writes the compiled corpus with its layouts as JSON (to FILE, or to standard output);',
      'with --parts as the page is served it: an overview, and the words of each document, in the folder FILE',
    ],
  ],
  [
    'ids',
    [
      '[--before FILE] [--data FOLDER]',
      'writes an id into each statement that has none; nothing else changes. With the single.html of a page',
      'that is published, statements keep the ids that they have there, and its links to passages are led on',
    ],
  ],
  [
    'schema',
    [
      '[--data FOLDER]',
      'writes the JSON Schemas of the data files, with the predicates of vocabulary.yaml, to the folder schema/',
      'beside them, for editors',
    ],
  ],
  [
    'export',
    [
      'FORMAT [--project ID,ID] [--time 2018/2020] [--mode projects|actors|all] [--language CODE] [--data FOLDER] [--out FILE]',
      'writes the graph for other programs (to FILE, or to standard output), or what projects and a period leave of it:',
      formatIds.join(', '),
    ],
  ],
  [
    'publish',
    [
      'ENDPOINT [--graph IRI] [--only changed] [--update URL] [--graphs URL] [--data FOLDER]',
      'loads what the corpus states into a triple store: a named graph a document, and one (IRI) for what they share.',
      'What is there already stays; --only changed goes by digests alone, and does not count what is in the store.',
      'Who writes: VERBAND_USER and VERBAND_PASSWORD, or VERBAND_TOKEN, in the environment. Where the store is written to,',
      'if not where its kind is: --update (SPARQL Update), --graphs (Graph Store Protocol)',
    ],
  ],
  [
    'propose',
    [
      '[--document ID] [--json [FILE]] [--model URL [--model-name NAME] [--yes]] [--data FOLDER]',
      'lists who and what the documents name, and who works with whom or takes part in what, each with its words:',
      'for a person to read; nothing is written into the corpus. With --json for programs, to FILE or to standard output.',
      'With --model a language model reads each passage too, as http://localhost:11434/v1 (OpenAI chat protocol): what it says',
      'is taken only where the passage bears it out. Says what is sent where, and asks, but with --yes; its key is in',
      'VERBAND_MODEL_KEY. Answers are kept: after Ctrl-C the same command goes on',
    ],
  ],
  [
    'accept',
    [
      '[FILE] [--over SCORE] [--document ID] [--data FOLDER]',
      'writes what `propose` is at least so sure of (0.8 without --over) into the data, behind what stands there; of FILE,',
      'as `propose --json` wrote it and somebody may have mended it, or of what it proposes now',
    ],
  ],
  [
    'agreement',
    [
      'FOLDER [--data FOLDER]',
      'says how far two readers of the same papers agree: the data, and those in FOLDER, where somebody has read them for',
      'themselves. Cohen’s kappa of what is stated of each pair of names in a passage, and the pairs on which they differ',
    ],
  ],
  [
    'inspect',
    [
      'FILE [--json]',
      'says what the page would make of a file, a corpus or a graph; exits 1 if it would not open it',
    ],
  ],
])

const program = 'npm run corpus --'

/** All commands, and what holds of each. */
export const usage = [
  `${program} <command>`,
  '',
  ...[...commands].flatMap(([name, [takes, ...does]]) => [
    `  ${name} ${takes}`,
    ...does.map(line => `            ${line}`),
  ]),
  '',
  'Without --data the folder is graph-data/. --help after a command says what it takes.',
].join('\n')

/** One command; all of them, where there is none of that name. */
export function usageOf(command: string): string {
  const [takes, ...does] = commands.get(command) ?? []
  return takes === undefined
    ? usage
    : [`${program} ${command} ${takes}`, '', ...does.map(line => `  ${line}`)].join('\n')
}
