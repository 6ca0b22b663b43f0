// From text to ranges: language, segmentation, page-break stitching, alignment, matching, anchoring.

export { type Anchor, type Anchoring, anchorIn, type Place, type Selector } from './anchor.ts'
export { unparted } from './boundaries.ts'
export { directionOf } from './direction.ts'
export { cut, cutAtWord, onOneLine, quoted } from './excerpt.ts'
export { type Folded, fold, unfold } from './fold.ts'
export { hasProfile } from './languages.ts'
export { type Form, type Match, type Matcher, matcher } from './match.ts'
export { unknownNames } from './names.ts'
export { readDocument, type Source, type Unpaired } from './read.ts'
export { rangesOf, type Traced, textOf, trace } from './traced.ts'
