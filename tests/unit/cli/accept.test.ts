import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corpus } from './corpus-command.ts'

const text = `De Dienst Havenveiligheid (DHV) werkt sinds 2019 samen met Europol en met de douane. België, Frankrijk en Spanje nemen deel aan het project Ankerplaats.

Het verslag noemt de havens. Het is kort.
`

/** What a command says, in whatever way. */
async function told(...args: string[]) {
  const { code, out, err } = await corpus(...args)
  return { code, said: out + err }
}

/** A corpus of one paper, of which nobody has written anything down. */
async function newCorpus(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verband-'))
  const paper = join(folder, 'paper.txt')
  const data = join(folder, 'data')
  await writeFile(paper, text)
  expect((await told('init', data)).code).toBe(0)
  expect(await told('add', paper, '--data', data, '--languages', 'nl')).toMatchObject({ code: 0 })
  return data
}

describe('npm run corpus -- accept', () => {
  it('writes entities and statements that the compiler takes, with their words', async () => {
    const data = await newCorpus()
    const { code, said } = await told('accept', '--over', '0.5', '--data', data)
    expect(code).toBe(0)
    expect(said).toMatch(/entities\/country\.yaml: 3 written/)
    expect((await told('check', '--data', data)).said).toContain('0 errors')
    const claims = await readFile(join(data, 'documents/paper/claims.yaml'), 'utf8')
    expect(claims).toMatch(/predicate: cooperates-with/)
    expect(claims).toContain('when: 2019/..')
    expect(claims).toContain('samen met Europol')
  })

  it('writes nothing twice, and leaves what is there as it is', async () => {
    const data = await newCorpus()
    await told('accept', '--over', '0.5', '--data', data)
    const file = join(data, 'entities/country.yaml')
    await writeFile(file, `# Mine\n${await readFile(file, 'utf8')}`)
    const before = await readFile(file, 'utf8')
    await told('accept', '--over', '0.5', '--data', data)
    expect(await readFile(file, 'utf8')).toBe(before)
    expect((await told('check', '--data', data)).said).toContain('0 errors')
  })

  it('writes whom two papers name once, with the words of both', async () => {
    const data = await newCorpus()
    const second = join(data, '../zweite.txt')
    await writeFile(
      second,
      'Die Bundespolizei arbeitet seit dem Frühjahr mit Europol zusammen. Der Bericht ist kurz, und er nennt die Häfen.\n',
    )
    await told('add', second, '--data', data, '--languages', 'de')
    const { said } = await told('accept', '--over', '0.5', '--data', data)
    expect(said).not.toContain('europol: there is an entity of that id')
    const organisations = await readFile(join(data, 'entities/organisation.yaml'), 'utf8')
    expect(organisations.match(/id: europol/g)).toHaveLength(1)
    expect(organisations).toMatch(/nl: \[Europol\]\s+de: \[Europol\]/)
    expect((await told('check', '--data', data)).said).toContain('0 errors')
    expect((await told('accept', '--over', '0.5', '--data', data)).said).not.toContain('europol-2')
  }, 30_000)

  it('takes what a file holds, as somebody has mended it', async () => {
    const data = await newCorpus()
    const file = join(data, 'proposals.json')
    await told('propose', '--data', data, '--json', file)
    const proposals = JSON.parse(await readFile(file, 'utf8'))
    const kept = proposals.entities.filter(({ type }: { type: string }) => type === 'country')
    await writeFile(file, JSON.stringify({ entities: kept, claims: [] }))
    expect((await told('accept', file, '--over', '0', '--data', data)).said).toBe(
      'entities/country.yaml: 3 written\n',
    )
  })

  it('says what a score is', async () => {
    const { code, said } = await told('accept', '--over', 'much')
    expect(code).toBe(2)
    expect(said).toContain("--over is a score from 0 to 1, and not 'much'")
  })

  it('refuses a file that holds something else', async () => {
    const data = await newCorpus()
    const file = join(data, 'odd.json')
    await writeFile(file, '{"entities": [{"id": "../../x", "type": "country"}], "claims": []}')
    expect(await told('accept', file, '--data', data)).toMatchObject({ code: 1 })
  })
})
