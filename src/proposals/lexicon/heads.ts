// By which word a name tells what it names: 'Verdrag van …' is an instrument, 'Conseil supérieur …' an organisation.

import type { EntityType, Language } from '../../model/index.ts'
import { leads } from './small-words.ts'

const languages = ['nl', 'fr', 'de', 'en'] as readonly Language[]

/** Lines `type | nl | fr | de | en`; all in lower case. Of a compound of Dutch or German the last part is the head. */
const lines = `
actor-group | sector land staat partner functionaris officier instantie overheid autoriteit actor speler vertegenwoordiger organisatie team gremium | secteur pays état partenaire officier instance autorité acteur représentant équipe organisation | sektor land staat partner beamter stelle behörde akteur vertreter team organisation | sector country state partner officer body authority actor representative team organisation
organisation | agentschap bestuur bureau centrum centra comité commissie dienst directie fonds instituut instelling kamer ministerie netwerk parlement raad rechtbank hof secretariaat senaat stichting federatie vereniging cel eenheid assemblee administratie universiteit ziekenhuis observatorium bank regering politie rijkswacht kabinet autoriteit team rekenkamer maatschappij overheidsdienst orde liga unie orgaan steunpunt directie-generaal college hogeschool vzw bedrijf museum minister staatssecretaris gouverneur regie korps kas school partij vakbond | agence bureau centre centres comité commission service direction fonds institut institution chambre ministère réseau parlement conseil tribunal cour secrétariat sénat fondation fédération association cellule unité assemblée administration université hôpital observatoire banque gouvernement cabinet office société ordre ligue union spf police organe régie collège école asbl entreprise musée ministre gouverneur corps caisse parti direction-générale syndicat haut-commissariat commissariat | agentur büro zentrum komitee kommission dienst direktion fonds institut kammer ministerium netz netzwerk parlament rat gericht gerichtshof sekretariat senat stiftung verband verein zelle versammlung verwaltung universität krankenhaus beobachtungsstelle bank regierung amt union organ kolleg hochschule unternehmen museum minister partei schule | agency bureau centre center committee commission service directorate fund institute institution chamber ministry network parliament council court tribunal secretariat senate foundation federation association cell unit assembly administration university hospital observatory bank government office union board college company museum minister governor school party
working-group | werkgroep subwerkgroep sub-werkgroep taskforce task-force overleg stuurgroep expertengroep expertisenetwerk | groupe sous-groupe concertation task-force groupe-de-travail | arbeitsgruppe unterarbeitsgruppe lenkungsgruppe expertengruppe | group task-force subgroup
project | project programma samenwerking initiatief aanpak operatie platform pilootproject | projet programme coopération initiative lutte opération plateforme plate-forme | projekt programm zusammenarbeit initiative plattform | project programme program cooperation initiative operation platform
instrument | verdrag akkoord overeenkomst verklaring richtlijn verordening wet wetboek besluit decreet ordonnantie plan actieplan strategie nota brief protocol convenant conventie resolutie wetsontwerp wetsvoorstel memorandum handvest reglement grondwet statuut omzendbrief arrest besluitwet pact regeerakkoord | traité accord convention déclaration directive règlement loi code arrêté décret ordonnance plan stratégie note lettre protocole résolution projet-de-loi mémorandum charte constitution statut circulaire arrêt pacte | vertrag abkommen übereinkommen vereinbarung erklärung richtlinie verordnung gesetz gesetzbuch beschluss dekret plan aktionsplan strategie note protokoll konvention resolution charta verfassung rundschreiben urteil pakt | treaty agreement convention declaration directive regulation act law code decree order plan strategy note letter protocol resolution memorandum charter constitution circular judgment pact
document | verslag rapport advies studie jaarverslag eindverslag | rapport avis étude | bericht gutachten studie jahresbericht | report opinion study
event | conferentie top vergadering dag week congres seminarie evaluatie controleactie | conférence sommet réunion journée semaine colloque séminaire évaluation | konferenz gipfel tagung seminar  | conference summit meeting seminar
product | model analyse beeld catalogus website databank gids handleiding campagne register meldpunt | modèle analyse catalogue site guide campagne registre portail | modell analyse katalog website datenbank leitfaden kampagne register | model analysis catalogue website database guide campaign register portal
place | haven zeehaven luchthaven zee station | port aéroport mer gare | hafen flughafen see | port airport sea
region | regio euregio euroregio provincie gewest deelstaat | région eurorégion province land | region euregio provinz land bundesland | region province
`

