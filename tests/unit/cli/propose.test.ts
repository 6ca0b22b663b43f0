import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpus } from './corpus-command.ts'

describe('npm run corpus -- propose', () => {
  it('lists what a paper names that the corpus lacks, with its words in each language', async () => {
    const { code, out } = await corpus('propose', '--document', '928-2')
    expect(code).toBe(0)
    expect(out).toMatch(/\d+ entities that nobody has written down yet/)
    expect(out).toMatch(/nl: \S+.*\n\s+fr: \S+/)
    expect(out).toMatch(/\d+ statements:/)
    expect(out).toContain('cooperates-with')
  })

  it('writes JSON with forms and quotes as they stand in the text', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'verband-')), 'proposals.json')
    expect((await corpus('propose', '--json', file)).code).toBe(0)
    const { entities, claims } = JSON.parse(await readFile(file, 'utf8'))
    expect(Object.keys(entities[0])).toEqual(['document', 'id', 'type', 'label', 'forms', 'score', 'why'])
    expect(Object.keys(claims[0]).sort()).toEqual([
      ...['document', 'objects', 'predicate', 'projects', 'quotes', 'score', 'status', 'subjects', 'when'],
    ])
  })

  it('says which document there is none of', async () => {
    const { code, err } = await corpus('propose', '--document', 'no-such')
    expect(code).toBe(2)
    expect(err).toContain("There is no document 'no-such'")
  })
})
