// A server that speaks the chat protocol and answers as a test says. Its answers are written by hand, after the prompt; no model has given them.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a request asks: its headers, and the passage by language. */
export type Request = {
  readonly path: string
  readonly key: string | undefined
  readonly body: {
    readonly model: string
    readonly response_format: unknown
    readonly messages: readonly { readonly content: string }[]
  }
  readonly passage: Readonly<Record<string, string>>
}

export type Answering = (request: Request, response: ServerResponse) => void

/** An answer as servers give it, with what it has cost. */
export const completion =
  (content: unknown, finish = 'stop'): Answering =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(
      JSON.stringify({
        choices: [
          {
            finish_reason: finish,
            message: {
              role: 'assistant',
              content: typeof content === 'string' ? content : JSON.stringify(content),
            },
          },
        ],
        usage: { prompt_tokens: 900, completion_tokens: 60 },
      }),
    )

export const status =
  (code: number, said = '', headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(code, headers).end(said)

export type ModelServer = {
  readonly address: string
  readonly requests: readonly Request[]
  readonly stop: () => Promise<void>
}

/** Answers each request in turn, and by the last of them all that come after; pages of any origin may ask. */
export const serveModel = (...answering: readonly Answering[]): Promise<ModelServer> => serve(answering, '*')

/** The same for commands alone: no page may read what it says. */
export const serveNoPages = (...answering: readonly Answering[]): Promise<ModelServer> =>
  serve(answering, null)

async function serve(answering: readonly Answering[], origin: string | null): Promise<ModelServer> {
  const requests: Request[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    if (origin) {
      response.setHeader('Access-Control-Allow-Origin', origin)
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type')
      response.setHeader('Access-Control-Allow-Private-Network', 'true')
    }
    if (incoming.method !== 'POST') return void response.writeHead(204).end()
    const body = JSON.parse(await text(incoming))
    const { passage } = JSON.parse(body.messages.at(-1).content)
    const request = { path: incoming.url ?? '', key: incoming.headers.authorization, body, passage }
    requests.push(request)
    answering[Math.min(requests.length, answering.length) - 1]!(request, response)
  }
  const server = createServer((incoming, response) => void answer(incoming, response))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/v1`,
    requests,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
