// Claims under the projects in whose context they are made.

import { useMemo } from 'react'
import { byProject, type Evidence } from '../../explorer/index.ts'
import type { EntityId } from '../../model/index.ts'
import { nameFor } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { EvidenceList } from '../evidence/Claims.tsx'

export function ByProject({
  evidence,
  selected,
}: {
  readonly evidence: readonly Evidence[]
  readonly selected: ReadonlySet<EntityId>
}) {
  const { index, messages, speaker } = useSetting()
  const groups = useMemo(() => byProject(index, evidence, selected), [index, evidence, selected])
  return groups.map(({ project, evidence }) => (
    <section key={project ?? ''} className="group">
      {(groups.length > 1 || (project !== null && !selected.has(project))) && (
        <h3>
          {project === null
            ? messages.details.noProject
            : messages.details.inProject(nameFor(speaker, project))}
        </h3>
      )}
      <EvidenceList evidence={evidence} selected={selected} project={project} />
    </section>
  ))
}
