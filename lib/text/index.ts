export { type NationalLanguage } from './charsets';
export { cutToFit } from './cutToFit';
export { fieldAt } from './fieldAt';
export { fieldInExpression, type ForeignTag } from './foreignTags';
export { localeFormat, plainFormat, type ValueFormat } from './formatValue';
export { linksIn, type Link } from './linksIn';
export { measure, type Encoding, type Measure, type SegmentOptions } from './measure';
export { findField, nearestName, type FoundField, type MeaningOf } from './mergeField';
export { phrasePattern } from './phrasePattern';
export { plainLink } from './plainLink';
export { says, whereMatched, whereSaid, type Filled } from './says';
export { segment, type Segmentation } from './segment';
export { smartEncode, type Encoded, type Replacement, type SmartEncoding } from './smartEncoding';
export { overlaps, type Span } from './span';
export {
	isCertain,
	parseTemplate,
	preview,
	render,
	type Fields,
	type Rendered,
	type Template,
} from './template';
export type { UnicodeCharacter } from './unicodeCharacters';
