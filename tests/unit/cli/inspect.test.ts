// npm run corpus -- inspect FILE: what the page would make of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/commands.ts'
import { formats, wholeText } from '../../../src/formats/index.ts'
import { indexCorpus, project } from '../../../src/graph/index.ts'
import { gexf } from '../formats/hostile.ts'
import { whole } from '../formats/whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function inspect(name: string, text: string, ...more: string[]) {
  const path = join(folder, name)
  writeFileSync(path, text)
  let out = ''
  let err = ''
  const code = await run(['inspect', path, ...more], {
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
  })
  return { code, out, err }
}

const graph = gexf(
  '<nodes><node id="a" label="Ann"><color hex="#f00"/></node><node id="b" label="\u001b[2J"/></nodes><edges><edge source="a" target="b" weight="2"/><edge source="a" target="z"/></edges>'.replace(
    '\u001b',
    '_x001B_',
  ),
)

const keys = ['kind', 'counts', 'nodes', 'attributes', 'leftOut', 'refusal'].sort()

describe('inspect', () => {
  it('tells of a graph, as JSON, its nodes, attributes, and what is left out', async () => {
    const { code, out } = await inspect('a.gexf', graph, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      kind: 'graph',
      counts: { nodes: 2, edges: 1 },
      nodes: [
        { id: 'a', label: 'Ann', color: '#ff0000' },
        { id: 'b', label: '[2J', color: null },
      ],
      attributes: ['label', 'color', 'weight'],
      leftOut: { 'dangling-edges': 1 },
      refusal: null,
    })
  })

  it('tells the same to people, and a file has no say over their terminal', async () => {
    const { code, out } = await inspect('a.gexf', graph)
    expect(code).toBe(0)
    expect(out).toContain('a.gexf is opened as a graph without evidence: 2 nodes, 1 link.')
    expect(out).toMatch(/#ff0000 {2}Ann {2}\(a\)/)
    expect(out).toContain('1 link to a node that does not exist')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what may not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2066-\u2069]/)
  })

  it('tells only the first twenty nodes, and how many more there are', async () => {
    const many = JSON.stringify({ nodes: Array.from({ length: 23 }, (_, n) => ({ id: n })), links: [] })
    expect(JSON.parse((await inspect('a.json', many, '--json')).out).nodes).toHaveLength(20)
    expect((await inspect('a.json', many)).out).toContain('and 3 more nodes')
  })

  it('tells of a corpus its entities and links', async () => {
    const extract = whole('en')
    const { corpus } = extract.index
    const { code, out } = await inspect('a.json', wholeText(formats.corpus.write(extract)), '--json')
    const told = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(told).sort()).toEqual(keys)
    expect(told.kind).toBe('corpus')
    expect(told.counts).toEqual({
      nodes: corpus.entities.length,
      edges: project(indexCorpus(corpus), 'all').links.length,
    })
    expect(told.nodes[0].color).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('tells why a file is refused, and where, and exits 1', async () => {
    const broken = '<gexf>\n<graph>\n<nodes></graph>'
    const { code, out } = await inspect('a.gexf', broken, '--json')
    const told = JSON.parse(out)
    expect(code).toBe(1)
    expect(Object.keys(told).sort()).toEqual(keys)
    expect(told).toMatchObject({
      kind: 'refused',
      counts: { nodes: 0, edges: 0 },
      refusal: { code: 'malformed', line: 3, message: expect.stringContaining('line 3') },
    })
    const people = await inspect('a.gexf', broken)
    expect(people.code).toBe(1)
    expect(people.out).toMatch(/a\.gexf is not opened\.\n {2}It is broken: its XML is not sound at line 3/)
  })

  it('is not understood without a file, or with one that is not there', async () => {
    const nothing = { out: () => {}, err: () => {} }
    expect(await run(['inspect'], nothing)).toBe(2)
    expect(await run(['inspect', join(folder, 'gone.gexf')], nothing)).toBe(2)
  })
})
