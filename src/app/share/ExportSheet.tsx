// What can be taken along: the picture, a dossier, the data, the page itself.

import { useMemo, useState } from 'react'
import { showsGraph } from '../../explorer/index.ts'
import { type Extract, forecast, formatIds } from '../../formats/index.ts'
import { filter, type Projection } from '../../graph/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { type Explorer, useExplorer, useSetting } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { useSheetMessages } from '../context/use-sheet-messages.ts'
import { Choice } from '../kit/Choice.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { takeable } from '../loading/originals.ts'
import { pictureKinds } from '../pictures/picture.ts'
import { narrowedBy } from './caption.ts'
import { type Dossier, dossierDraft, dossierKinds, formatDraft, pictureFile, singleDraft } from './files.ts'
import { type FileProgress, useTaking, type Whole } from './use-taking.ts'
import './share.css'

/** The same in every language. */
const pictureNames = { png1: 'PNG', png2: 'PNG, 2×', png4: 'PNG, 4×', svg: 'SVG' }

const scopes = ['seen', 'all'] as const
type Scope = (typeof scopes)[number]

/** The dossier has buttons of its own, above. */
const dataFormats = formatIds.filter(id => id !== 'markdown' && id !== 'html')

/** Where a saved file can be dropped at once: it takes no graph from an address that is not public. */
const gephiLite = 'https://lite.gephi.org/'

/** From so many bytes on, a file is worth a word about its size. */
const largeFileBytes = 1_000_000

type SheetProps = { readonly onClose: () => void }

export default function ExportSheet({ onClose }: SheetProps) {
  const { messages } = useSetting()
  const texts = useSheetMessages().exporting
  const taking = useTaking()
  return (
    <Sheet className="share" title={messages.share.open} out={texts.close} onClose={onClose}>
      {close => (
        <>
          <Picture taking={taking} />
          <DossierPart taking={taking} close={close} />
          <Data taking={taking} />
          <section>
            <h3>{texts.page}</h3>
            <p className="soft">{texts.pageHow}</p>
            <div className="row">
              <PageButton taking={taking} />
            </div>
          </section>
          <TakeOutcome {...taking} />
        </>
      )}
    </Sheet>
  )
}

type PartProps = { readonly taking: ReturnType<typeof useTaking> }

type FileButtonProps = PartProps & { readonly name: string; readonly act: () => void }

/** Takes a file; not while another is being made. */
const FileButton = ({ taking, name, act }: FileButtonProps) => (
  <button type="button" className="button" disabled={taking.outcome.kind === 'busy'} onClick={act}>
    {name}
  </button>
)

/** How many characters a file will have, by its format. */
function useForecast(projection: Projection) {
  const { index } = useSetting()
  // Not for each step of what is being written.
  return useMemo(() => forecast({ index, projection }), [index, projection])
}

/** The view as one sees it. */
function Picture({ taking }: PartProps) {
  const explorer = useExplorer()
  const { messages, state } = explorer
  const texts = useSheetMessages().exporting
  const filters = useFiltersInWords()
  return (
    <section>
      <h3>{texts.picture}</h3>
      <p className="soft">{texts.pictureHow(messages.views[state.view])}</p>
      <div className="row">
        {pictureKinds.map(kind => (
          <FileButton
            key={kind}
            taking={taking}
            name={pictureNames[kind]}
            act={() => taking.take(() => pictureFile(explorer, filters, kind))}
          />
        ))}
      </div>
    </section>
  )
}

/** What is seen; where the filters leave nothing of the graph, the statements that they leave. */
const seenIn = ({ index, projections, state, visible }: Explorer): Projection =>
  visible.nodes.length > 0 ? visible : filter(index, projections.all, state.facets)

