// Words that name a kind of body or paper, and one of the kind only where a paper has said which.

import type { Language } from '../model/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** In lower case, as they stand in the dictionary. */
const generic: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'nl',
    words(
      'agentschap akkoord assemblee bank besluit bestuur bureau centrum college comité commissie dienst directie ' +
        'fonds gemeenschap gemeente gewest groep hof instelling instituut kabinet kamer koning lidstaat ministerie ' +
        'minister netwerk orde overeenkomst parlement partij plan platform politie programma project raad rapport ' +
        'rechtbank regering richtlijn secretariaat senaat staat stichting unie verdrag verklaring verordening werkgroep wet',
    ),
  ],
  [
    'fr',
    words(
      'accord agence arrêté assemblée autorité bureau cabinet centre chambre collège comité commission communauté ' +
        'commune conseil convention cour décret déclaration département direction directive fonds gouvernement groupe ' +
        'institut institution loi ministère ministre office ordre parlement parti plan plateforme police programme ' +
        'projet rapport règlement région réseau roi secrétariat sénat service société tribunal traité union état',
    ),
  ],
  [
    'en',
    words(
      'act agency agreement assembly authority bank board bureau centre center chamber college commission committee ' +
        'community convention council court decree declaration department directive fund government group institute ' +
        'institution law minister ministry network office order parliament party plan platform police programme project ' +
        'region regulation report secretariat senate service society state treaty tribunal union',
    ),
  ],
  [
    'de',
    words(
      'abkommen agentur amt anstalt ausschuss bank behörde bericht bund bundesrat büro fonds gemeinde gemeinschaft ' +
        'gericht gesellschaft gesetz gremium gruppe institut kammer kanzlei kommission königreich land ministerium minister ' +
        'netz netzwerk partei plan plattform polizei programm projekt rat regierung richtlinie sekretariat senat staat ' +
        'stelle stiftung union verband verein vereinbarung verordnung versammlung vertrag zentrum zoll',
    ),
  ],
  [
    'lb',
    words(
      'agence amt büro chamber conseil gesetz kommissioun ministère minister police projet rot staat traité zenter',
    ),
  ],
])

/** Whether one word names a kind of body or paper in a language: `Centre`, `Verdrag`, `Commission`. */
export const isGeneric = (word: string, language: Language): boolean =>
  generic.get(language)?.has(word.toLocaleLowerCase(language)) ?? false

/** Whether a language begins every noun with a capital, so that one tells nothing. */
export const capitalisesNouns = (language: Language): boolean => language === 'de' || language === 'lb'
