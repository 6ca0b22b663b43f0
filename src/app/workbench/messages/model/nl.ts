// Wat de pagina zegt van een taalmodel dat meeleest.

import { countingIn } from '../../../../terms/index.ts'
import type { ModelMessages } from './en.ts'

const { number, count } = countingIn('nl')

export const nl: ModelMessages = {
  open: 'Taalmodel',
  close: 'Sluiten',
  intro:
    'Een taalmodel kan meelezen, passage per passage. Wat het voorstelt, telt alleen als de passage het bevestigt, en wacht op u zoals elk ander voorstel. Zonder model verlaat geen tekst deze pagina; met een model ook niet, tot u hieronder toestemt.',
  server: 'Het model',
  address: 'Adres van de server',
  addressHow:
    'Elke server die het chatprotocol van OpenAI spreekt en een JSON-schema aanvaardt; dat van Ollama op deze computer is bijvoorbeeld http://localhost:11434/v1.',
  model: 'Naam van het model',
  key: 'Sleutel, als de server er een vraagt',
  keyHow: 'Hij gaat naar dit adres en nergens anders, en wordt vergeten als u dit tabblad sluit.',
  keepKey: 'De sleutel in deze browser bewaren',
  wait: 'Hoogstens zoveel seconden op een antwoord wachten',
  use: 'Dit model gebruiken',
  off: 'Geen gebruiken',
  faults: {
    'no-address': 'Dat is geen adres van een server, zoals http://localhost:11434/v1.',
    'key-in-address': 'Een adres zien anderen ook: zet de sleutel in het veld ervoor.',
    'key-in-clear': 'De sleutel zou onversleuteld reizen: geef een adres met https.',
    'key-unusable': 'Een sleutel bevat geen spaties en alleen gewone letters.',
    insecure: 'Deze pagina mag alleen op deze computer via http vragen: geef een adres met https.',
    'no-model': 'Geef de naam waaronder de server het model kent.',
  },
  sending: 'Wat verstuurd zou worden',
  which: 'Welke passages',
  whole: 'Alle van dit document',
  inHand: 'Alleen de huidige',
  to: 'Naar',
  local: 'op deze computer',
  distant: 'niet op deze computer: wie hem beheert, kan meelezen',
  passages: n => count(n, 'passage', 'passages'),
  numbered: (n, numbers) => `${n === 1 ? 'Passage' : 'Passages'} ${numbers}`,
  withEach:
    'Elk met haar tekst in al haar talen, de namen die tot nu toe bekend zijn met hun id en soort, en de instructies.',
  names: n => count(n, 'naam', 'namen'),
  size: (chars, tokens) => `${count(chars, 'teken', 'tekens')} in totaal, ongeveer ${number(tokens)} tokens`,
  answeredBefore: n =>
    `${count(n, 'passage is', 'passages zijn')} al beantwoord en ${n === 1 ? 'wordt' : 'worden'} niet verstuurd.`,
  verbatim: 'Het eerste verzoek, letterlijk',
  looking: 'Nagaan wat er te vragen is…',
  notFound: 'Wat er te vragen is, kon niet worden nagegaan. Sluit dit en probeer het opnieuw.',
  nothing: 'Niets: alle antwoorden zijn er al, of geen passage is lang genoeg om ernaar te vragen.',
  send: (n, host) => `${count(n, 'passage', 'passages')} naar ${host} sturen`,
  progress: (done, all) => `Het model leest: ${number(done)} van ${count(all, 'passage', 'passages')}`,
  tokens: n => count(n, 'token', 'tokens'),
  waiting: (seconds, said) =>
    `De server zei “${said}”; over ${count(seconds, 'seconde', 'seconden')} wordt opnieuw gevraagd.`,
  stop: 'Annuleren',
  come: 'Wat er gekomen is',
  answers: (n, kept) =>
    `${count(n, 'antwoord', 'antwoorden')}${kept > 0 ? `, waarvan ${number(kept)} van eerder` : ''}`,
  usage: (sent, received) =>
    `${count(sent, 'token', 'tokens')} verstuurd en ${number(received)} ontvangen, zoals de server ze telt`,
  uncounted: n => `van ${count(n, 'antwoord', 'antwoorden')} zei hij het niet`,
  proposes: (names, statements) =>
    `Alleen door het model voorgesteld en nog te beslissen: ${count(names, 'naam', 'namen')}, ${count(statements, 'uitspraak', 'uitspraken')}`,
  dropped: n => `${number(n)} van wat het zei, ${n === 1 ? 'is' : 'zijn'} weggelaten:`,
  reasons: {
    malformed: 'niet in de gevraagde vorm',
    'id-unusable': 'met een onbruikbare of dubbele id',
    'type-unknown': 'van een soort die niet bestaat',
    'name-not-there': 'namen die niet in de passage staan',
    'id-unknown': 'over iemand die nergens genoemd is',
    'end-not-mentioned': 'over iemand die de passage niet noemt',
    'ends-do-not-fit': 'over wie of wat dat niet kan doen',
    'quote-not-there': 'met woorden die niet in de passage staan',
    'quote-too-short': 'met één woord als bewijs',
    'time-not-there': 'data die de passage niet noemt (de rest blijft)',
  },
  failed: n => `${count(n, 'passage', 'passages')} zonder antwoord`,
  remedies: {
    unreachable: () =>
      'Daar antwoordt geen server. Start hem, of verbeter het adres. Vraagt de browser of deze pagina apparaten in uw netwerk mag bereiken, sta het dan toe.',
    cors: origin =>
      `Er is een server, maar hij laat geen pagina van ${origin} vragen stellen (CORS), of hij verwijst door. Laat hem die herkomst toe; bij Ollama met OLLAMA_ORIGINS.`,
    forbidden: () =>
      'Deze pagina mag dat adres niet bevragen: het staat niet in haar Content-Security-Policy. Wie de pagina publiceert, zet servers bij het bouwen in VERBAND_MODELS; de pagina als één bestand vraagt niemand iets.',
    unauthorised: () => 'De server wil weten wie er vraagt: de sleutel ontbreekt of is fout.',
    'not-found': () =>
      'De server heeft dat model niet, of neemt chats elders aan. Kijk de naam na, en geef het adres vóór /chat/completions.',
    refused: () =>
      'De server aanvaardt niet wat hij krijgt. Hij moet een `response_format` met een JSON-schema aannemen.',
    busy: () => 'De server neemt voorlopig niets meer aan, of het tegoed is op. Ga later verder.',
    failing: () =>
      'De server faalt keer op keer. Zijn logboek zegt misschien waarom. Ga verder als hij weer werkt.',
    silent: () => 'Het model deed er te lang over. Geef het meer seconden, of neem een kleiner.',
    endless: () =>
      'Het model hield niet op. Van dat antwoord wordt niets gebruikt; een ander model doet het misschien beter.',
    'cut-off': () =>
      'De server brak het antwoord af voor het volledig was. Laat hem meer tokens schrijven, of neem een ander model.',
    'no-answer': () =>
      'Wat kwam, is geen antwoord in JSON. Vraag het opnieuw, of neem een model dat zich aan een schema houdt.',
  },
  serverSaid: said => `De server: “${said}”`,
  left: n => `Over ${count(n, 'passage', 'passages')} is niets gevraagd.`,
  goesOn: 'Wat gekomen is, blijft bewaard: verstuur opnieuw om van hier verder te gaan.',
  unkept: 'Deze browser kan de antwoorden niet bewaren: ze verdwijnen met dit tabblad.',
  forget: 'Zijn antwoorden vergeten',
  by: model => `door het model ${model}`,
  also: model => `het model ${model} vindt het ook`,
}
