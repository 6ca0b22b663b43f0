// What is named by a number or a date: papers of parliaments, laws.

import type { EntityType, Language, TextRange } from '../model/index.ts'

const document = 'document' as EntityType
const instrument = 'instrument' as EntityType

/** Papers of parliaments by their numbers: 928/2, DOC 55 1234/001. */
const paper = /(?<![\p{L}\d/.-])(?:DOC \d{2} )?\d{3,4}\/\d{1,3}(?![\d/])/gu

/** Acts of the European Union by theirs: 'Verordening (EU) 2016/679', 'directive 2010/63/UE'. */
const european =
  /(?:verordening|richtlijn|besluit|kaderbesluit|règlement|directive|décision|décision-cadre|regulation|directive|decision|Verordnung|Richtlinie|Beschluss)(?:\s+\((?:EU|UE|EG|CE|EC)\))?\s+(?:nr\.\s?|n°\s?|no\.?\s?)?\d{2,4}\/\d{1,4}(?:\/(?:EU|UE|EG|CE|EC|JBZ|JAI|GBVB|PESC))?(?![\d/])/giu

/** Circulars and resolutions by theirs: 'omzendbrief 18/2012', 'résolution 1373 (2001)'. */
const counted =
  /(?<!\p{L})(?:omzendbrief|circulaire|rundschreiben|circular|resolutie|résolution|resolution)\s+(?:nr\.\s?|n°\s?|no\.?\s?)?(?:\p{Lu}{2,4}\s)?\d{1,4}(?:\/\d{2,4}|\s?\((?:19|20)\d{2}\))?(?!\d)/giu

const dated: ReadonlyMap<string, RegExp> = new Map([
  [
    'nl',
    /(?<!\p{L})(?:(?:bijzondere |organieke |gewone )?wet|(?:koninklijk|ministerieel|groothertogelijk|prinselijk) besluit|besluitwet|decreet|ordonnantie|omzendbrief|samenwerkingsakkoord)\s+van\s+\d{1,2}\s+\p{Ll}+\s+(?:19|20)\d{2}/giu,
  ],
  [
    'fr',
    /(?<!\p{L})(?:loi(?:\s+(?:spéciale|organique|ordinaire))?|arrêté\s+(?:royal|ministériel|grand-ducal)|arrêté-loi|décret|ordonnance|circulaire|accord\s+de\s+coopération)\s+du\s+\d{1,2}(?:er)?\s+\p{Ll}+\s+(?:19|20)\d{2}/giu,
  ],
  [
    'de',
    /(?<!\p{L})(?:Gesetz|Sondergesetz|Dekret|Königlicher Erlass|Ministerialerlass|Rundschreiben)\s+vom\s+\d{1,2}\.\s+\p{Lu}\p{Ll}+\s+(?:19|20)\d{2}/gu,
  ],
  [
    'en',
    /(?<!\p{L})(?:Act|Law|Royal Decree|Decree|Circular)\s+of\s+\d{1,2}\s+\p{Lu}\p{Ll}+\s+(?:19|20)\d{2}/gu,
  ],
])

/** A range, and what stands there. */
export type Numbered = TextRange & { readonly type: EntityType }

/** Papers and laws that a text names by their number or date. */
export function numberedIn(text: string, language: Language): readonly Numbered[] {
  const found = (pattern: RegExp | undefined, type: EntityType): readonly Numbered[] =>
    pattern
      ? Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
          type,
        }))
      : []
  return [
    ...found(paper, document),
    ...found(european, instrument),
    ...found(counted, instrument),
    ...found(dated.get(language), instrument),
  ]
}
