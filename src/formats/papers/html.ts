// HTML that prints well: a dossier as one file that asks nothing of anyone and runs nothing.

import { textIn } from '../../words/index.ts'
import type { Pieces } from '../pieces.ts'
import type { Dossier, DossierEntry, DossierStatement } from './dossier.ts'
import { css } from './html-style.ts'

/** No script, no address: only its own style, and the picture. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A dossier as a page; `picture`, where given, is an SVG, shown as an image. Names and quotes stay text. */
export function* dossierHtml(dossier: Dossier, picture?: string): Pieces {
  const { words, title, corpus, filters, entries, sources } = dossier
  const { dossier: say, locale } = words
  yield `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="corpus">${escaped(corpus)}</p>
${filters && `<p>${escaped(filters)}</p>\n`}<p>${escaped(say.intro)}</p>
${picture === undefined ? '' : `<figure class="picture"><img alt="${escaped(say.picture)}" src="${dataUrl(picture)}"></figure>\n`}${navigation(dossier)}</header>
<main>
`
  let number = 0
  for (const entry of entries) {
    number += 1
    yield article(entry, number, dossier)
  }
  yield `</main>
<footer>
<h2>${escaped(say.sources)}</h2>
<ul>
${sources.map(source => `<li>${escaped(source)}</li>\n`).join('')}</ul>
</footer>
</body>
</html>
`
}

function navigation({ contents, words }: Dossier): string {
  if (contents.length < 3) return ''
  const items = contents.map((name, i) => `<li><a href="#e${i + 1}">${escaped(name)}</a></li>\n`)
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.dossier.contents)}</h2>\n<ul>\n${items.join('')}</ul></nav>\n`
}

function article(entry: DossierEntry, number: number, { words }: Dossier): string {
  const { dossier: say } = words
  const texts = (values: readonly string[]) => values.map(value => `<bdi>${escaped(value)}</bdi>`)
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [
      say.alsoNamed,
      entry.otherNames.map(({ language, text }) => `<bdi ${inLanguage(language)}>${escaped(text)}</bdi>`),
    ],
    [say.partners, texts(entry.partners.map(({ name, claims }) => `${name} (${claims})`))],
    [say.projects, texts(entry.projects.map(({ name, when }) => (when ? `${name} (${when})` : name)))],
    [say.times, texts(entry.times)],
  ]
  const list = facts
    .filter(([, values]) => values.length > 0)
    .map(
      ([fact, values]) =>
        `<div><dt>${escaped(fact)}</dt><dd>${values.join(`${words.semicolon} `)}</dd></div>\n`,
    )
  const groups = entry.groups.map(
    ({ heading, statements }) =>
      `<h3>${escaped(heading || say.statements)}</h3>\n${statements.map(statement => section(statement, say.see)).join('')}`,
  )
  return `<article aria-labelledby="e${number}">
<h2 id="e${number}">${escaped(entry.name)}</h2>
<p class="kind">${escaped(entry.kind)}</p>
${entry.remark && `<p class="note"><b>${escaped(words.statement.note)}.</b> ${escaped(entry.remark)}</p>\n`}${list.length > 0 ? `<dl>\n${list.join('')}</dl>\n` : ''}${groups.join('') || `<p>${escaped(words.statement.none)}</p>\n`}</article>
`
}

function section(
  { number, sentence, again, quotes, notes }: DossierStatement,
  see: (n: number) => string,
): string {
  if (again)
    return `<p class="again">${escaped(sentence)} (<a href="#s${number}">${escaped(see(number))}</a>)</p>\n`
  const figures = quotes.map(
    ({ language, text, citation }) =>
      `<figure><blockquote ${inLanguage(language)}>${escaped(text)}</blockquote><figcaption>${escaped(citation)}</figcaption></figure>\n`,
  )
  const remarks = notes.map(
    ({ kind, text }) => `<p class="note"><b>${escaped(kind)}.</b> ${escaped(text)}</p>\n`,
  )
  return `<section class="statement" id="s${number}">
<p><span class="number">${number}</span> ${escaped(sentence)}</p>
<div class="quotes">
${figures.join('')}</div>
${remarks.join('')}</section>
`
}

/** The attributes of an element that holds words of a language. */
const inLanguage = (language: string): string => {
  const { lang, dir } = textIn(language)
  return `lang="${escaped(lang)}" dir="${dir}"`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text for an element or a quoted attribute; control characters, which HTML forbids, as spaces. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, found => entities.get(found) ?? found)

/** As an image, a drawing runs no script and loads nothing. */
const dataUrl = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27')}`
