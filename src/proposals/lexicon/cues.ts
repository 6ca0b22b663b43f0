// By which words papers say that actors work together, take part, lead or sign, language by language.

import type { Language } from '../../model/index.ts'

export type ClaimCues = {
  /** Two or more act together. */
  readonly cooperates: RegExp
  /** Somebody is part of something that has a name. */
  readonly participates: RegExp
  /** What follows are the partners of each other. */
  readonly between: RegExp
  /** What follows are the partners of who stands before. */
  readonly with: RegExp
  /** What may stand between two members of a list, of which one must be `conjunction`. */
  readonly joins: RegExp
  /** It is yet to be. */
  readonly planned: RegExp
  /** Since when, as a year. */
  readonly since: RegExp
  /** 'The three countries', by which papers of the Benelux mean its own. */
  readonly ours: RegExp
}

const cues: ReadonlyMap<string, ClaimCues> = new Map([
  [
    'nl',
    {
      cooperates:
        /samenwerk\p{L}*|samengewerkt|(?<!\p{L})werk(?:t|en|te|ten)(?!\p{L})[^.;]*(?<!\p{L})samen(?!\p{L})|(?<!\p{L})samen met|in overleg met|overleggen met|gezamenlijk|overeengekomen|afgesproken|afspraken gemaakt|wissel(?:t|en)[^.;]*uit|slaan de handen in elkaar/iu,
      participates:
        /(?:neem|neemt|nemen|nam|namen)(?!\p{L})[^.;]*(?<!\p{L})deel(?!\p{L})|deel(?:neemt|nemen|genomen|name)|betrokken|werk(?:t|en)(?!\p{L})[^.;]*(?<!\p{L})mee(?!\p{L})|me[de]+ge?werk\p{L}*|meewerk\p{L}*|bijgedragen|de(?:el|elt|len)(?!\p{L})[^.;]*kennis|vertegenwoordigd|lid van|leden van|aangesloten bij/iu,
      between: /(?<!\p{L})tussen\s*(?:(?:de|het)\s*)?$/iu,
      with: /(?<!\p{L})met\s*(?:(?:de|het|een|alle|onze|zijn|haar|hun)\s*)?$/iu,
      joins:
        /^(?:\s|,|\(|\)|(?<!\p{L})(?:en|of|alsook|alsmede|evenals|ook|zowel|als|de|het|een|andere|relevante|nabije|zoals|inclusief|met name|haar|zijn|hun|onze|Duitse|Franse|Belgische|Nederlandse|deelstaat)(?!\p{L}))*$/iu,
      planned: /(?<!\p{L})(?:zal|zullen|zou|zouden|voornemens|gepland|voorzien dat)(?!\p{L})/iu,
      since: /(?<!\p{L})sinds\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
      ours: /(?<!\p{L})(?:(?<=(?<!\p{L})de )landen(?!\p{L}| van| die)|drie landen(?: van de Benelux)?|Benelux-landen|Beneluxlanden|landen van de Benelux)(?!\p{L})/giu,
    },
  ],
  [
    'fr',
    {
      cooperates:
        /coop[éè]r\p{L}*|collabor\p{L}*|travaill\p{L}*\s+(?:\p{L}+\s+)?(?:avec|ensemble|en commun)|en commun(?!\p{L})|en concertation avec|se concert\p{L}*|conjoint\p{L}*|(?:ont|a) convenu|mis d['’]accord|(?:échang\p{L}+)/iu,
      participates:
        /particip\p{L}*|impliqu\p{L}*|pren(?:d|nent) part|(?:est|sont|ont été|a été)\s+(?:\p{L}+\s+)?(?:associé|représenté)\p{L}*|membres? d[eu]|contribu\p{L}*|partag\p{L}* leurs?|fai(?:t|sant) partie|compos\p{L}* d[e']/iu,
      between: /(?<!\p{L})entre\s*(?:l[ea]s?\s*|l['’])?$/iu,
      with: /(?<!\p{L})avec\s*(?:l[ea]s?\s*|l['’])?$/iu,
      joins:
        /^(?:\s|,|\(|\)|['’]|(?<!\p{L})(?:et|ou|ainsi|que|de|du|des|d|l|la|le|les|à|au|aux|autres?|tels?|telles?|comme|notamment|leurs?|ses?|son|sa|Land|allemand|par|avec|également|pertinents|internationaux)(?!\p{L}))*$/iu,
      planned:
        /(?<!\p{L})(?:sera|seront|serait|seraient|fera|feront|prévoi\p{L}*|prévue?s?|envisag\p{L}*)(?!\p{L})/iu,
      since: /(?<!\p{L})depuis\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
      ours: /(?<!\p{L})(?:(?<=(?<!\p{L})les )pays(?!\p{L}|-| du| d| qui| sour| voi| tier| par)|trois pays(?: du Benelux)?|pays du Benelux|pays Benelux)(?!\p{L})/giu,
    },
  ],
  [
    'en',
    {
      cooperates:
        /cooperat\p{L}*|co-operat\p{L}*|collaborat\p{L}*|work\p{L}*\s+(?:\p{L}+\s+)?(?:with|together)|jointly|joint(?!\p{L})|together with|in consultation with|agreed|exchang\p{L}*/iu,
      participates:
        /participat\p{L}*|tak(?:e|es|ing|en) part|took part|involved in|member of|members of|represented in|contribut\p{L}*|associated with/iu,
      between: /(?<!\p{L})(?:between|among)\s*(?:the\s*)?$/iu,
      with: /(?<!\p{L})with\s*(?:the\s*)?$/iu,
      joins:
        /^(?:\s|,|\(|\)|(?<!\p{L})(?:and|or|as|well|the|a|of|other|its|their|including|such|German|French|Dutch|Belgian)(?!\p{L}))*$/iu,
      planned: /(?<!\p{L})(?:will|shall|would|plans?|planned|intends?)(?!\p{L})/iu,
      since: /(?<!\p{L})since\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
      ours: /(?<!\p{L})(?:three countries|Benelux countries|countries of the Benelux)(?!\p{L})/giu,
    },
  ],
  [
    'de',
    {
      cooperates:
        /zusammenarbeit\p{L}*|zusammengearbeitet|arbeite[tn]?(?!\p{L})[^.;]*(?<!\p{L})zusammen(?!\p{L})|kooperier\p{L}*|Kooperation\p{L}*|gemeinsam\p{L}*|in Absprache mit|vereinbart\p{L}*|austausch\p{L}*/iu,
      participates:
        /n(?:immt|ehmen|ahm|ahmen)(?!\p{L})[^.;]*(?<!\p{L})teil(?!\p{L})|teil(?:nehm|nimm|genommen|nahm)\p{L}*|beteilig\p{L}*|mitwirk\p{L}*|mitgewirkt|vertreten in|Mitglied\p{L}*/iu,
      between: /(?<!\p{L})zwischen\s*(?:de[mnr]\s*)?$/iu,
      with: /(?<!\p{L})mit\s*(?:de[mnr]\s*)?$/iu,
      joins:
        /^(?:\s|,|\(|\)|(?<!\p{L})(?:und|oder|sowie|als|auch|der|die|das|dem|den|des|andere[nr]?|ihre[nr]?|wie|darunter)(?!\p{L}))*$/iu,
      planned: /(?<!\p{L})(?:wird|werden soll|sollen?|geplant\p{L}*|beabsichtig\p{L}*)(?!\p{L})/iu,
      since: /(?<!\p{L})seit\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
      ours: /(?<!\p{L})(?:drei Länder|drei Staaten|Beneluxländer|Benelux-Länder|Beneluxstaaten|Benelux-Staaten)(?!\p{L})/giu,
    },
  ],
])

/** Without one of these, two that stand beside one another are no list: 'the police of the Benelux'. */
export const conjunction =
  /,|(?<!\p{L})(?:en|of|alsook|alsmede|evenals|et|ou|ainsi que|and|or|as well as|und|oder|sowie)(?!\p{L})/iu

/** The cues of a language; null where none are known. */
export const cuesFor = (language: Language): ClaimCues | null => cues.get(language) ?? null
