// What is said of a store that is explored; it comes with that.

import type { StoreFault } from '../../editions/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { Amounts, Period, StoreFacet } from '../../stores/index.ts'
import { countingIn } from '../../terms/index.ts'

export type StoreMessages = {
  /** The name of the line below the page. */
  readonly label: string
  readonly shown: (shown: Amounts, all: Amounts) => string
  readonly showsAll: (all: Amounts) => string
  /** What the same are if those that state the same count once. */
  readonly distinct: (n: number) => string
  /** How statements are counted in the whole store. */
  readonly counting: string
  readonly leftOut: (n: number) => string
  readonly asking: string
  /** `n` others in the store are linked with somebody; of many, at least so many. */
  readonly others: (n: number, atLeast: boolean, name: string) => string
  readonly find: string
  readonly findWhat: string
  readonly findHow: string
  readonly named: string
  readonly inTexts: string
  readonly statements: (n: number) => string
  readonly nothing: string
  readonly add: string
  readonly isShown: string
  readonly read: string
  readonly contents: string
  readonly facets: Readonly<Record<StoreFacet | 'projects', string>>
  /** The strongest of papers of some years. */
  readonly period: { readonly from: string; readonly until: string; readonly show: string }
  /** That only papers of these years are looked at. */
  readonly ofPeriod: (period: Period) => string
  readonly close: string
  readonly again: string
  readonly failed: string
  /** What is shown stays. */
  readonly stays: string
  readonly faults: Readonly<Record<StoreFault['problem'], string>>
  readonly said: string
  readonly ownCorpus: string
  readonly less: string
}

const [inEnglish, inDutch, inFrench, inGerman] = [
  countingIn('en'),
  countingIn('nl'),
  countingIn('fr'),
  countingIn('de'),
]

