// What the commands write: whole, or not at all; and what is read again of what is edited.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFiles, rereadFiles, writePieces } from '../../../src/cli/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file that is written', () => {
  it('is there whole, in folders that are made for it', async () => {
    const file = join(folder, 'a/b/c.txt')
    await writePieces(file, ['one', '', 'two'])
    expect(readFileSync(file, 'utf8')).toBe('onetwo')
    await writePieces(file, [])
    expect(readFileSync(file, 'utf8')).toBe('')
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt'])
  })

  it('leaves what was there before, and nothing half, where it cannot be made', async () => {
    const file = join(folder, 'sound.txt')
    writeFileSync(file, 'sound')
    function* broken() {
      yield 'x'.repeat(1 << 20)
      throw new Error('no more')
    }
    await expect(writePieces(file, broken())).rejects.toThrow(`${file}: no more`)
    expect(readFileSync(file, 'utf8')).toBe('sound')
    expect(readdirSync(folder).filter(name => name.startsWith('sound'))).toEqual(['sound.txt'])
  })

  it('is written where a link leads, and says what is in the way', async () => {
    const file = join(folder, 'real.txt')
    writeFileSync(file, 'before')
    symlinkSync(file, join(folder, 'link.txt'))
    await writePieces(join(folder, 'link.txt'), ['after'])
    expect(readFileSync(file, 'utf8')).toBe('after')
    await expect(writePieces(join(file, 'below.txt'), ['x'])).rejects.toThrow(/below\.txt: /)
    await writePieces('/dev/null', ['x'])
  })
})

describe('files that are edited', () => {
  it('are read again, and are then what they are when all are read; the others are the same bytes', async () => {
    const data = join(folder, 'data')
    mkdirSync(join(data, 'documents/a'), { recursive: true })
    const put = (name: string, text: string) => writeFileSync(join(data, name), text)
    put('corpus.yaml', 'a')
    put('documents/a/source.md', 'b')
    put('documents/a/claims.yaml', 'c')
    const before = await readFiles(data)
    put('documents/a/source.md', 'B')
    put('documents/a/errata.yaml', 'd')
    put('documents/a/.source.md.swp', 'x')
    rmSync(join(data, 'documents/a/claims.yaml'))
    const edited = ['source.md', 'errata.yaml', '.source.md.swp', 'claims.yaml']
    const after = await rereadFiles(
      before,
      data,
      edited.map(name => join(data, 'documents/a', name)),
    )
    expect([...after]).toEqual([...(await readFiles(data))])
    expect(after.get('corpus.yaml')).toBe(before.get('corpus.yaml'))
  })
})
