// From text to ranges: language, segmentation, page-break stitching, alignment, matching, anchoring.

export { type Anchor, type Anchoring, anchorIn, type QuoteSelector, type TextAnchor } from './anchor.ts'
export { unparted } from './boundaries.ts'
export { capitalisesNouns, isGeneric } from './common-words.ts'
export { codeOfCountry, countryCodes, countryNames } from './countries.ts'
export { directionOf } from './direction.ts'
export { onOneLine, quoted, truncate, truncateAtWord } from './excerpt.ts'
export { type Folded, fold, unfold } from './fold.ts'
export { decodeText, type HashPart, partsOf, readingsOf } from './hash-text.ts'
export { detect, isTold } from './languages.ts'
export { quickIn } from './latin.ts'
export { type Standing, withoutParts } from './longer-names.ts'
export { type References, referencesIn, wordsIn } from './markdown.ts'
export { type FormMatch, type Matcher, matcher, type NameForm } from './match.ts'
export { unknownNames } from './names.ts'
export { shortName, type Taken, untaken } from './naming.ts'
export { plain } from './plain.ts'
export { type ReadBlock, readBlocks, readDocument, type Source, type Unpaired } from './read.ts'
export { ends, goesOn } from './shape.ts'
export { rangesOf, type Traced, textOf, trace } from './traced.ts'
export { languagesIn } from './which-languages.ts'
export {
  isOrnament,
  type UnwrittenBlock,
  type WrittenBlocks,
  type WrittenRole,
  writeBlocks,
} from './write.ts'
