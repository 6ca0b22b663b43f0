// A SPARQL endpoint on this machine alone, for trying and developing: oxigraph in memory behind SPARQL 1.1 Query, Update and the Graph Store
// Protocol.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import oxigraph from 'oxigraph'

export type Endpoint = {
  /** Where it is asked. */
  readonly query: string
  readonly store: InstanceType<typeof oxigraph.Store>
  readonly stop: () => Promise<void>
}

type Answer = { readonly status: number; readonly type?: string; readonly body?: string }

const host = '127.0.0.1'
const isLoopback = (name: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(name)

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** What is wanted of results, as oxigraph names it; rows and graphs are written differently. */
function formatsFor(accept: string): { readonly rows: string; readonly graph: string } {
  const rows = [
    'text/csv',
    'application/sparql-results+json',
    'text/tab-separated-values',
    'application/sparql-results+xml',
  ]
  const graphs = [
    'application/n-triples',
    'text/turtle',
    'application/n-quads',
    'application/trig',
    'application/rdf+xml',
  ]
  return {
    rows: rows.find(type => accept.includes(type)) ?? 'application/sparql-results+json',
    graph: graphs.find(type => accept.includes(type)) ?? 'application/n-triples',
  }
}

const isGraphQuery = (query: string): boolean =>
  /^\s*(?:(?:#[^\n]*\n|prefix\s+\S*\s*<[^>]*>|base\s*<[^>]*>)\s*)*(?:construct|describe)\b/i.test(query)

/** Whether a site elsewhere asks, or a name that somebody has led here. */
function isStranger({ headers }: IncomingMessage): boolean {
  const own = (headers.host ?? '').replace(/:\d+$/, '')
  if (!isLoopback(own)) return true
  const { origin } = headers
  return origin !== undefined && (!URL.canParse(origin) || !isLoopback(new URL(origin).hostname))
}

/** Starts one, empty. @param port 0 for any that is free */
export async function serveEndpoint(port: number): Promise<Endpoint> {
  const store = new oxigraph.Store()
  const server = createServer((request, response) => {
    answerTo(store, request)
      .catch(
        (error: unknown): Answer => ({
          status: 400,
          type: 'text/plain; charset=utf-8',
          body: String((error as Error).message ?? error),
        }),
      )
      .then(answer => send(request, response, answer))
  })
  await new Promise<void>((done, fail) => {
    server.on('error', fail)
    server.listen(port, host, done)
  })
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : port
  return {
    query: `http://localhost:${own}/query`,
    store,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body = '' }: Answer): void {
  const { origin } = request.headers
  response.writeHead(status, {
    Server: 'Oxigraph (Verband)',
    'Cache-Control': 'no-store',
    Vary: 'Origin',
    ...(type && { 'Content-Type': type }),
    ...(origin !== undefined && !isStranger(request) && { 'Access-Control-Allow-Origin': origin }),
  })
  response.end(body)
}

async function answerTo(store: Endpoint['store'], request: IncomingMessage): Promise<Answer> {
  const { method = 'GET', headers } = request
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (isStranger(request)) return { status: 403 }
  const body = await readBody(request)
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  const told = (key: 'query' | 'update'): string | null =>
    searchParams.get(key) ?? (isForm ? new URLSearchParams(body).get(key) : body || null)
  // A page may ask; what writes is no page.
  const writes = pathname === '/update' || (pathname === '/store' && method !== 'GET')
  if (writes && headers.origin !== undefined) return { status: 403 }
  if (pathname === '/query') return answerQuery(store, told('query'), headers.accept ?? '')
  if (pathname === '/update' && method === 'POST') {
    store.update(told('update') ?? '')
    return { status: 204 }
  }
  if (pathname === '/store') return answerGraph(store, { method, iri: searchParams.get('graph'), body })
  return { status: 404 }
}

function answerQuery(store: Endpoint['store'], query: string | null, accept: string): Answer {
  if (query === null) return { status: 400, type: 'text/plain', body: 'No query.' }
  const { rows, graph } = formatsFor(accept)
  const format = isGraphQuery(query) ? graph : rows
  const body = store.query(query, { results_format: format, use_default_graph_as_union: true }) as string
  return { status: 200, type: `${format}; charset=utf-8`, body }
}

function answerGraph(
  store: Endpoint['store'],
  { method, iri, body }: { readonly method: string; readonly iri: string | null; readonly body: string },
): Answer {
  if (iri === null) return { status: 400, type: 'text/plain', body: 'No graph.' }
  const graph = oxigraph.namedNode(iri)
  const isThere = () => store.match(null, null, null, graph).length > 0
  switch (method) {
    case 'GET':
      return {
        status: 200,
        type: 'application/n-triples',
        body: store.dump({ format: 'application/n-triples', from_graph_name: graph }),
      }
    case 'PUT':
    case 'POST':
      if (method === 'PUT') store.update(`DROP SILENT GRAPH <${iri}>`)
      store.load(body, { format: 'application/n-triples', to_graph_name: graph })
      return { status: 204 }
    case 'DELETE':
      if (!isThere()) return { status: 404 }
      store.update(`DROP SILENT GRAPH <${iri}>`)
      return { status: 204 }
    default:
      return { status: 405 }
  }
}
