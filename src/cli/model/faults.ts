// What can go wrong while a language model is asked, each with what helps.

export const modelFaults = [
  'unreachable',
  'unauthorised',
  'not-found',
  'refused',
  'busy',
  'failing',
  'silent',
  'endless',
  'cut-off',
  'no-answer',
] as const
export type ModelFault = (typeof modelFaults)[number]

/** A passage that got no answer. */
export type Failure = {
  readonly passage: string
  readonly fault: ModelFault
  /** What the server said, or the machine: from outside. */
  readonly told: string
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

/** Whoever is asked for the next passage would say the same. */
export const isForAll = (fault: ModelFault): boolean =>
  ['unreachable', 'unauthorised', 'not-found', 'refused', 'busy'].includes(fault)
