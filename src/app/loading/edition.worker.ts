// Loads and checks editions off the main thread.

import { type EditionRequest, editionRequests } from '../../editions/index.ts'

const answer = editionRequests(told => postMessage(told))

addEventListener('message', ({ data }: MessageEvent<EditionRequest>) => answer(data))
