export { nationalCharsets, type NationalLanguage } from './charsets';
export { cutToFit } from './cutToFit';
export { fieldAt } from './fieldAt';
export { localeFormat, plainFormat, type ValueFormat } from './formatValue';
export { measure, type Encoding, type Measure, type SegmentOptions } from './measure';
export { segment, type Segmentation } from './segment';
export { smartEncode, type Encoded, type Replacement, type SmartEncoding } from './smartEncoding';
export { parseTemplate, preview, render, type Template } from './template';
export type { UnicodeCharacter } from './unicodeCharacters';
