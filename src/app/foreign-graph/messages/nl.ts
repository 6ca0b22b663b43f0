// What the page of an opened graph says, in Dutch.

import { countingIn } from '../../../terms/index.ts'
import type { OpenMessages } from './en.ts'

const { number, count } = countingIn('nl')

export const nl: OpenMessages = {
  title: name => `${name} · netwerk zonder citaten`,
  noEvidence:
    'Dit netwerk bevat geen citaten: er staat niet bij waar iets gezegd wordt. Verband toont het zoals het is.',
  counts: (nodes, links) =>
    `${count(nodes, 'knoop', 'knopen')}, ${count(links, 'verbinding', 'verbindingen')}`,
  leftOut: list => `Weggelaten of anders gelezen: ${list}.`,
  drawing: 'Tekening van het netwerk; de lijst van knopen toont hetzelfde',
  legend: {
    partly: nodes =>
      `Getekend zijn de ${number(nodes)} knopen met de meeste verbindingen; de lijst heeft alle knopen.`,
    undrawn: n =>
      `${count(n, 'verbinding is', 'verbindingen zijn')} niet getekend; de lijst telt ze allemaal mee.`,
    loops: n =>
      n === 1
        ? 'Een ring is een verbinding van een knoop met zichzelf.'
        : `Ringen zijn verbindingen van een knoop met zichzelf (${number(n)}).`,
    sideBySide: n => `${number(n)} verbindingen lopen naast een andere tussen dezelfde twee knopen.`,
    together: (lines, links) =>
      lines === 1
        ? `1 lijn staat voor ${number(links)} verbindingen.`
        : `${number(lines)} lijnen staan elk voor meer verbindingen, samen ${number(links)}.`,
    arrows: 'Pijlen wijzen van bron naar doel.',
    noArrows: 'Bij zoveel verbindingen zijn pijlen weggelaten; de details geven de richting.',
    widths: 'Hoe dikker een verbinding, hoe groter het gewicht.',
    sizes: {
      file: 'De grootte van de knopen komt uit het bestand.',
      links: 'Hoe groter een knoop, hoe meer verbindingen.',
    },
    colors: 'De kleuren komen uit het bestand.',
    places: { file: 'De posities komen uit het bestand.', here: 'De posities zijn hier berekend.' },
  },
  layingOut: percent => `Ordenen… ${percent}%`,
  stop: 'Stoppen',
  show: 'Tonen',
  parts: { graph: 'Netwerk', nodes: 'Knopen' },
  nodes: 'Knopen',
  find: 'Een naam zoeken',
  found: n => `${count(n, 'knoop', 'knopen')} gevonden`,
  label: 'Naam',
  degree: 'Verbindingen',
  all: 'Alle knopen',
  attributes: 'Wat het bestand erover zegt',
  links: n => count(n, 'verbinding', 'verbindingen'),
  none: 'Deze knoop heeft geen verbindingen.',
  further: n => `en nog ${count(n, 'verbinding', 'verbindingen')}`,
  directions: { to: 'naar', from: 'van', both: 'met', self: 'met zichzelf' },
  link: 'verbinding',
  weight: weight => `gewicht ${weight}`,
  joins: directed => (directed ? 'van' : 'tussen'),
  to: directed => (directed ? 'naar' : 'en'),
  beside: n => `Nog ${count(n, 'verbinding loopt', 'verbindingen lopen')} tussen dezelfde twee knopen.`,
  more: n => `en nog ${count(n, 'knoop', 'knopen')}: ‘Kopiëren als tabel’ neemt ze allemaal mee.`,
  empty: 'Er staan geen knopen in dit bestand.',
}