/** The evidence to read elsewhere: of what is selected, or else of what is seen. */
function DossierPart({ taking, close }: PartProps & { readonly close: () => void }) {
  const explorer = useExplorer()
  const { messages, projections, speaker, state } = explorer
  const texts = useSheetMessages().exporting
  const filters = useFiltersInWords()
  const size = useForecast(seenIn(explorer))('corpus')
  const filteredBy = state.facets.size > 0 ? messages.facets.filteredBy(filters) : ''
  const chosen = state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))
  // A dossier of someone tells what their panel tells, whichever links the view draws; so does one of a view that draws none.
  const dossierOf = ({ index, extract }: Whole): Extract =>
    // Nor is it narrowed by how strong what is drawn has to be.
    chosen.length > 0 || !showsGraph(state.view)
      ? { ...extract(filter(index, projections.all, state.facets)), filters: filteredBy }
      : { ...extract(seenIn(explorer)), filters: narrowedBy(explorer, filters) }
  const draft = (kind: Dossier) => (whole: Whole) =>
    dossierDraft(explorer, filters, dossierOf(whole), chosen, kind)
  const printed = async (signal: AbortSignal) => {
    await taking.whole(signal)
    close()
    // Once the dialog is gone from the page.
    setTimeout(() => print())
    return null
  }
  return (
    <section>
      <h3>{texts.dossier}</h3>
      <p className="soft">
        {texts.dossierHow(chosen.length > 0 ? textOfParts(listOf(speaker, chosen)) : null)}
      </p>
      <div className="row">
        {dossierKinds.map(kind => (
          <FileButton
            key={kind}
            taking={taking}
            name={texts.dossiers[kind]}
            act={() => taking.write(draft(kind), size)}
          />
        ))}
        <FileButton taking={taking} name={texts.print} act={() => taking.take(printed)} />
      </div>
    </section>
  )
}

/** The graph for other programs: what is seen of it, or all. */
function Data({ taking }: PartProps) {
  const explorer = useExplorer()
  const { projections } = explorer
  const seen = seenIn(explorer)
  const texts = useSheetMessages().exporting
  const [scope, setScope] = useState<Scope>('seen')
  const projectionOf: Readonly<Record<Scope, Projection>> = { seen, all: projections.all }
  const wanted = projectionOf[scope]
  const sizeOf = useForecast(wanted)
  return (
    <section>
      <h3>{texts.data}</h3>
      <Choice
        label={texts.scope}
        options={scopes}
        names={{ seen: texts.seen(seen.nodes.length, seen.links.length), all: texts.everything }}
        value={scope}
        onChoose={setScope}
      />
      <ul className="formats">
        {dataFormats.map(id => (
          <li key={id}>
            <FileButton
              taking={taking}
              name={texts.formats[id][0]}
              act={() => taking.write(whole => formatDraft(whole.extract(wanted), id), sizeOf(id))}
            />
            <span className="soft">
              {texts.formats[id][1]}
              {id === 'gexf' && (
                <>
                  {' · '}
                  <a href={gephiLite} target="_blank" rel="noopener noreferrer" title={texts.gephiLiteHow}>
                    {texts.gephiLite}
                  </a>
                </>
              )}
              {sizeOf(id) >= largeFileBytes && ` (${texts.about(sizeOf(id))})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How many characters so many bytes are in base64. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4

/** The page itself, with its corpus; and with the papers as printed, where somebody wants them in it. */
function PageButton({ taking }: PartProps) {
  const { index, projections } = useSetting()
  const texts = useSheetMessages().exporting
  const size = useForecast(projections.all)('corpus')
  const [withPapers, setWithPapers] = useState(false)
  const papers = takeable(index.corpus.documents.flatMap(({ files = [] }) => files))
  const along = withPapers ? papers : { files: [], bytes: 0 }
  return (
    <>
      <FileButton
        taking={taking}
        name={texts.oneFile}
        act={() =>
          taking.write(
            ({ index, positions }) => singleDraft(index, positions, along.files),
            size + base64Length(along.bytes),
          )
        }
      />
      {papers.files.length > 0 && (
        <label className="share-papers">
          <input
            type="checkbox"
            checked={withPapers}
            onChange={event => setWithPapers(event.target.checked)}
          />{' '}
          {texts.withPapers(papers.files.length, base64Length(papers.bytes))}
        </label>
      )}
    </>
  )
}

/** How the file is coming on, or what became of it. */
function TakeOutcome({ outcome, cancel }: Pick<PartProps['taking'], 'outcome' | 'cancel'>) {
  const { messages } = useSetting()
  const texts = useSheetMessages().exporting
  const inWords = ({ of, done, all }: FileProgress) =>
    of === 'words' ? messages.words.coming(done, all) : texts.written(done, all)
  return (
    <div className="said" data-kind={outcome.kind}>
      <p role="status">
        {outcome.kind === 'busy' && texts.making}
        {outcome.kind === 'saved' && texts.saved(outcome.name)}
        {outcome.kind === 'failed' && texts.failed}
      </p>
      {outcome.kind === 'busy' && outcome.progress && (
        <>
          <progress aria-label={texts.making} value={outcome.progress.done / outcome.progress.all} />
          <span>{inWords(outcome.progress)}</span>
          <button type="button" className="button" onClick={cancel}>
            {texts.cancel}
          </button>
        </>
      )}
    </div>
  )
}
