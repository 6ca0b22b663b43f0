// What is asked of the development server while it compiles.

import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { answerSlowly } from '../../../src/cli/slow-answer.ts'

/** What somebody gets who asks for JSON, which is ready when `signs` signs of life have come, with what `end` gives. */
async function asked(signs: number, end: () => string | null) {
  let ready = () => {}
  const made = new Promise<void>(done => {
    ready = done
  }).then(end)
  made.catch(() => {})
  const server = createServer((_, response) => void answerSlowly(response, made, ({ message }) => message, 5))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  try {
    if (signs === 0) ready()
    const response = await fetch(`http://127.0.0.1:${port}/`)
    let text = ''
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      text += piece
      if (text.length >= signs) ready()
    }
    return { status: response.status, text }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const fails = () => {
  throw new Error('no such folder')
}

it('sends signs of life until it is made, which are no part of it', async () => {
  const { status, text } = await asked(3, () => '{"papers":300}')
  expect(status).toBe(200)
  expect(JSON.parse(text)).toEqual({ papers: 300 })
})

it('says what is wrong where that is known before', async () => {
  expect(await asked(0, () => null)).toMatchObject({ status: 404 })
  expect(await asked(0, fails)).toMatchObject({ status: 503, text: 'no such folder' })
})

it('breaks off where it cannot be made after all, rather than giving half of it for the whole', async () => {
  await expect(asked(1, fails)).rejects.toThrow()
  await expect(asked(1, () => null)).rejects.toThrow()
})