export const storeMessages: Readonly<Record<InterfaceLanguage, StoreMessages>> = {
  en: {
    label: 'The store',
    shown: (shown, all) =>
      `Part of a store: ${inEnglish.number(shown.statements)} of ${inEnglish.count(all.statements, 'statement', 'statements')}, ${inEnglish.number(shown.entities)} of ${inEnglish.number(all.entities)} actors, projects and topics, from ${inEnglish.number(shown.documents)} of ${inEnglish.count(all.documents, 'document', 'documents')}`,
    showsAll: all =>
      `All of a store: ${inEnglish.count(all.statements, 'statement', 'statements')} from ${inEnglish.count(all.documents, 'document', 'documents')}`,
    distinct: n => `${inEnglish.number(n)} without repetitions`,
    counting:
      'Statements count as often as they are made; in the rest of the page those that say the same count once.',
    leftOut: n =>
      `${inEnglish.count(n, 'statement', 'statements')} left out: they name what the store does not hold`,
    asking: 'Asking the store…',
    others: (n, atLeast, name) =>
      `Show ${atLeast ? 'more than ' : ''}${inEnglish.count(n, 'other', 'others')} linked with ${name}`,
    find: 'Find in the store',
    findWhat: 'Name or words',
    findHow: 'Looks through everything the store holds, not only what is shown.',
    named: 'Called so',
    inTexts: 'In the texts',
    statements: n => inEnglish.count(n, 'statement', 'statements'),
    nothing: 'Nothing found.',
    add: 'Show',
    isShown: 'shown',
    read: 'Read',
    contents: 'What it holds',
    facets: {
      types: 'Kinds',
      predicates: 'Relations',
      years: 'Papers by year',
      projects: 'Projects with most statements',
      documents: 'Documents with most statements',
    },
    period: { from: 'Papers from', until: 'until', show: 'Show the strongest of these years' },
    ofPeriod: ({ from, until }) =>
      until === null
        ? `papers from ${from} on`
        : from === null
          ? `papers until ${until}`
          : `papers from ${from} to ${until}`,
    close: 'Close',
    again: 'Try again',
    failed: 'The store cannot be shown',
    stays: 'What was there stays.',
    faults: {
      'not-configured':
        'This page may not ask the store in the address. Whoever publishes the page lists its stores in VERBAND_ENDPOINTS when building it.',
      unreachable:
        'The store does not answer, or does not let this page ask. Is it running? It has to allow other sites to read it (CORS).',
      slow: 'The store takes too long. Try again when it is less busy, or ask for less.',
      failing: 'The store has a fault of its own. Try again; if it stays, tell whoever runs it.',
      busy: 'The store is asked too much at the moment. Wait a little, then try again.',
      locked: 'The store asks for a password. The page needs an account that may read without one.',
      refused: 'The store does not understand the question. It may be an older version of SPARQL.',
      'no-endpoint':
        'What answers at this address is no SPARQL endpoint: a page where one signs in, perhaps, or a proxy. The store has to answer with CSV, without signing in.',
      unreadable:
        'What the store answers is broken off or not what was asked for. Try again; if it stays, publish the corpus anew.',
      empty: 'The store is empty. Publish a corpus into it first: npm run corpus -- publish.',
      'no-such-years': 'The store holds no papers of these years.',
      foreign: 'The store holds something else, nothing that Verband has published.',
      several: 'The store holds other corpora, or more than one. Which do you want to see?',
    },
    said: 'It says',
    ownCorpus: 'Open the page’s own corpus',
    less: 'Back to the strongest',
  },
  nl: {
    label: 'De databank',
    shown: (shown, all) =>
      `Deel van een databank: ${inDutch.number(shown.statements)} van ${inDutch.count(all.statements, 'uitspraak', 'uitspraken')}, ${inDutch.number(shown.entities)} van ${inDutch.number(all.entities)} actoren, projecten en thema’s, uit ${inDutch.number(shown.documents)} van ${inDutch.count(all.documents, 'document', 'documenten')}`,
    showsAll: all =>
      `De hele databank: ${inDutch.count(all.statements, 'uitspraak', 'uitspraken')} uit ${inDutch.count(all.documents, 'document', 'documenten')}`,
    distinct: n => `${inDutch.number(n)} zonder herhalingen`,
    counting:
      'Uitspraken tellen zo vaak als ze gedaan worden; elders op de pagina tellen gelijke maar één keer.',
    leftOut: n =>
      `${inDutch.count(n, 'uitspraak', 'uitspraken')} weggelaten: ze noemen iets wat niet in de databank staat`,
    asking: 'De databank wordt bevraagd…',
    others: (n, atLeast, name) =>
      `Toon ${atLeast ? 'meer dan ' : ''}${inDutch.count(n, 'andere', 'anderen')} met een link naar ${name}`,
    find: 'Zoeken in de databank',
    findWhat: 'Naam of woorden',
    findHow: 'Zoekt in alles wat de databank bevat, niet alleen in wat getoond wordt.',
    named: 'Met deze naam',
    inTexts: 'In de teksten',
    statements: n => inDutch.count(n, 'uitspraak', 'uitspraken'),
    nothing: 'Niets gevonden.',
    add: 'Tonen',
    isShown: 'getoond',
    read: 'Lezen',
    contents: 'Wat erin staat',
    facets: {
      types: 'Soorten',
      predicates: 'Relaties',
      years: 'Stukken per jaar',
      projects: 'Projecten met de meeste uitspraken',
      documents: 'Documenten met de meeste uitspraken',
    },
    period: { from: 'Stukken van', until: 'tot en met', show: 'Toon de sterkste van die jaren' },
    ofPeriod: ({ from, until }) =>
      until === null
        ? `stukken vanaf ${from}`
        : from === null
          ? `stukken tot en met ${until}`
          : `stukken van ${from} tot en met ${until}`,
    close: 'Sluiten',
    again: 'Opnieuw proberen',
    failed: 'De databank kan niet worden getoond',
    stays: 'Wat er stond, blijft staan.',
    faults: {
      'not-configured':
        'Deze pagina mag de databank in het adres niet bevragen. Wie de pagina publiceert, zet haar databanken bij het bouwen in VERBAND_ENDPOINTS.',
      unreachable:
        'De databank antwoordt niet, of laat deze pagina niet toe. Draait ze? Ze moet andere sites laten lezen (CORS).',
      slow: 'De databank doet er te lang over. Probeer het later opnieuw of vraag minder.',
      failing:
        'Er is een fout in de databank. Probeer het opnieuw; blijft het zo, meld het dan aan de beheerder.',
      busy: 'De databank krijgt op dit moment te veel vragen. Wacht even en probeer het dan opnieuw.',
      locked: 'De databank vraagt een wachtwoord. De pagina heeft een account nodig dat zonder mag lezen.',
      refused: 'De databank begrijpt de vraag niet. Misschien kent ze een oudere versie van SPARQL.',
      'no-endpoint':
        'Op dit adres antwoordt geen SPARQL-endpoint, maar misschien een aanmeldpagina of een proxy. De databank moet zonder aanmelden antwoorden, in CSV.',
      unreadable:
        'Het antwoord van de databank breekt af of past niet bij de vraag. Probeer het opnieuw; blijft het zo, publiceer het corpus dan opnieuw.',
      empty: 'De databank is leeg. Publiceer er eerst een corpus in: npm run corpus -- publish.',
      'no-such-years': 'In de databank staan geen stukken uit die jaren.',
      foreign: 'In de databank staat iets anders, niets dat door Verband is gepubliceerd.',
      several: 'In de databank staan andere corpora, of meer dan één. Welk wilt u zien?',
    },
    said: 'Ze meldt',
    ownCorpus: 'Het eigen corpus van de pagina openen',
    less: 'Terug naar de sterkste',
  },
  fr: {
    label: 'La base',
    shown: (shown, all) =>
      `Une partie de la base : ${inFrench.number(shown.statements)} affirmations sur ${inFrench.number(all.statements)}, ${inFrench.number(shown.entities)} acteurs, projets et thèmes sur ${inFrench.number(all.entities)}, tirés de ${inFrench.number(shown.documents)} documents sur ${inFrench.number(all.documents)}`,
    showsAll: all =>
      `Toute la base : ${inFrench.count(all.statements, 'affirmation', 'affirmations')} dans ${inFrench.count(all.documents, 'document', 'documents')}`,
    distinct: n => `${inFrench.number(n)} sans les répétitions`,
    counting:
      'Chaque affirmation compte autant de fois qu’elle est faite ; ailleurs sur la page, les affirmations identiques comptent une fois.',
    leftOut: n =>
      `${inFrench.count(n, 'affirmation écartée', 'affirmations écartées')} : ce qu’elles nomment manque dans la base`,
    asking: 'Interrogation de la base…',
    others: (n, atLeast, name) =>
      `Afficher ${atLeast ? 'plus de ' : ''}${inFrench.count(n, 'autre nœud lié', 'autres nœuds liés')} à : ${name}`,
    find: 'Chercher dans la base',
    findWhat: 'Nom ou mots',
    findHow: 'Cherche dans toute la base, pas seulement dans ce qui est affiché.',
    named: 'Porte ce nom',
    inTexts: 'Dans les textes',
    statements: n => inFrench.count(n, 'affirmation', 'affirmations'),
    nothing: 'Aucun résultat.',
    add: 'Afficher',
    isShown: 'affiché',
    read: 'Lire',
    contents: 'Contenu de la base',
    facets: {
      types: 'Types',
      predicates: 'Relations',
      years: 'Documents par année',
      projects: 'Projets avec le plus d’affirmations',
      documents: 'Documents avec le plus d’affirmations',
    },
    period: { from: 'Documents de', until: 'à', show: 'Montrer les plus forts de ces années' },
    ofPeriod: ({ from, until }) =>
      until === null
        ? `documents à partir de ${from}`
        : from === null
          ? `documents jusqu’en ${until}`
          : `documents de ${from} à ${until}`,
    close: 'Fermer',
    again: 'Réessayer',
    failed: 'Impossible d’afficher la base',
    stays: 'Ce qui était affiché le reste.',
    faults: {
      'not-configured':
        'Cette page n’a pas le droit d’interroger la base indiquée dans l’adresse. Qui publie la page inscrit ses bases dans VERBAND_ENDPOINTS au moment de la construire.',
      unreachable:
        'La base ne répond pas, ou n’autorise pas cette page. Est-elle en marche ? Elle doit accepter la lecture depuis d’autres sites (CORS).',
      slow: 'La base met trop de temps à répondre. Réessayez plus tard, ou demandez moins.',
      failing: 'La base rencontre une erreur. Réessayez ; si cela persiste, prévenez son responsable.',
      busy: 'La base reçoit trop de demandes en ce moment. Attendez un peu, puis réessayez.',
      locked: 'La base demande un mot de passe. Il faut à la page un compte qui puisse lire sans.',
      refused:
        'La base ne comprend pas la question. Elle parle peut-être une version plus ancienne de SPARQL.',
      'no-endpoint':
        'Ce qui répond à cette adresse n’est pas un point d’accès SPARQL, mais peut-être une page de connexion ou un proxy. La base doit répondre en CSV, sans connexion préalable.',
      unreadable:
        'La réponse de la base est incomplète ou inattendue. Réessayez ; si cela persiste, publiez de nouveau le corpus.',
      empty: 'La base est vide. Publiez-y d’abord un corpus : npm run corpus -- publish.',
      'no-such-years': 'La base ne contient aucun document de ces années.',
      foreign: 'La base contient autre chose : rien que Verband ait publié.',
      several: 'La base contient d’autres corpus, ou plusieurs. Lequel voulez-vous voir ?',
    },
    said: 'Elle signale',
    ownCorpus: 'Ouvrir le corpus de la page',
    less: 'Revenir aux plus importants',
  },
  de: {
    label: 'Die Datenbank',
    shown: (shown, all) =>
      `Teil einer Datenbank: ${inGerman.number(shown.statements)} von ${inGerman.count(all.statements, 'Aussage', 'Aussagen')}, ${inGerman.number(shown.entities)} von ${inGerman.number(all.entities)} Akteuren, Projekten und Themen, aus ${inGerman.number(shown.documents)} von ${inGerman.count(all.documents, 'Dokument', 'Dokumenten')}`,
    showsAll: all =>
      `Die ganze Datenbank: ${inGerman.count(all.statements, 'Aussage', 'Aussagen')} aus ${inGerman.count(all.documents, 'Dokument', 'Dokumenten')}`,
    distinct: n => `${inGerman.number(n)} ohne Wiederholungen`,
    counting:
      'Aussagen zählen so oft, wie sie gemacht werden; sonst auf der Seite zählen gleiche nur einmal.',
    leftOut: n =>
      `${inGerman.count(n, 'Aussage', 'Aussagen')} weggelassen: was sie nennen, fehlt in der Datenbank`,
    asking: 'Die Datenbank wird befragt…',
    others: (n, atLeast, name) =>
      `${atLeast ? 'Mehr als ' : ''}${inGerman.count(n, 'weiteren', 'weitere')} mit Verbindung zu ${name} zeigen`,
    find: 'In der Datenbank suchen',
    findWhat: 'Name oder Wörter',
    findHow: 'Durchsucht alles, was in der Datenbank steht, nicht nur, was gezeigt wird.',
    named: 'Mit diesem Namen',
    inTexts: 'In den Texten',
    statements: n => inGerman.count(n, 'Aussage', 'Aussagen'),
    nothing: 'Nichts gefunden.',
    add: 'Zeigen',
    isShown: 'gezeigt',
    read: 'Lesen',
    contents: 'Was sie enthält',
    facets: {
      types: 'Arten',
      predicates: 'Beziehungen',
      years: 'Dokumente nach Jahr',
      projects: 'Projekte mit den meisten Aussagen',
      documents: 'Dokumente mit den meisten Aussagen',
    },
    period: { from: 'Papiere von', until: 'bis', show: 'Die stärksten dieser Jahre zeigen' },
    ofPeriod: ({ from, until }) =>
      until === null
        ? `Papiere ab ${from}`
        : from === null
          ? `Papiere bis ${until}`
          : `Papiere von ${from} bis ${until}`,
    close: 'Schließen',
    again: 'Noch einmal versuchen',
    failed: 'Die Datenbank lässt sich nicht zeigen',
    stays: 'Was zu sehen war, bleibt.',
    faults: {
      'not-configured':
        'Diese Seite darf die Datenbank in der Adresse nicht befragen. Wer die Seite veröffentlicht, nennt ihre Datenbanken beim Bauen in VERBAND_ENDPOINTS.',
      unreachable:
        'Die Datenbank antwortet nicht oder lässt diese Seite nicht fragen. Läuft sie? Sie muss anderen Seiten das Lesen erlauben (CORS).',
      slow: 'Die Datenbank braucht zu lange. Versuchen Sie es später noch einmal, oder fragen Sie nach weniger.',
      failing:
        'Die Datenbank hat einen Fehler. Versuchen Sie es noch einmal; bleibt er, sagen Sie es denen, die sie betreiben.',
      busy: 'Die Datenbank wird gerade zu viel gefragt. Warten Sie etwas, und versuchen Sie es noch einmal.',
      locked:
        'Die Datenbank verlangt ein Passwort. Die Seite braucht ein Konto, das ohne Passwort lesen darf.',
      refused:
        'Die Datenbank versteht die Frage nicht. Vielleicht spricht sie eine ältere Fassung von SPARQL.',
      'no-endpoint':
        'Unter dieser Adresse antwortet kein SPARQL-Endpunkt, sondern vielleicht eine Anmeldeseite oder ein Proxy. Die Datenbank muss ohne Anmeldung antworten, in CSV.',
      unreadable:
        'Die Antwort der Datenbank bricht ab oder passt nicht zur Frage. Versuchen Sie es noch einmal; bleibt es so, veröffentlichen Sie das Korpus neu.',
      empty: 'Die Datenbank ist leer. Veröffentlichen Sie erst ein Korpus darin: npm run corpus -- publish.',
      'no-such-years': 'In der Datenbank stehen keine Papiere aus diesen Jahren.',
      foreign: 'In der Datenbank steht etwas anderes, nichts, was Verband veröffentlicht hat.',
      several: 'In der Datenbank stehen andere Korpora oder mehrere. Welches möchten Sie sehen?',
    },
    said: 'Sie meldet',
    ownCorpus: 'Das eigene Korpus der Seite öffnen',
    less: 'Zurück zu den stärksten',
  },
}
