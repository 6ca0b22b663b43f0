// By which words German says that actors work together, take part, lead or sign.

import type { ClaimCues } from './type.ts'

export const german: ClaimCues = {
  cooperates:
    /zusammenarbeit\p{L}*|zusammengearbeitet|arbeite[tn]?(?!\p{L})[^.;]*(?<!\p{L})zusammen(?!\p{L})|kooperier\p{L}*|Kooperation\p{L}*|gemeinsam\p{L}*|in Absprache mit|vereinbart\p{L}*|austausch\p{L}*/iu,
  relates:
    /zusammen\p{L}*|kooper\p{L}*|gemeinsam\p{L}*|absprache\p{L}*|abgesprochen|koordin\p{L}*|partner\p{L}*|vereinbar\p{L}*|abkommen\p{L}*|austausch\p{L}*|kontakt\p{L}*|dialog\p{L}*|verhand\p{L}*|gespräch\p{L}*|projekt\p{L}*|bilateral\p{L}*|beziehung\p{L}*|netzwerk\p{L}*/iu,
  member: /(?:Mitglied\p{L}* (?:de[rs]|von|in)|gehör\p{L}* zu|vertreten in)\s*(?:de[mnr]\s*)?$/iu,
  participates:
    /n(?:immt|ehmen|ahm|ahmen)(?!\p{L})[^.;]*(?<!\p{L})teil(?!\p{L})|teil(?:nehm|nimm|genommen|nahm)\p{L}*|beteilig\p{L}*|mitwirk\p{L}*|mitgewirkt|vertreten in|Mitglied\p{L}*/iu,
  between: /(?<!\p{L})zwischen(?:\s+\p{L}+){0,3}\s*\(?$/iu,
  with: /(?<!\p{L})mit(?:\s+\p{L}+){0,4}\s*\(?$/iu,
  parts:
    /(?<!\p{L})(?:eine?|welche\p{L}*|wo|wobei|hat|haben|hatte|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|soll|sollen|muss|müssen|will|wollen|um|zu|durch|weil|damit|aber|zwischen|gegen|seit|während)(?!\p{L})/iu,
  where: /(?<!\p{L})(?:in|nach|aus|im)\s+(?:de[mnr])?\s*$/iu,
  denied: /ohne (?:Absprache|Zusammenarbeit|Rücksprache)|keine (?:Zusammenarbeit|Absprache|Abstimmung)/iu,
  leads: {
    by: /unter (?:der )?(?:Leitung|Führung|Federführung|Koordination|dem Vorsitz) (?:von|de[rs])|(?:geleitet|koordiniert|geführt) (?:von|durch)/iu,
    does: /(?<!\p{L})(?:leitet|leiten|koordiniert|koordinieren|führt den Vorsitz)(?!\p{L})/iu,
  },
  supports: {
    by: /(?:unterstützt|finanziert|gefördert) (?:von|durch)|mit (?:der )?Unterstützung (?:von|de[rs])/iu,
    does: /(?<!\p{L})(?:unterstützt|unterstützen|finanziert|finanzieren|fördert|fördern)(?!\p{L})/iu,
  },
  produces: {
    by: /(?:erstellt|ausgearbeitet|gegründet|entwickelt|veröffentlicht) (?:von|durch)|auf Initiative (?:von|de[rs])/iu,
    does: /(?<!\p{L})(?:gründete|gründeten|entwickelte|veröffentlichte|erstellte)(?!\p{L})/iu,
  },
  concludes: {
    by: /(?:unterzeichnet|geschlossen|verabschiedet|ratifiziert) (?:von|durch|zwischen)/iu,
    does: /(?<!\p{L})(?:unterzeichnete|unterzeichneten|schloss|schlossen|ratifizierte)(?!\p{L})/iu,
  },
  joint: /(?:zusammen|gemeinsam|in Zusammenarbeit) mit\s+(?:\p{L}+\s+){0,2}$/iu,
  joins: /,|(?<!\p{L})(?:und|oder|sowie|wie etwa|darunter)(?!\p{L})/iu,
  planned: /(?<!\p{L})(?:wird|werden soll|sollen?|geplant\p{L}*|beabsichtig\p{L}*)(?!\p{L})/iu,
  since: /(?<!\p{L})seit\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
  ours: /(?<!\p{L})(?:drei Länder|drei Staaten|Beneluxländer|Benelux-Länder|Beneluxstaaten|Benelux-Staaten)(?!\p{L})/giu,
  partners:
    /(?<!\p{L})(?:die|alle|diese) (?:Partner|Teilnehmer|Teilnehmerländer|beteiligten Länder|teilnehmenden Länder)(?!\p{L}|-| (?:aus|von|der|des|in)(?!\p{L}))/giu,
  thing:
    /(?<!\p{L})(?:diese[rsmn]?) (?:\p{L}+ )?(?:Pl(?:an|äne)|Modelle?|Erklärung|Vereinbarung|Abkommen|Vertrag|Strategie|Analysen?)(?!\p{L})/giu,
  shared:
    /(?<!\p{L})(?:an|in|bei) (?:der|dieser|einer gemeinsamen) (?:Zusammenarbeit|Kooperation|Vorgehensweise)(?!\p{L}| (?:mit|zwischen)(?!\p{L}))/iu,
  worksOn: /(?<!\p{L})(?:arbeite(?:n|ten)(?: \p{L}+){0,2} (?:an|am)|organisier(?:en|ten))(?!\p{L})/iu,
  contributes:
    /an der (?:Ausarbeitung|Erstellung|Entwicklung|Vorbereitung|Umsetzung)[^.;]{0,80}(?:mitgewirkt|mitgearbeitet|beteiligt)/iu,
  besides: /^(?:neben|außer)(?!\p{L})/iu,
}
