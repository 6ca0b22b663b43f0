// Who is a member of a project, and who has only to do with it.

import { describe, expect, it } from 'vitest'
import { linksAt, membersIn } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

/** Those who are linked with a project: members, and the others. */
function around(hub: string) {
  const belong = membersIn(index)(hub)
  const near = new Set(linksAt(projections.projects, hub as EntityId).flatMap(({ a, b }) => [a, b]))
  near.delete(hub as EntityId)
  const ids = [...near].sort()
  return { members: ids.filter(id => belong.has(id)), others: ids.filter(id => !belong.has(id)) }
}

describe('the members of a project', () => {
  it('are those who work together in it, and not who supports it', () => {
    expect(around('crime-pictures').members).toEqual(['analysts', 'belgium', 'luxembourg', 'netherlands'])
    const { members, others } = around('hazeldonk')
    expect(members).toEqual(
      expect.arrayContaining(['belgium', 'france', 'luxembourg', 'netherlands', 'customs']),
    )
    expect(others).toContain('secretariat-general')
  })

  it('are not who pays for it, has made it, or is told of it', () => {
    const { members, others } = around('euriec')
    expect(members).toEqual(expect.arrayContaining(['belgium', 'germany', 'netherlands']))
    expect(others).toEqual(
      expect.arrayContaining(['european-union', 'local-authorities', 'benelux-cooperation']),
    )
    expect(around('drugs-by-post').others).toEqual(expect.arrayContaining(['benelux', 'european-union']))
  })

  it('are looked for once in a corpus', () => {
    expect(membersIn(index)).toBe(membersIn(index))
    expect(membersIn(index)('hazeldonk')).toBe(membersIn(index)('hazeldonk'))
  })
})
