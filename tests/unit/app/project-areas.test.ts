// The projects that the first picture shows as areas.

import { describe, expect, it } from 'vitest'
import { projectAreas } from '../../../src/app/graph/project-areas.ts'
import { filter, membersIn } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'

const areas = projectAreas(index, projections.projects)

describe('the projects that are areas', () => {
  it('are those with members enough, with all of them, and no treaty', () => {
    expect(areas.size).toBeGreaterThan(8)
    for (const [id, members] of areas) {
      expect(index.entities.get(id as EntityId)?.type).toBe('project')
      expect(members).toBe(membersIn(index)(id))
      expect(members.size).toBeGreaterThan(2)
    }
    expect(areas.has('fedland-consultation')).toBe(false)
  })

  it('lie the largest at the back, and are those that the filters leave members of', () => {
    const sizes = Array.from(
      areas,
      ([, members]) => [...members].filter(id => projections.projects.nodes.includes(id as EntityId)).length,
    )
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const left = filter(index, projections.projects, new Map([['country', new Set(['france'])]]))
    const fewer = projectAreas(index, left)
    expect(fewer.has('hazeldonk')).toBe(true)
    expect(fewer.size).toBeLessThan(areas.size)
  })
})
