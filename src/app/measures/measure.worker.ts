// Measures, off the main thread, one after the other.

import {
  type MeasureInput,
  type Measurement,
  type MeasureName,
  measureInSteps,
} from '../../measures/index.ts'

export type MeasureRequest = { readonly name: MeasureName; readonly input: MeasureInput }

export type MeasureMessage = { readonly name: MeasureName } & (
  | { readonly tell: 'share'; readonly share: number }
  | { readonly tell: 'measured'; readonly measurement: Measurement }
)

/** How far it is, it tells so often, in milliseconds. */
const tellEveryMs = 100

const tell = (message: MeasureMessage) => postMessage(message)

addEventListener('message', ({ data: { name, input } }: MessageEvent<MeasureRequest>) => {
  const steps = measureInSteps(name, input)
  let told = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return tell({ name, tell: 'measured', measurement: step.value })
    if (performance.now() - told < tellEveryMs) continue
    told = performance.now()
    tell({ name, tell: 'share', share: step.value })
  }
})
