// By which words Dutch says that actors work together, take part, lead or sign.

import type { ClaimCues } from './type.ts'

export const dutch: ClaimCues = {
  cooperates:
    /samenwerk\p{L}*|samengewerkt|(?<!\p{L})werk(?:t|en|te|ten)(?!\p{L})[^.;]*(?<!\p{L})samen(?!\p{L})|(?<!\p{L})samen met|in overleg met|overleggen met|gezamenlijk|overeengekomen|afgesproken|afspraken gemaakt|wissel(?:t|en)[^.;]*uit|slaan de handen in elkaar/iu,
  relates:
    /samen\p{L}*|gezamenlijk\p{L}*|overleg\p{L}*|co[öo]rdin\p{L}*|partner(?:schap|ship)\p{L}*|(?:over|samenwerkings)?overeenkomst\p{L}*|akkoord\p{L}*|afspra\p{L}+|protocol\p{L}*|uitwissel\p{L}*|wissel(?:t|en)(?!\p{L})|contact\p{L}*|dialoog|gesprek\p{L}*|onderhandel\p{L}*|\p{L}*project\p{L}*|bilatera\p{L}*|synergie\p{L}*|relaties?|banden|wisselwerking|verbond\p{L}*|netwerk\p{L}*|gecoördineerd|uitgewerkt|ontwikkeld|opgezet|georganiseerd|opgestart|gelanceerd/iu,
  member:
    /(?:ma(?:akt|ken)(?!\p{L})[^.;]{0,30}deel uit van|deel uitma(?:akt|ken) van|(?<!\p{L})lid van|(?<!\p{L})leden van|lidmaatschap van|aangesloten bij|toegetreden tot|vertegenwoordigd in|zetelt in|zetelen in|participe(?:ert|ren) (?:in|aan)|neemt deel aan|nemen deel aan)\s*(?:de|het)?\s*$/iu,
  participates:
    /(?:neem|neemt|nemen|nam|namen)(?!\p{L})[^.;]*(?<!\p{L})deel(?!\p{L})|deel(?:neemt|nemen|genomen|name)|betrokken|werk(?:t|en)(?!\p{L})[^.;]*(?<!\p{L})mee(?!\p{L})|me[de]+ge?werk\p{L}*|meewerk\p{L}*|bijgedragen|de(?:el|elt|len)(?!\p{L})[^.;]*kennis|participe(?:er|ert|ren)|vertegenwoordigd|lid van|leden van|aangesloten bij/iu,
  between: /(?<!\p{L})tussen(?:\s+\p{L}+){0,3}\s*\(?$/iu,
  with: /(?<!\p{L})met(?:\s+(?!(?:betrekking|name|behulp|het oog|ingang|inbegrip|uitzondering|als|een|steun|financiering|subsidies?)(?!\p{L}))\p{L}+){0,4}\s*\(?$/iu,
  parts:
    /(?<!\p{L})(?:een|die|dat|wat|waar\p{L}*|wiens|hebben|heeft|had|hadden|is|was|waren|wordt|worden|werd|werden|kan|kunnen|kon|zal|zullen|zou|zouden|moet|moeten|mag|mogen|wil|willen|om|te|door|omdat|zodat|indien|maar|tussen|tegen|over|sinds|tijdens|volgens)(?!\p{L})/iu,
  where: /(?<!\p{L})(?:in|naar|uit|binnen|te|vanuit)\s+(?:het|de)?\s*$/iu,
  denied:
    /zonder (?:overleg|samenwerking)|geen (?:overleg|samenwerking|contact)|niet (?:overlegd|samengewerkt|betrokken)|werd(?:en)? niet geraadpleegd/iu,
  leads: {
    by: /onder (?:de )?(?:leiding|voorzitterschap|co[öo]rdinatie|toezicht) van|geleid door|voorgezeten door|geco[öo]rdineerd door|getrokken door/iu,
    does: /(?<!\p{L})(?:leidt|leiden de|zit[^.;]{0,40} voor|co[öo]rdineert|staat aan het hoofd van|neemt de leiding)(?!\p{L})/iu,
  },
  supports: {
    by: /ondersteund door|gesteund door|gefinancierd door|met (?:de )?(?:\p{L}+ )?(?:steun|ondersteuning|hulp) van|gesubsidieerd door|gefaciliteerd door/iu,
    does: /(?<!\p{L})(?:ondersteunt|ondersteunen|steunt|steunen|financiert|financieren|faciliteert|subsidieert)(?!\p{L})/iu,
  },
  produces: {
    by: /(?:opgesteld|uitgewerkt|opgericht|ontwikkeld|gepubliceerd|opgemaakt|uitgevoerd|gelanceerd|uitgebracht) door|op initiatief van/iu,
    does: /(?<!\p{L})(?:richtte|stelde|publiceerde|ontwikkelde|lanceerde|bracht|publiceert|ontwikkelt|lanceert)(?!\p{L})/iu,
  },
  concludes: {
    by: /(?:ondertekend|gesloten|afgesloten|goedgekeurd|aangenomen|geratificeerd) door|(?:gesloten|afgesloten|ondertekend) tussen/iu,
    does: /(?<!\p{L})(?:ondertekende|ondertekenden|sloot|sloten|tekende|tekenden|ratificeerde|ondertekent|ondertekenen|(?:heeft|hebben)(?!\p{L})[^.;]{0,60}(?:ondertekend|gesloten|goedgekeurd))(?!\p{L})/iu,
  },
  joint: /(?<!\p{L})(?:samen met|in samenwerking met|gezamenlijk met)\s+(?:\p{L}+\s+){0,2}$/iu,
  joins: /,|(?<!\p{L})(?:en|of|alsook|alsmede|evenals|zoals|waaronder)(?!\p{L})/iu,
  planned: /(?<!\p{L})(?:zal|zullen|zou|zouden|voornemens|gepland|voorzien dat)(?!\p{L})/iu,
  since: /(?<!\p{L})sinds\s+(?:\p{L}+\s+)?(?<year>(?:19|20)\d\d)/iu,
  ours: /(?<!\p{L})(?:(?<=(?<!\p{L})de )landen(?!\p{L}| van| die)|drie landen(?: van de Benelux)?|Benelux-landen|Beneluxlanden|landen van de Benelux)(?!\p{L})/giu,
  partners:
    /(?<!\p{L})(?:de|alle|deze) (?:partners|deelnemers|deelnemende landen|betrokken landen)(?!\p{L}|-| (?:uit|van|in|zoals)(?!\p{L}))/giu,
  thing:
    /(?<!\p{L})(?:deze|dit|die|dat) (?:\p{L}+ )?(?:plan(?:nen)?|model(?:len)?|verklaring|overeenkomst|akkoord|verdrag|strategie|analyses?)(?!\p{L})/giu,
  shared:
    /(?<!\p{L})(?:bij|aan|in|binnen|van) (?:de|deze|die|een gezamenlijke?) (?:samenwerking|optreden|aanpak)(?!\p{L}| (?:met|tussen|inzake|rond|van)(?!\p{L}))/iu,
  worksOn:
    /(?<!\p{L})(?:werk(?:en|ten)(?: \p{L}+){0,2} aan|organiser(?:en|den)|voer(?:en|den)(?!\p{L}))(?!\p{L})/iu,
  contributes:
    /(?:me[de]+ge?werk\p{L}*|meewerk\p{L}*|bijgedragen|draagt bij|dragen bij) aan (?:de|het) (?:opstel|op te stel|uitwerk|ontwikkel|opmak|opmaak|tot stand|totstand|voorbereid|uitvoer)\p{L}*/iu,
  besides: /^(?:naast|behalve)(?!\p{L})/iu,
}
