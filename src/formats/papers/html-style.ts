// How a dossier looks, on a screen and on paper.

export const css = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 4rem; color: #1c1b19; background: #fff;
  font: 1rem/1.5 "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; margin: 2.5rem 0 0; padding-top: .6rem; border-top: 2px solid #9a3412; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
a { color: #9a3412; }
.corpus, .kind { margin: 0; color: #5c5750; }
nav h2, footer h2 { font-size: 1.1rem; border-top-width: 1px; border-color: #c9c3ba; }
nav ul { columns: 14rem; padding-left: 1.1rem; }
dl { margin: .75rem 0 0; }
dl div { display: grid; grid-template-columns: minmax(4.5rem, 8rem) 4fr; gap: 0 1rem; padding: .15rem 0; }
dt { color: #5c5750; }
dd { margin: 0; }
.statement { margin: 1rem 0 1.25rem; break-inside: avoid; }
.statement > p { margin: 0 0 .4rem; font-weight: 600; break-after: avoid; }
.number { display: inline-block; min-width: 1.6rem; color: #9a3412; font-variant-numeric: tabular-nums; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem 1.5rem; }
.quotes figure { margin: 0; padding-left: .75rem; border-left: 2px solid #d8d2c8; }
blockquote { margin: 0; font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
figcaption { font-size: .85rem; color: #5c5750; }
.note { margin: .4rem 0 0; font-size: .92rem; }
.again { margin: .5rem 0; }
.picture { margin: 1.5rem 0; }
.picture img { max-width: 100%; height: auto; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  .picture { break-inside: avoid; }
  .picture img { max-height: 210mm; }
}
`
