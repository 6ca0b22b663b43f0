// Lays out, off the main thread.

import { type Layable, layOut } from '../../graph/index.ts'

addEventListener('message', ({ data }: MessageEvent<Layable>) => postMessage(layOut(data)))
