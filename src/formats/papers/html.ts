// HTML that prints well: a dossier as one file that asks nothing of anyone and runs nothing.

import { languageAttributes } from '../../terms/index.ts'
import type { TextPieces } from '../pieces.ts'
import type { Dossier, DossierEntry, DossierGroup } from './dossier.ts'
import type { DossierStatement } from './dossier-statement.ts'
import { css } from './html-style.ts'

/** No script, no address: only its own style, and the picture. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * A dossier as a page without scripts. Names and quotes stay text.
 * @param picture an SVG, which is shown as an image
 */
export function* dossierHtml(dossier: Dossier, picture?: string): TextPieces {
  const { words, title, corpus, filters, entries, sources } = dossier
  const { dossier: say, locale } = words
  yield `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="corpus">${escapeHtml(corpus)}</p>
${filters && `<p>${escapeHtml(filters)}</p>\n`}<p>${escapeHtml(say.intro)}</p>
${picture === undefined ? '' : `<figure class="picture"><img alt="${escapeHtml(say.picture)}" src="${dataUrl(picture)}"></figure>\n`}${navigation(dossier)}</header>
<main>
`
  let number = 0
  for (const entry of entries) {
    number += 1
    yield article(entry, number, dossier)
  }
  yield `</main>
<footer>
<h2>${escapeHtml(say.sources)}</h2>
<ul>
${sources.map(source => `<li>${escapeHtml(source)}</li>\n`).join('')}</ul>
</footer>
</body>
</html>
`
}

function navigation({ contents, words }: Dossier): string {
  if (contents.length < 3) return ''
  const items = contents.map((name, i) => `<li><a href="#e${i + 1}">${escapeHtml(name)}</a></li>\n`)
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(words.dossier.contents)}</h2>\n<ul>\n${items.join('')}</ul></nav>\n`
}

function article(entry: DossierEntry, number: number, { words, punctuation }: Dossier): string {
  const { dossier: say } = words
  const texts = (values: readonly string[]) => values.map(value => `<bdi>${escapeHtml(value)}</bdi>`)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [
      say.alsoNamed,
      entry.otherNames.map(({ language, text }) => `<bdi ${inLanguage(language)}>${escapeHtml(text)}</bdi>`),
    ],
    [say.partners, texts(entry.partners.map(({ name, statements }) => `${name} (${statements})`))],
    [say.projects, texts(entry.projects.map(({ name, when }) => (when ? `${name} (${when})` : name)))],
    [say.times, texts(entry.times)],
  ]
  const list = facts
    .filter(([, values]) => values.length > 0)
    .map(
      ([fact, values]) =>
        `<div><dt>${escapeHtml(fact)}</dt><dd>${values.join(`${punctuation.semicolon} `)}</dd></div>\n`,
    )
  const groups = entry.groups.map(
    (group, i) =>
      `${headings(group, entry.groups[i - 1], say.statements)}${group.statements.map(statement => section(statement, say.see)).join('')}`,
  )
  return `<article aria-labelledby="e${number}">
<h2 id="e${number}">${escapeHtml(entry.name)}</h2>
<p class="kind">${escapeHtml(entry.kind)}</p>
${entry.remark && `<p class="note"><b>${escapeHtml(words.statement.note)}.</b> ${escapeHtml(entry.remark)}</p>\n`}${list.length > 0 ? `<dl>\n${list.join('')}</dl>\n` : ''}${groups.join('') || `<p>${escapeHtml(words.statement.none)}</p>\n`}</article>
`
}

/** The paper, where it is another than before, and the project; or, where neither is said, what follows. */
function headings({ paper, heading }: DossierGroup, before: DossierGroup | undefined, what: string): string {
  if (paper === '') return `<h3>${escapeHtml(heading || what)}</h3>\n`
  const ofPaper = paper === before?.paper ? '' : `<h3>${escapeHtml(paper)}</h3>\n`
  return heading === '' ? ofPaper : `${ofPaper}<h4>${escapeHtml(heading)}</h4>\n`
}

function section(
  { number, sentence, first, again, quotes, notes, elsewhere }: DossierStatement,
  see: (n: number) => string,
): string {
  if (again)
    return `<p class="again">${escapeHtml(sentence)} (<a href="#s${number}">${escapeHtml(see(number))}</a>)</p>\n`
  const figures = quotes.map(
    ({ language, text, citation }) =>
      `<figure><blockquote ${inLanguage(language)}>${escapeHtml(text)}</blockquote><figcaption>${escapeHtml(citation)}</figcaption></figure>\n`,
  )
  const remarks = notes.map(
    ({ kind, text }) => `<p class="note"><b>${escapeHtml(kind)}.</b> ${escapeHtml(text)}</p>\n`,
  )
  return `<section class="statement"${first ? ` id="s${number}"` : ''}>
<p><span class="number">${number}</span> ${escapeHtml(sentence)}</p>
<div class="quotes">
${figures.join('')}</div>
${remarks.join('')}${elsewhere && `<p class="note">${escapeHtml(elsewhere)}</p>\n`}</section>
`
}

/** The attributes of an element that holds words of a language. */
const inLanguage = (language: string): string => {
  const { lang, dir } = languageAttributes(language)
  return `lang="${escapeHtml(lang)}" dir="${dir}"`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text for an element or a quoted attribute; control characters, which HTML forbids, as spaces. */
const escapeHtml = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, found => entities.get(found) ?? found)

/** As an image, a drawing runs no script and loads nothing. */
const dataUrl = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27')}`
