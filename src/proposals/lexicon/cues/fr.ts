// By which words French says that actors work together, take part, lead or sign.

import type { ClaimCues } from './type.ts'

export const french: ClaimCues = {
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
  partners:
    /(?<!\p{L})(?:les|tous les|ces) (?:partenaires|participants|pays participants|pays concernés)(?!\p{L}|-| (?:de|du|des|d['’]|privé|public|social|sociaux|europé|international|internationaux|UE|concern|économ))/giu,
  thing:
    /(?<!\p{L})(?:ces|cette|ce|cet) (?:plans?|modèles?|déclaration|convention|accord|traité|stratégie|analyses?)(?!\p{L})/giu,
  shared:
    /(?<!\p{L})(?:dans|à|de|d['’]|au)\s?(?:le cadre (?:de|d['’])\s?)?(?:la|cette|une|l['’])\s?(?:coopération|collaboration|action (?:commune|conjointe)|approche (?:commune|conjointe))(?!\p{L}| (?:\p{L}+ère|\p{L}+aire|avec|entre|en|dans|sur)(?!\p{L}))/iu,
  worksOn:
    /(?<!\p{L})(?:travaill(?:ent|aient|èrent|eront)(?: \p{L}+){0,2} (?:à|sur)|organis(?:ent|aient|èrent|eront)|mènent|menaient)(?!\p{L})/iu,
  contributes:
    /(?:coopér|particip|collabor|contribu|travaill)\p{L}* à (?:l['’]\s?|la |le )(?:élaboration|rédaction|mise (?:au point|en œuvre|en oeuvre|en place)|réalisation|préparation|développement)/iu,
  besides: /^(?:outre|en plus d)(?!\p{L})/iu,
}
