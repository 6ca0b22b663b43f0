// Lays out what is shown, off the main thread.

import { layout, type Projection } from '../../graph/index.ts'

addEventListener('message', ({ data }: MessageEvent<Projection>) => postMessage(layout(data)))
