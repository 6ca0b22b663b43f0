// Any sequence of changes, undone and done again; and what it leaves alone.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yamlValue } from '../../../src/corpus/index.ts'
import { edit, openWorkspace, redo, type Texts, undo, type Workspace } from '../../../src/workspace/index.ts'
import { anyWords, changeOf, type Dice, dice } from './changes.ts'
import { small } from './small.ts'

const rolls = fc.array(dice(anyWords), { minLength: 1, maxLength: 25 })

/** Line ends as Windows has them: a diff must not touch them either. */
const windows: Texts = new Map(Array.from(small, ([path, text]) => [path, text.replaceAll('\n', '\r\n')]))

const sound = (workspace: ReturnType<typeof edit>): Workspace => {
  if ('fault' in workspace) throw new Error(JSON.stringify(workspace))
  return workspace
}

/** The changes, one on the other; those that cannot be made are left out. Looks at each that is. */
function changed(
  start: Workspace,
  rolled: readonly Dice[],
  look: (before: Texts, after: Texts) => void = () => {},
): Workspace {
  let now = start
  for (const each of rolled) {
    const change = changeOf(now.texts, each)
    const next = edit(now, change)
    if ('fault' in next) {
      // Whatever one may ask for here can be written.
      expect(next.fault, JSON.stringify(change)).not.toBe('not-editable')
      continue
    }
    look(now.texts, next.texts)
    now = next
  }
  return now
}

const commentLines = (texts: Texts): readonly string[] =>
  [...texts].flatMap(([path, text]) =>
    path.endsWith('.yaml')
      ? text.split(/\r?\n/).filter(line => /^\s*# \S/.test(line) && !/\$schema/.test(line))
      : [],
  )

/** The lines of each entry of a file, by its id. */
function entriesIn(text: string): ReadonlyMap<string, string> {
  const entries = text.split(/^(?=- id: )/m).filter(entry => entry.startsWith('- '))
  return new Map(
    entries.map(entry => {
      const [head = '', ...rest] = entry.split(/(?<=\n)/)
      const own = rest.filter(line => line.startsWith(' ') && !/^\s*#/.test(line))
      return [/^- id: ["']?([^"'\s]+)/.exec(head)?.[1] ?? '', head + own.join('')]
    }),
  )
}

const valuesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    ((yamlValue(text)?.value ?? []) as readonly { id: string }[]).map(entry => [
      entry.id,
      JSON.stringify(entry),
    ]),
  )

/** Entries that say what they said before stand as they stood, but for words that are theirs now and were shared before. */
function leavesOthersAlone(before: Texts, after: Texts): void {
  for (const [path, text] of before) {
    if (!/claims\.yaml$|^entities\//.test(path) || !after.has(path)) continue
    const [own, now] = [entriesIn(text), entriesIn(after.get(path)!)]
    const [said, says] = [valuesIn(text), valuesIn(after.get(path)!)]
    for (const [id, lines] of own)
      if (!/[&*]\w/.test(lines + (now.get(id) ?? '')) && said.get(id) === says.get(id))
        expect(now.get(id)).toBe(lines)
  }
}

describe.each([
  ['a corpus', small],
  ['a corpus written on Windows', windows],
])('%s', (_, texts) => {
  it('is byte for byte what it was when all changes are undone, and what it became when they are done again', () => {
    fc.assert(
      fc.property(rolls, rolled => {
        const end = changed(openWorkspace(texts), rolled)
        let back = end
        while (back.done.length > 0) back = sound(undo(back))
        expect(back.texts).toEqual(texts)
        while (back.undone.length > 0) back = sound(redo(back))
        expect(back.texts).toEqual(end.texts)
        expect(back.done).toEqual(end.done)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps its comments, and the lines of what does not change', () => {
    fc.assert(
      fc.property(rolls, rolled => {
        const kept = commentLines(texts)
        changed(openWorkspace(texts), rolled, (before, now) => {
          leavesOthersAlone(before, now)
          const left = commentLines(now)
          for (const comment of kept) expect(left).toContain(comment)
        })
      }),
      { numRuns: 30 },
    )
  })
})

describe('a workspace', () => {
  it('forgets what was undone when something else is done', () => {
    const start = openWorkspace(small)
    const [one, two] = ['Kade', 'Dok'].map(
      text => ({ kind: 'set-aside', document: 'harbour', text, reason: 'No name.' }) as never,
    )
    const undone = sound(undo(sound(edit(start, one!))))
    expect(undone.undone).toHaveLength(1)
    const other = sound(edit(undone, two!))
    expect(other.undone).toEqual([])
    expect(redo(other)).toBe(other)
  })

  it('does not undo what somebody has changed underneath, and says in which file', () => {
    const change = { kind: 'set-aside', document: 'harbour', text: 'Kade', reason: 'No name.' } as never
    const done = sound(edit(openWorkspace(small), change))
    const path = 'documents/harbour/set-aside.yaml'
    const underneath = { ...done, texts: new Map(done.texts).set(path, '[]\n') }
    expect(undo(underneath)).toEqual({ fault: 'file-differs', path })
  })
})
