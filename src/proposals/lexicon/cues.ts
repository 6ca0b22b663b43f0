// By which words papers say that actors work together, take part, lead or sign, language by language.

import type { Language } from '../../model/index.ts'

/** By what a language says that something is done by somebody, and that somebody does it. */
export type Deed = { readonly by: RegExp; readonly does: RegExp }

export const deeds = ['leads', 'supports', 'produces', 'concludes'] as const

export type ClaimCues = {
  /** Two or more act together, though nothing but a list of them is there. */
  readonly cooperates: RegExp
  /** They have to do with one another where the text says 'with' or 'between'. */
  readonly relates: RegExp
  /** Who stands before is one of what stands behind. */
  readonly member: RegExp
  /** Somebody is part of something that has a name. */
  readonly participates: RegExp
  /** What follows are the partners of each other. */
  readonly between: RegExp
  /** What follows are the partners of who stands before. */
  readonly with: RegExp
  /** What follows is where something is. */
  readonly where: RegExp
  /** It is not so. */
  readonly denied: RegExp
  /** Who leads, supports, draws up, signs: behind the word, or before it. */
  readonly leads: Deed
  readonly supports: Deed
  readonly produces: Deed
  readonly concludes: Deed
  /** What follows is all of those who act together with somebody. */
  readonly joint: RegExp
  /** Without one of these, two that stand beside one another are no list: 'the police of the Benelux'. */
  readonly joins: RegExp
  /** What a list of names does not go on over: verbs, and what begins a clause. */
  readonly parts: RegExp
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
    },
  ],
  [
    'fr',
    {
      cooperates:
        /coop[éè]r\p{L}*|collabor\p{L}*|travaill\p{L}*\s+(?:\p{L}+\s+)?(?:avec|ensemble|en commun)|en commun(?!\p{L})|en concertation avec|se concert\p{L}*|conjoint\p{L}*|(?:ont|a) convenu|mis d['’]accord|(?:échang\p{L}+)/iu,
      relates:
        /coop[éè]r\p{L}*|collabor\p{L}*|concert\p{L}*|coordi?n\p{L}*|coordonn\p{L}*|partenari\p{L}*|convention\p{L}*|accord\p{L}*|protocole\p{L}*|échang\p{L}*|contact\p{L}*|dialog\p{L}*|négoci\p{L}*|entretien\p{L}*|discussion\p{L}*|projets?|projets?-pilotes?|bilatéra\p{L}*|synergie\p{L}*|relations?|liens?|interaction\p{L}*|réseau\p{L}*|conjoint\p{L}*|commun\p{L}*|ensemble|travaill\p{L}*|consult\p{L}*|élabor\p{L}*|développé\p{L}*|organisé\p{L}*|lancé\p{L}*/iu,
      member:
        /(?:(?:fai(?:t|sant|saient|sait)|font)(?!\p{L})[^.;]{0,30}partie d(?:e|u|es|['’])|membres? (?:effectifs? )?d(?:e|u|es|['’])|adhér\p{L}+ (?:à|au)|représentée?s? (?:à|au sein d(?:e|u|es))|siège(?:nt)? (?:à|au)|particip\p{L}* (?:à|au|aux))(?:\s*l(?:a|e|es|['’]))?\s*$/iu,
      participates:
        /particip\p{L}*|impliqu\p{L}*|pren(?:d|nent) part|(?:est|sont|ont été|a été)\s+(?:\p{L}+\s+)?(?:associé|représenté)\p{L}*|membres? d[eu]|contribu\p{L}*|partag\p{L}* leurs?|fai(?:t|sant) partie|compos\p{L}* d[e']/iu,
      between: /(?<!\p{L})entre(?:\s+(?:\p{L}+['’]?)){0,3}\s*(?:l['’])?\(?$/iu,
      with: /(?<!\p{L})avec(?:\s+(?!(?:une?|le soutien|l['’]aide|l['’]appui)(?!\p{L}))(?:\p{L}+['’]?)){0,4}\s*(?:l['’])?\(?$/iu,
      parts:
        /(?<!\p{L})(?:une?|qui|que|dont|où|lequel|laquelle|lesquels|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|serait|peut|peuvent|pourrait|doit|doivent|devrait|veut|veulent|pour|afin|par|parce|mais|entre|contre|depuis|selon|pendant|lors)(?!\p{L})/iu,
      where: /(?<!\p{L})(?:en|au|aux|à|dans|vers)\s+(?:la|le|les)?\s*(?:l['’])?$/iu,
      denied:
        /sans (?:concertation|coopération|collaboration)|pas (?:de|été) (?:concertation|concerté|consulté|associé)\p{L}*|aucune (?:concertation|coopération|collaboration)|aucun contact/iu,
      leads: {
        by: /sous (?:la |l['’]\s?)?(?:direction|conduite|présidence|coordination|égide|houlette) (?:de|du|des|d['’])|dirigée?s? par|présidée?s? par|coordonnée?s? par|pilotée?s? par|mené?e?s? par/iu,
        does: /(?<!\p{L})(?:dirige|dirigent|préside|président le|coordonne|coordonnent|pilote|pilotent)(?!\p{L})/iu,
      },
      supports: {
        by: /soutenue?s? par|financée?s? par|avec (?:le soutien|l['’]appui|l['’]aide) (?:\p{L}+ )?(?:de|du|des|d['’])|subventionnée?s? par|appuyée?s? par|facilitée?s? par/iu,
        does: /(?<!\p{L})(?:soutient|soutiennent|appuie|appuient|finance|financent|facilite|subventionne)(?!\p{L})/iu,
      },
      produces: {
        by: /(?:rédigé|élaboré|créé|établi|développé|publié|réalisé|lancé|fondé|institué)e?s? par|à l['’]initiative (?:de|du|des|d['’])/iu,
        does: /(?<!\p{L})(?:(?:a|ont) (?:créé|élaboré|rédigé|publié|développé|lancé|fondé|établi)|publie|publient|élabore|élaborent)(?!\p{L})/iu,
      },
      concludes: {
        by: /(?:signé|conclu|approuvé|adopté|ratifié)e?s? (?:par|entre)/iu,
        does: /(?<!\p{L})(?:(?:a|ont) (?:signé|conclu|approuvé|adopté|ratifié)|signe|signent|signèrent|concluent|ratifient)(?!\p{L})/iu,
      },
      joint:
        /(?:en collaboration|en coopération|ensemble|conjointement|en partenariat) avec\s+(?:\p{L}+['’]?\s*){0,2}$/iu,
      joins: /,|(?<!\p{L})(?:et|ou|ainsi que|tels que|telles que|tel que|comme|notamment)(?!\p{L})/iu,
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
      relates:
        /co-?operat\p{L}*|collaborat\p{L}*|consult\p{L}*|coordinat\p{L}*|partner\p{L}*|agree\p{L}*|protocol\p{L}*|exchang\p{L}*|contact\p{L}*|dialogue\p{L}*|negotiat\p{L}*|talks|projects?|bilateral\p{L}*|relations?|ties|network\p{L}*|joint\p{L}*|together|work\p{L}*/iu,
      member:
        /(?:(?<!\p{L})(?:is|are) part of|members? of|membership of|belongs? to|represented in|sits? on)\s*(?:the\s*)?$/iu,
      participates:
        /participat\p{L}*|tak(?:e|es|ing|en) part|took part|involved in|member of|members of|represented in|contribut\p{L}*|associated with/iu,
      between: /(?<!\p{L})(?:between|among)(?:\s+\p{L}+){0,3}\s*\(?$/iu,
      with: /(?<!\p{L})with(?:\s+\p{L}+){0,4}\s*\(?$/iu,
      parts:
        /(?<!\p{L})(?:an?|that|which|who|whose|where|has|have|had|is|are|was|were|will|would|can|could|must|may|to|by|because|but|between|against|since|during)(?!\p{L})/iu,
      where: /(?<!\p{L})(?:in|at|to|from|into)\s+(?:the)?\s*$/iu,
      denied:
        /without (?:consult|cooperat|co-operat)\p{L}*|no (?:consultation|cooperation|contact)|not (?:been )?consulted/iu,
      leads: {
        by: /under the (?:lead|leadership|direction|presidency|chairmanship|coordination) of|(?:led|headed|chaired|coordinated) by/iu,
        does: /(?<!\p{L})(?:leads|lead|chairs|chair|coordinates|heads)(?!\p{L})/iu,
      },
      supports: {
        by: /(?:supported|funded|financed|backed) by|with the (?:support|help|assistance) of/iu,
        does: /(?<!\p{L})(?:supports|support|funds|finances|backs|facilitates)(?!\p{L})/iu,
      },
      produces: {
        by: /(?:drawn up|drafted|developed|founded|established|set up|published|launched|created) by|on the initiative of/iu,
        does: /(?<!\p{L})(?:drew up|drafted|developed|founded|established|set up|published|launched|created)(?!\p{L})/iu,
      },
      concludes: {
        by: /(?:signed|concluded|approved|adopted|ratified) (?:by|between)/iu,
        does: /(?<!\p{L})(?:signed|signs|sign|concluded|ratified|adopted)(?!\p{L})/iu,
      },
      joint: /(?:together|in cooperation|jointly|in collaboration) with\s+(?:\p{L}+\s+){0,2}$/iu,
      joins: /,|(?<!\p{L})(?:and|or|as well as|such as|including)(?!\p{L})/iu,
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
    },
  ],
])

/** The cues of a language; null where none are known. */
export const cuesFor = (language: Language): ClaimCues | null => cues.get(language) ?? null
