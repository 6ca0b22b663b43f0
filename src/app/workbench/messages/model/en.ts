// What the page says of a language model that reads along, in English: the measure for the other languages.

import type { DropReason } from '../../../../proposals/index.ts'
import { countingIn } from '../../../../terms/index.ts'
import type { SettingsFault } from '../../model/settings.ts'
import type { PageFault } from '../../model/unreached.ts'

const { number, count } = countingIn('en')

export const en = {
  open: 'Language model',
  close: 'Close',
  intro:
    'A language model can read along, passage by passage. What it proposes counts only where the passage bears it out, and waits for you like any other proposal. Without one, nothing of a text leaves this page; with one, nothing does before you say so below.',
  server: 'The model',
  address: 'Address of the server',
  addressHow:
    'Any server that speaks the chat protocol of OpenAI and takes a JSON schema; that of Ollama on this computer, for instance, is http://localhost:11434/v1.',
  model: 'Name of the model',
  key: 'Key, if the server wants one',
  keyHow: 'It goes to this address and nowhere else, and is forgotten when this tab is closed.',
  keepKey: 'Keep the key in this browser',
  wait: 'Seconds to wait for an answer, at most',
  use: 'Use this model',
  off: 'Use none',
  faults: {
    'no-address': 'That is no address of a server, as http://localhost:11434/v1 is.',
    'key-in-address': 'Others see an address: put the key into its own field.',
    'key-in-clear': 'The key would go in the clear: give an address with https.',
    'key-unusable': 'A key holds no spaces, and no letters but plain ones.',
    insecure: 'This page may ask by http on this computer only: give an address with https.',
    'no-model': 'Give the name that the server knows the model by.',
  } satisfies Record<SettingsFault, string>,
  sending: 'What would be sent',
  which: 'Which passages',
  whole: 'All of this document',
  inHand: 'The one in hand',
  to: 'To',
  local: 'on this computer',
  distant: 'not on this computer: whoever runs it can read what is sent',
  passages: (n: number) => count(n, 'passage', 'passages'),
  numbered: (n: number, numbers: string) => `${n === 1 ? 'Passage' : 'Passages'} ${numbers}`,
  withEach:
    'Each with its text in all its languages, the names known so far with their ids and types, and the instructions.',
  names: (n: number) => count(n, 'name', 'names'),
  size: (chars: number, tokens: number) =>
    `${count(chars, 'character', 'characters')} in all, about ${number(tokens)} tokens`,
  answeredBefore: (n: number) => `${count(n, 'passage is', 'passages are')} answered already and not sent.`,
  verbatim: 'The first request, word for word',
  looking: 'Looking what there is to ask…',
  notFound: 'What there is to ask could not be found out. Close this, and try again.',
  nothing: 'Nothing: all answers are here already, or no passage is long enough to be asked about.',
  send: (n: number, host: string) => `Send ${count(n, 'passage', 'passages')} to ${host}`,
  progress: (done: number, all: number) =>
    `The model reads: ${number(done)} of ${count(all, 'passage', 'passages')}`,
  tokens: (n: number) => count(n, 'token', 'tokens'),
  waiting: (seconds: number, said: string) =>
    `The server said “${said}”; it is asked again in ${count(seconds, 'second', 'seconds')}.`,
  stop: 'Cancel',
  come: 'What has come',
  answers: (n: number, kept: number) =>
    `${count(n, 'answer', 'answers')}${kept > 0 ? `, ${number(kept)} of them from before` : ''}`,
  usage: (sent: number, received: number) =>
    `${count(sent, 'token', 'tokens')} sent and ${number(received)} received, as the server counts them`,
  uncounted: (n: number) => `for ${count(n, 'answer', 'answers')} it gave no count`,
  proposes: (names: number, statements: number) =>
    `By it alone, left to decide: ${count(names, 'name', 'names')}, ${count(statements, 'statement', 'statements')}`,
  dropped: (n: number) => `${number(n)} of what it said ${n === 1 ? 'was' : 'were'} dropped:`,
  reasons: {
    malformed: 'not in the shape that was asked for',
    'id-unusable': 'with an id that is none, or given twice',
    'type-unknown': 'of a type that there is not',
    'name-not-there': 'names that are not in the passage',
    'id-unknown': 'about somebody whom nobody has named',
    'end-not-mentioned': 'about somebody whom the passage does not name',
    'ends-do-not-fit': 'about things that cannot do so',
    'quote-not-there': 'with words that are not in the passage',
    'quote-too-short': 'with a single word as evidence',
    'time-not-there': 'dates that the passage does not say (the rest stays)',
  } satisfies Record<DropReason, string>,
  failed: (n: number) => `${count(n, 'passage', 'passages')} without an answer`,
  remedies: {
    unreachable: () =>
      'No server answers there. Start it, or mend the address. If the browser asks whether this page may reach devices on your network, let it.',
    cors: origin =>
      `A server is there, but lets no page of ${origin} ask it (CORS), or leads elsewhere. Have it allow that origin; Ollama does with OLLAMA_ORIGINS.`,
    forbidden: () =>
      'This page may not ask that address: its Content-Security-Policy does not list it. Whoever publishes the page lists servers in VERBAND_MODELS when building it; the page as a single file asks nobody.',
    unauthorised: () => 'The server wants to know who asks: the key is missing, or wrong.',
    'not-found': () =>
      'The server has no such model, or takes chats elsewhere. Check the name, and give the address before /chat/completions.',
    refused: () =>
      'The server does not take what it is sent. It has to take a `response_format` with a JSON schema.',
    busy: () => 'The server takes no more for now, or what was paid for is used up. Go on later.',
    failing: () => 'The server fails again and again. Its log may say why. Go on when it is well.',
    silent: () => 'The model took longer than it may. Let it have more seconds, or take a smaller one.',
    endless: () => 'The model did not stop. Nothing of that answer is used; another model may do better.',
    'cut-off': () =>
      'The server ended the answer before it was whole. Let it write more tokens, or take another model.',
    'no-answer': () => 'What came is no answer in JSON. Ask again, or take a model that holds to a schema.',
  } as Record<PageFault, (origin: string) => string>,
  serverSaid: (said: string) => `The server: “${said}”`,
  left: (n: number) => `${count(n, 'passage was', 'passages were')} not asked about.`,
  goesOn: 'What has come is kept: send again to go on from here.',
  unkept: 'This browser cannot keep the answers: they are gone with this tab.',
  forget: 'Forget its answers',
  by: (model: string) => `by the model ${model}`,
  also: (model: string) => `the model ${model} finds it too`,
}

export type ModelMessages = typeof en
