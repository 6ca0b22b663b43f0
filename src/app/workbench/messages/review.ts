// What is said of changes when they are looked over.

import type { InterfaceLanguage } from '../../../model/index.ts'
import type { How, ReviewedOther } from '../changed.ts'

type ReviewMessages = {
  readonly open: string
  readonly since: string
  readonly begun: string
  readonly saved: string
  readonly none: string
  readonly noneSinceSaved: string
  readonly close: string
  readonly how: Readonly<Record<How, string>>
  readonly was: string
  readonly now: string
  readonly groups: Readonly<Record<'claims' | 'entities' | 'others', (n: string) => string>>
  readonly more: (n: string) => string
  readonly others: Readonly<Record<ReviewedOther['of'], string>>
  /** What the fields of the data are called; one that is not here is called as in the data. */
  readonly fields: ReadonlyMap<string, string>
  readonly unreadable: string
}

const fields = (given: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(given))

export const reviewMessages: Readonly<Record<InterfaceLanguage, ReviewMessages>> = {
  en: {
    open: 'What has changed',
    since: 'Since',
    begun: 'the text was opened',
    saved: 'it was last saved',
    none: 'Nothing has changed since the text was opened.',
    noneSinceSaved: 'Nothing has changed since it was last saved.',
    close: 'Close',
    how: { added: 'New', changed: 'Changed', removed: 'Removed' },
    was: 'before',
    now: 'now',
    groups: { claims: n => `Statements (${n})`, entities: n => `Names (${n})`, others: n => `Other (${n})` },
    more: n => `and ${n} more`,
    others: {
      ...{ 'set-aside': 'No name', errata: 'Misprint', 'no-claim': 'States nothing' },
      ...{ refused: 'Refused', redirects: 'Passage that has moved', file: 'File' },
    },
    fields: fields({
      ...{ quotes: 'Words', label: 'Name', forms: 'Forms', variants: 'Misprinted forms', text: 'Words' },
      ...{ quote: 'First words', reason: 'Why', languages: 'Languages', printed: 'Printed', meant: 'Meant' },
      ...{ context: 'Stands in', when: 'Date', status: 'Standing', remark: 'Remark', grammar: 'Grammar' },
      ...{
        formerly: 'Ids before',
        difference: 'How the languages differ',
        'read-by': 'Read by',
        type: 'Type',
      },
      ...{ predicate: 'Relation', subjects: 'Who', objects: 'With regard to', projects: 'In the project' },
    }),
    unreadable: 'A statement that cannot be read out',
  },
  nl: {
    open: 'Wat er gewijzigd is',
    since: 'Sinds',
    begun: 'de tekst geopend werd',
    saved: 'het laatst bewaard werd',
    none: 'Er is niets gewijzigd sinds de tekst geopend werd.',
    noneSinceSaved: 'Er is niets gewijzigd sinds het laatst bewaard werd.',
    close: 'Sluiten',
    how: { added: 'Nieuw', changed: 'Gewijzigd', removed: 'Verwijderd' },
    was: 'voordien',
    now: 'nu',
    groups: {
      claims: n => `Uitspraken (${n})`,
      entities: n => `Namen (${n})`,
      others: n => `Overige (${n})`,
    },
    more: n => `en nog ${n}`,
    others: {
      ...{ 'set-aside': 'Geen naam', errata: 'Drukfout', 'no-claim': 'Zegt niets' },
      ...{ refused: 'Geweigerd', redirects: 'Verplaatste passage', file: 'Bestand' },
    },
    fields: fields({
      ...{ quotes: 'Woorden', label: 'Naam', forms: 'Vormen', variants: 'Vormen met een drukfout' },
      ...{ text: 'Woorden', quote: 'Eerste woorden', reason: 'Waarom', languages: 'Talen' },
      ...{ printed: 'Gedrukt', meant: 'Bedoeld', context: 'Staat in', when: 'Datum', status: 'Stand' },
      ...{
        remark: 'Opmerking',
        grammar: 'Grammatica',
        difference: 'Hoe de talen verschillen',
        formerly: 'Vroegere ids',
      },
      ...{ 'read-by': 'Gelezen door', type: 'Type', predicate: 'Relatie', subjects: 'Wie' },
      ...{ objects: 'Over of met', projects: 'In het project' },
    }),
    unreadable: 'Een uitspraak die niet kan worden weergegeven',
  },
  fr: {
    open: 'Ce qui a changé',
    since: 'Depuis',
    begun: 'l’ouverture du texte',
    saved: 'le dernier enregistrement',
    none: 'Rien n’a changé depuis l’ouverture du texte.',
    noneSinceSaved: 'Rien n’a changé depuis le dernier enregistrement.',
    close: 'Fermer',
    how: { added: 'Nouveau', changed: 'Modifié', removed: 'Retiré' },
    was: 'avant',
    now: 'maintenant',
    groups: { claims: n => `Énoncés (${n})`, entities: n => `Noms (${n})`, others: n => `Autres (${n})` },
    more: n => `et ${n} de plus`,
    others: {
      ...{ 'set-aside': 'Pas un nom', errata: 'Coquille', 'no-claim': 'N’énonce rien' },
      ...{ refused: 'Refusé', redirects: 'Passage déplacé', file: 'Fichier' },
    },
    fields: fields({
      ...{ quotes: 'Mots', label: 'Nom', forms: 'Formes', variants: 'Formes avec une coquille' },
      ...{ text: 'Mots', quote: 'Premiers mots', reason: 'Pourquoi', languages: 'Langues' },
      ...{ printed: 'Imprimé', meant: 'Voulu', context: 'Figure dans', when: 'Date', status: 'État' },
      ...{
        remark: 'Remarque',
        grammar: 'Grammaire',
        difference: 'Ce qui diffère entre les langues',
        formerly: 'Anciens ids',
      },
      ...{ 'read-by': 'Lu par', type: 'Type', predicate: 'Relation', subjects: 'Qui' },
      ...{ objects: 'À propos de', projects: 'Dans le projet' },
    }),
    unreadable: 'Un énoncé qui ne peut être formulé',
  },
  de: {
    open: 'Was sich geändert hat',
    since: 'Seit',
    begun: 'dem Öffnen des Textes',
    saved: 'dem letzten Speichern',
    none: 'Seit dem Öffnen des Textes hat sich nichts geändert.',
    noneSinceSaved: 'Seit dem letzten Speichern hat sich nichts geändert.',
    close: 'Schließen',
    how: { added: 'Neu', changed: 'Geändert', removed: 'Entfernt' },
    was: 'vorher',
    now: 'jetzt',
    groups: { claims: n => `Aussagen (${n})`, entities: n => `Namen (${n})`, others: n => `Weiteres (${n})` },
    more: n => `und ${n} weitere`,
    others: {
      ...{ 'set-aside': 'Kein Name', errata: 'Druckfehler', 'no-claim': 'Sagt nichts aus' },
      ...{ refused: 'Abgelehnt', redirects: 'Verschobener Abschnitt', file: 'Datei' },
    },
    fields: fields({
      ...{ quotes: 'Wörter', label: 'Name', forms: 'Formen', variants: 'Formen mit Druckfehler' },
      ...{ text: 'Wörter', quote: 'Erste Wörter', reason: 'Warum', languages: 'Sprachen' },
      ...{ printed: 'Gedruckt', meant: 'Gemeint', context: 'Steht in', when: 'Datum', status: 'Stand' },
      ...{
        remark: 'Bemerkung',
        grammar: 'Grammatik',
        difference: 'Worin sich die Sprachen unterscheiden',
        formerly: 'Frühere Ids',
      },
      ...{ 'read-by': 'Gelesen von', type: 'Typ', predicate: 'Beziehung', subjects: 'Wer' },
      ...{ objects: 'In Bezug auf', projects: 'Im Projekt' },
    }),
    unreadable: 'Eine Aussage, die sich nicht vorlesen lässt',
  },
}
