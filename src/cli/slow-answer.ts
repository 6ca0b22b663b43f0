// An answer of JSON that takes long to make, for whoever takes it that nothing more comes where nothing has come for a while.

import type { ServerResponse } from 'node:http'

/** How often a sign of life is sent, in milliseconds: well below what a page waits (`stallMs` of `editions`). */
const signMs = 5000

/**
 * Answers with JSON when it is made; with 404 where there is none. Until then sends blanks, which JSON may begin with: to compile
 * hundreds of papers takes longer than a page waits for a server that is silent.
 *
 * @param reason what the answer says where it cannot be made. Once a blank has gone out, all that is left is to break off.
 */
export async function answerSlowly(
  response: ServerResponse,
  json: Promise<string | Uint8Array | null>,
  reason: (error: Error) => string,
  everyMs = signMs,
): Promise<void> {
  const begin = (status: number, type: string) => {
    response.statusCode = status
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
  }
  const signs = setInterval(() => {
    if (!response.headersSent) begin(200, 'application/json')
    response.write(' ')
  }, everyMs)
  try {
    const text = await json
    if (response.headersSent) return text === null ? void response.destroy() : void response.end(text)
    begin(text === null ? 404 : 200, 'application/json')
    response.end(text)
  } catch (error) {
    if (response.headersSent) return void response.destroy()
    begin(503, 'text/plain')
    response.end(reason(error as Error))
  } finally {
    clearInterval(signs)
  }
}
