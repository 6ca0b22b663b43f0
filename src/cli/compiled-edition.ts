// The edition of what was compiled, which nobody holds whole: what is drawn, and the words of one document after the other.

import type { Compilation, CompiledDocument, Recall } from '../corpus/index.ts'
import { type Outlines, wordsFile } from '../editions/index.ts'
import type { ListedEdition } from '../formats/index.ts'
import {
  type DocumentSummary,
  drawingOf,
  mapped,
  type PositionsByMode,
  summariseDocument,
} from '../graph/index.ts'
import { type Entity, type Vocabulary, vocabularyOf, type WholeDocument } from '../model/index.ts'
import type { DataCompiler } from './data-compiler.ts'
import {
  giveOverview,
  givePartFiles,
  type TakeFile,
  type WrittenWords,
  writtenWords,
} from './edition-files.ts'

type Compiled = Pick<CompiledDocument, 'digest'> & { readonly whole: () => WholeDocument }

/** What is known of the words of compiled documents, remembered as long as they are the same. */
export function rememberedSummary(
  recall: Recall,
  entities: readonly Entity[],
  vocabulary: Vocabulary,
): (document: Compiled) => DocumentSummary {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const known = { vocabulary, typeOf: (id: Entity['id']) => types.get(id) }
  return ({ digest, whole }) =>
    recall.of(recall.digest('summary', digest), () => summariseDocument(whole(), known))
}

/** Tells what is drawn of one compilation after the other; of what an edit has left alone, by the same objects. */
export function outliner(recall: Recall): (compilation: Compilation) => Outlines {
  const known = new WeakMap<CompiledDocument, Outlines['documents'][number]>()
  return ({ overview, documents }) => {
    const { documents: _, claims: __, ...frame } = overview
    const summaryOf = rememberedSummary(recall, overview.entities, vocabularyOf(overview))
    const outlineOf = (document: CompiledDocument) => {
      const { head, claims } = document
      const outline = known.get(document) ?? { head, claims, summary: summaryOf(document) }
      known.set(document, outline)
      return outline
    }
    return { frame, documents: documents.map(outlineOf) }
  }
}

/** The words of compiled documents as they are written, remembered as long as they are the same. */
export const rememberedWords =
  (recall: Recall) =>
  ({ digest, whole }: Compiled): WrittenWords =>
    recall.of(recall.digest('words', digest), () => writtenWords(wordsFile(whole())))

/** Places for what is drawn. */
export const layOut = ({ overview }: Compilation, { layOut }: DataCompiler): Promise<PositionsByMode> =>
  layOut(drawingOf(overview))

/** Gives the files that the page is served what was compiled as, one after the other; the overview comes last. */
export async function giveCompiledFiles(
  compilation: Compilation,
  compiler: DataCompiler,
  take: TakeFile,
): Promise<void> {
  // By other processors, meanwhile.
  const drawing = drawingOf(compilation.overview)
  const laid = compiler.layOut(drawing)
  const addresses = givePartFiles(
    compilation.overview,
    mapped(compilation.documents, rememberedWords(compiler.recall)),
    take,
  )
  const outlines = outliner(compiler.recall)(compilation)
  giveOverview(compilation.overview, { outlines, positions: await laid, addresses, drawing }, take)
  compiler.settle()
}

/** All of it as one edition, whose lists come document by document. */
export async function listedEdition(
  compilation: Compilation,
  compiler: DataCompiler,
): Promise<ListedEdition> {
  const { documents: _, claims: __, ...frame } = compilation.overview
  const listed = <Item>(itemsOf: (whole: WholeDocument) => readonly Item[]): Iterable<Item> => ({
    *[Symbol.iterator]() {
      for (const { whole } of compilation.documents) yield* itemsOf(whole())
    },
  })
  return {
    format: 1,
    corpus: {
      ...frame,
      documents: listed(({ document }) => [document]),
      mentions: listed(({ mentions }) => mentions),
      claims: listed(({ claims }) => claims),
      errata: listed(({ errata }) => errata),
    },
    positions: await layOut(compilation, compiler),
  }
}
