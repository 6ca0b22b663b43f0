// Was die Seite von einem Sprachmodell sagt, das mitliest.

import { countingIn } from '../../../../terms/index.ts'
import type { ModelMessages } from './en.ts'

const { number, count } = countingIn('de')

export const de: ModelMessages = {
  open: 'Sprachmodell',
  close: 'Schließen',
  intro:
    'Ein Sprachmodell kann mitlesen, Abschnitt für Abschnitt. Was es vorschlägt, zählt nur, wo der Abschnitt es belegt, und wartet auf Sie wie jeder andere Vorschlag. Ohne Modell verlässt kein Text diese Seite; mit einem auch nicht, bevor Sie unten zustimmen.',
  server: 'Das Modell',
  address: 'Adresse des Servers',
  addressHow:
    'Jeder Server, der das Chat-Protokoll von OpenAI spricht und ein JSON-Schema annimmt; die von Ollama auf diesem Rechner ist zum Beispiel http://localhost:11434/v1.',
  model: 'Name des Modells',
  key: 'Schlüssel, falls der Server einen verlangt',
  keyHow:
    'Er geht an diese Adresse und nirgendwohin sonst und wird vergessen, wenn dieser Tab geschlossen wird.',
  keepKey: 'Schlüssel in diesem Browser behalten',
  wait: 'Höchstens so viele Sekunden auf eine Antwort warten',
  use: 'Dieses Modell verwenden',
  off: 'Keines verwenden',
  faults: {
    'no-address': 'Das ist keine Adresse eines Servers wie http://localhost:11434/v1.',
    'key-in-address': 'Eine Adresse sehen auch andere: Der Schlüssel gehört in sein eigenes Feld.',
    'key-in-clear': 'Der Schlüssel ginge unverschlüsselt: Geben Sie eine Adresse mit https an.',
    'key-unusable': 'Ein Schlüssel enthält keine Leerzeichen und nur einfache Buchstaben.',
    insecure: 'Diese Seite darf per http nur auf diesem Rechner fragen: Geben Sie eine Adresse mit https an.',
    'no-model': 'Geben Sie den Namen an, unter dem der Server das Modell kennt.',
  },
  sending: 'Was gesendet würde',
  which: 'Welche Abschnitte',
  whole: 'Alle dieses Dokuments',
  inHand: 'Nur der aktuelle',
  to: 'An',
  local: 'auf diesem Rechner',
  distant: 'nicht auf diesem Rechner: Wer ihn betreibt, kann mitlesen',
  passages: n => count(n, 'Abschnitt', 'Abschnitte'),
  numbered: (n, numbers) => `${n === 1 ? 'Abschnitt' : 'Abschnitte'} ${numbers}`,
  withEach:
    'Jeder mit seinem Text in allen seinen Sprachen, den bisher bekannten Namen mit Kennung und Art und den Anweisungen.',
  names: n => count(n, 'Name', 'Namen'),
  size: (chars, tokens) => `${count(chars, 'Zeichen', 'Zeichen')} insgesamt, etwa ${number(tokens)} Token`,
  answeredBefore: n =>
    n === 1
      ? '1 Abschnitt ist schon beantwortet und wird nicht gesendet.'
      : `${number(n)} Abschnitte sind schon beantwortet und werden nicht gesendet.`,
  verbatim: 'Die erste Anfrage im Wortlaut',
  looking: 'Es wird nachgesehen, was zu fragen ist…',
  notFound: 'Was zu fragen ist, ließ sich nicht feststellen. Schließen Sie dies und versuchen Sie es erneut.',
  nothing: 'Nichts: Alle Antworten sind schon da, oder kein Abschnitt ist lang genug.',
  send: (n, host) => `${count(n, 'Abschnitt', 'Abschnitte')} an ${host} senden`,
  progress: (done, all) => `Das Modell liest: ${number(done)} von ${count(all, 'Abschnitt', 'Abschnitten')}`,
  tokens: n => count(n, 'Token', 'Token'),
  waiting: (seconds, said) =>
    `Der Server sagte „${said}“; in ${count(seconds, 'Sekunde', 'Sekunden')} wird erneut gefragt.`,
  stop: 'Abbrechen',
  come: 'Was gekommen ist',
  answers: (n, kept) =>
    `${count(n, 'Antwort', 'Antworten')}${kept > 0 ? `, davon ${number(kept)} von früher` : ''}`,
  usage: (sent, received) =>
    `${count(sent, 'Token', 'Token')} gesendet und ${number(received)} empfangen, wie der Server zählt`,
  uncounted: n => `bei ${count(n, 'Antwort', 'Antworten')} sagte er es nicht`,
  proposes: (names, statements) =>
    `Von ihm allein vorgeschlagen, noch zu entscheiden: ${count(names, 'Name', 'Namen')}, ${count(statements, 'Aussage', 'Aussagen')}`,
  dropped: n => `${number(n)} von dem, was es sagte, ${n === 1 ? 'fiel' : 'fielen'} weg:`,
  reasons: {
    malformed: 'nicht in der verlangten Form',
    'id-unusable': 'mit unbrauchbarer oder doppelter Kennung',
    'type-unknown': 'von einer Art, die es nicht gibt',
    'name-not-there': 'Namen, die nicht im Abschnitt stehen',
    'id-unknown': 'über jemanden, den niemand genannt hat',
    'end-not-mentioned': 'über jemanden, den der Abschnitt nicht nennt',
    'ends-do-not-fit': 'über etwas, das dies nicht tun kann',
    'quote-not-there': 'mit Wörtern, die nicht im Abschnitt stehen',
    'quote-too-short': 'mit einem einzigen Wort als Beleg',
    'time-not-there': 'Daten, die der Abschnitt nicht nennt (der Rest bleibt)',
  },
  failed: n => `${count(n, 'Abschnitt', 'Abschnitte')} ohne Antwort`,
  remedies: {
    unreachable: () =>
      'Dort antwortet kein Server. Starten Sie ihn oder berichtigen Sie die Adresse. Fragt der Browser, ob diese Seite Geräte in Ihrem Netzwerk erreichen darf, erlauben Sie es.',
    cors: origin =>
      `Ein Server ist da, lässt aber keine Seite von ${origin} fragen (CORS) oder leitet weiter. Er muss diese Herkunft zulassen; bei Ollama mit OLLAMA_ORIGINS.`,
    forbidden: () =>
      'Diese Seite darf diese Adresse nicht fragen: Sie steht nicht in ihrer Content-Security-Policy. Wer die Seite veröffentlicht, nennt Server beim Bauen in VERBAND_MODELS; die Seite als einzelne Datei fragt niemanden.',
    unauthorised: () => 'Der Server will wissen, wer fragt: Der Schlüssel fehlt oder ist falsch.',
    'not-found': () =>
      'Der Server hat dieses Modell nicht oder nimmt Chats anderswo an. Prüfen Sie den Namen und geben Sie die Adresse ohne /chat/completions an.',
    refused: () =>
      'Der Server nimmt nicht an, was er bekommt. Er muss ein `response_format` mit JSON-Schema annehmen.',
    busy: () =>
      'Der Server nimmt vorerst nichts mehr an, oder das Guthaben ist aufgebraucht. Machen Sie später weiter.',
    failing: () =>
      'Der Server scheitert immer wieder. Sein Protokoll sagt vielleicht, warum. Machen Sie weiter, wenn er wieder läuft.',
    silent: () => 'Das Modell brauchte zu lange. Geben Sie ihm mehr Sekunden oder nehmen Sie ein kleineres.',
    endless: () =>
      'Das Modell hörte nicht auf. Von dieser Antwort wird nichts verwendet; ein anderes macht es vielleicht besser.',
    'cut-off': () =>
      'Der Server brach die Antwort ab, bevor sie vollständig war. Lassen Sie ihn mehr Token schreiben oder nehmen Sie ein anderes Modell.',
    'no-answer': () =>
      'Was kam, ist keine Antwort in JSON. Fragen Sie erneut oder nehmen Sie ein Modell, das sich an ein Schema hält.',
  },
  serverSaid: said => `Der Server: „${said}“`,
  left: n => `Zu ${count(n, 'Abschnitt', 'Abschnitten')} wurde nicht gefragt.`,
  goesOn: 'Was gekommen ist, bleibt: Senden Sie erneut, um hier weiterzumachen.',
  unkept: 'Dieser Browser kann die Antworten nicht behalten: Sie sind mit diesem Tab weg.',
  forget: 'Seine Antworten vergessen',
  by: model => `vom Modell ${model}`,
  also: model => `das Modell ${model} findet es auch`,
}