const heads: ReadonlyMap<Language, ReadonlyMap<string, EntityType>> = new Map(
  languages.map((language, i) => [
    language,
    new Map(
      lines
        .trim()
        .split('\n')
        .flatMap(line => {
          const [type, ...cells] = line.split('|').map(cell => cell.trim())
          return cells[i]!.split(' ').map(head => [head, type as EntityType] as const)
        }),
    ),
  ]),
)

const organisation = 'organisation' as EntityType
const group = 'actor-group' as EntityType

const compounding: ReadonlySet<string> = new Set(['nl', 'de'])

/** Endings that plurals take, by language; a word without one is its own singular. */
const plurals: ReadonlyMap<string, readonly (readonly [string, string])[]> = new Map([
  [
    'nl',
    [
      ['ies', 'ie'],
      ['teiten', 'teit'],
      ['heden', 'heid'],
      ['issen', 'is'],
      ['a', 'um'],
      ['en', ''],
      ["'s", ''],
      ['s', ''],
      ['ën', ''],
    ],
  ],
  [
    'fr',
    [
      ['aux', 'al'],
      ['s', ''],
      ['x', ''],
    ],
  ],
  [
    'de',
    [
      ['en', ''],
      ['e', ''],
      ['er', ''],
      ['n', ''],
      ['s', ''],
    ],
  ],
  [
    'en',
    [
      ['ies', 'y'],
      ['es', ''],
      ['s', ''],
    ],
  ],
])

export type Head = {
  readonly type: EntityType
  /** The word is more than its head: 'actieplan' for 'plan'. */
  readonly isCompound: boolean
  readonly isPlural: boolean
}

/** The shortest that a word is beside the head that it ends in: 'Staatsrat', and not 'Verrat'. */
const minModifierChars = 3

function headOfSingular(word: string, language: Language): Omit<Head, 'isPlural'> | null {
  const known = heads.get(language)
  if (!known) return null
  const own = known.get(word)
  if (own) return { type: own, isCompound: false }
  if (!compounding.has(language)) return null
  for (let at = minModifierChars; at <= word.length - 3; at++) {
    const type = known.get(word.slice(at))
    if (type) return { type, isCompound: true }
  }
  return null
}

/** What a word names by its head, in the singular or plural; null where it is no head that is known. */
export function headOf(word: string, language: Language): Head | null {
  const lower = word.toLocaleLowerCase(language).replace(/’/gu, "'")
  const single = headOfSingular(lower, language)
  if (single) return { ...single, isPlural: false }
  for (const [ending, singular] of plurals.get(language) ?? []) {
    if (!lower.endsWith(ending)) continue
    const head = headOfSingular(lower.slice(0, lower.length - ending.length) + singular, language)
    // Several bodies are a kind of actor.
    if (head) return { ...head, type: head.type === organisation ? group : head.type, isPlural: true }
  }
  return null
}

/** What words name together: by the first head of French, the last one of other languages, and the one that 'van' follows before either. */
export function typeOfWords(
  words: readonly { readonly text: string }[],
  language: Language,
): EntityType | null {
  const joined = words.findIndex(({ text }) => leads.get(language)?.has(text.toLowerCase()))
  const first = joined > 0 ? [words[joined - 1]!] : []
  const ordered = language === 'fr' ? words : [...words].reverse()
  for (const { text } of [...first, ...ordered]) {
    const head = headOf(text, language)
    if (head) return head.type
  }
  return null
}
