// Reads, proposes and lays out off the main thread, while somebody works on the files.

import type { Files } from '../../corpus/index.ts'
import type { Corpus } from '../../model/index.ts'
import { drafter } from './draft.ts'
import type { ModelAnswers } from './model/answers.ts'
import { questionsIn } from './proposed.ts'
import type { DraftMessage, DraftRequest } from './protocol.ts'

const draft = drafter()
let latest = 0
let answers: ModelAnswers | null = null
let last: { readonly corpus: Corpus; readonly files: Files } | null = null

const say = (message: DraftMessage) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  if (data.kind === 'answers') {
    answers = data.answers
    return
  }
  if (data.kind === 'questions') {
    const { call, document } = data
    say({ kind: 'questions', call, questions: last ? questionsIn(last.corpus, last.files, document) : [] })
    return
  }
  const { call, files } = data
  latest = call
  // What is asked meanwhile comes first, and makes this one needless.
  setTimeout(() => {
    if (call !== latest) return
    const drafted = draft(files, answers, share => say({ kind: 'share', call, share }))
    last = { corpus: drafted.read.corpus, files }
    say({ kind: 'drafted', call, drafted })
  })
})
