// Where the development server gives the files of graph-data to the page, and takes what somebody edits there.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { servedFilesPath, textsOf } from '../workspace/index.ts'
import { editTaker } from './edits.ts'
import { readFiles } from './files.ts'

/** What is longer is no edit, in bytes. */
const maxBytes = 50_000_000

/** Answers requests for the files in `root`; any other goes on. */
export function editsEndpoint(root: string) {
  const taken = editTaker(root)
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname !== `/${servedFilesPath}`) {
      next()
      return
    }
    const answer = (status: number, body: unknown) => {
      response.statusCode = status
      response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      response.end(JSON.stringify(body))
    }
    const failed = ({ message }: Error) => answer(500, { is: 'refused', why: 'failed', message })
    if (!isOwnPage(request)) answer(403, { is: 'refused', why: 'permission' })
    else if (request.method === 'GET') readFiles(root).then(files => answer(200, [...textsOf(files)]), failed)
    else if (request.method === 'POST' && isJson(request))
      jsonOf(request)
        .then(taken)
        .then(
          written => answer(written === null ? 400 : written.is === 'differs' ? 409 : 200, written),
          failed,
        )
    else answer(415, null)
  }
}

/** Whether the page of this server asks. Any other page may send what it likes, and browsers say where it comes from. */
function isOwnPage({ headers, method }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin === undefined) return method === 'GET' && site === 'same-origin'
  try {
    return new URL(headers.origin).host === headers.host
  } catch {
    return false
  }
}

/** A form of another page cannot send JSON without asking first. */
const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(?:;|$)/.test(headers['content-type'] ?? '')

/** What a request says; null where that is no JSON. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > maxBytes) return null
    pieces.push(piece)
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'))
  } catch {
    return null
  }
}
