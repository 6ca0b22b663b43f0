// Who leads in a corpus: as it counts that itself, or as the store counts it now.

import type { Asker, Rows } from './asking.ts'
import { prologue } from './sparql.ts'

/** What a corpus tells, or, where it tells nothing, what is counted. Queries without prefixes. */
export async function toldOrCounted(
  asker: Asker,
  { told, counted }: { readonly told: string; readonly counted: string },
  signal: AbortSignal,
): Promise<Rows> {
  const rows = await asker.rows(`${prologue}\n${told}`, signal)
  return rows.length > 0 ? rows : asker.rows(`${prologue}\n${counted}`, signal)
}
