// What helps where a language model gives no answer, or its address will not do.

import type { AddressFault, ModelFault } from '../../language-model/index.ts'

/** What is wrong with an address, and what would do. */
export const addressFaults: Readonly<Record<AddressFault, (address: string) => string>> = {
  'no-address': address =>
    `--model is the address of a server, as http://localhost:11434/v1, and not '${address}'.`,
  'key-in-address': () =>
    'No key in the address, which others see: set VERBAND_MODEL_KEY in the environment.',
  'key-in-clear': () =>
    'The key would go in the clear: give an address with https, or unset VERBAND_MODEL_KEY.',
  'key-unusable': () => 'VERBAND_MODEL_KEY holds what no key holds: spaces, or other signs.',
}

export const remedies: Readonly<Record<ModelFault, string>> = {
  unreachable:
    'Is the server running, and is its address right? Start it, then propose again: what has come is kept.',
  unauthorised: 'It wants to know who asks. Set VERBAND_MODEL_KEY in the environment.',
  'not-found':
    'Give the address before /chat/completions, as http://localhost:11434/v1, and the model by a name that the server has: --model-name NAME.',
  refused:
    'The server does not take what it is sent. It must speak the chat protocol of OpenAI and take `response_format` with a JSON schema.',
  busy: 'It takes no more for now, or what was paid for is used up. Propose again later: what has come is kept.',
  failing:
    'The server fails again and again. See its log; when it is well, propose again: what has come is kept.',
  silent:
    'The model takes longer than it may. A smaller one is quicker; propose again: what has come is kept.',
  endless: 'The model did not stop. Another one may; nothing of this answer is used.',
  'cut-off':
    'The server ended the answer before it was whole. Let it write more tokens, or take another model.',
  'no-answer': 'What came is no answer in JSON. Propose again, or take a model that holds to a schema.',
}
