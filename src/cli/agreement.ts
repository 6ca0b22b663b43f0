// The command `agreement`: how far two readers of the same papers agree, and where they do not.

import { compileCorpus } from '../corpus/index.ts'
import { readerAgreement } from '../graph/index.ts'
import { readFiles } from './files.ts'

/** No more differences than so many lines. */
const maxLines = 200

/** What there is to say of two folders of data, line by line. Rejects where one cannot be read. */
export async function agreementOf(folder: string, other: string): Promise<readonly string[]> {
  const [first, second] = await Promise.all(
    [folder, other].map(async each => compileCorpus(await readFiles(each)).corpus),
  )
  const { pairs, observed, kappa, differing } = readerAgreement(first!, second!)
  const begins = new Map(
    first!.documents.flatMap(({ number, passages }) =>
      passages.map(({ id, sides }) => [id, `${number} “${beginOf(Object.values(sides)[0]?.text ?? '')}”`]),
    ),
  )
  const share = observed === null ? 'none' : `${(observed * 100).toFixed(1)} %`
  return [
    `${pairs} pairs of names in a passage; the same is stated of ${share}`,
    `Cohen's kappa: ${kappa === null ? 'cannot be said' : kappa.toFixed(3)}`,
    ...differing
      .slice(0, maxLines)
      .map(
        ({ passage, entities, first, second }) =>
          `  ${begins.get(passage) ?? passage}: ${entities.join(', ')}: ${first ?? 'nothing'} / ${second ?? 'nothing'}`,
      ),
    ...(differing.length > maxLines ? [`  and ${differing.length - maxLines} more`] : []),
  ]
}

/** The first words of a passage: by them one finds it. */
const beginOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trim()}…` : text)
