// Lays out, off the main thread.

import { type LayoutInput, layOutGraph } from '../../graph/index.ts'

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => postMessage(layOutGraph(data)))
