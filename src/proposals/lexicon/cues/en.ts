// By which words English says that actors work together, take part, lead or sign.

import type { ClaimCues } from './type.ts'

export const english: ClaimCues = {
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
  partners:
    /(?<!\p{L})(?:the|all|these) (?:partners|participants|participating countries|countries concerned)(?!\p{L}|-| (?:of|from|in)(?!\p{L}))/giu,
  thing:
    /(?<!\p{L})(?:this|these|that|those) (?:\p{L}+ )?(?:plans?|models?|declaration|agreement|treaty|strategy|analys[ei]s)(?!\p{L})/giu,
  shared:
    /(?<!\p{L})(?:in|to|of) (?:the|this|a joint) (?:cooperation|co-operation|collaboration|action|approach)(?!\p{L}| (?:with|between|on)(?!\p{L}))/iu,
  worksOn: /(?<!\p{L})(?:work(?:ed)?(?: \p{L}+){0,2} on|organi[sz]ed?|carry out|carried out)(?!\p{L})/iu,
  contributes:
    /(?:contribut|cooperat|collaborat|work)\p{L}* (?:to|in|on) (?:the )?(?:drawing up|drafting|development|preparation|implementation|design)/iu,
  besides: /^(?:besides|in addition to|apart from|alongside)(?!\p{L})/iu,
}
