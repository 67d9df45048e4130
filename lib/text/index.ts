export { nationalCharsets, type NationalLanguage } from './charsets';
export { cutToFit } from './cutToFit';
export { fieldAt } from './fieldAt';
export { localeFormat, plainFormat, type ValueFormat } from './formatValue';
export { measure, type Encoding, type Measure, type SegmentOptions } from './measure';
export { segment, type Segmentation } from './segment';
export { smartEncode, type Encoded, type Replacement, type SmartEncoding } from './smartEncoding';
export {
	parseTemplate,
	preview,
	render,
	type Lookup,
	type MergeTag,
	type Rendered,
	type Template,
	type TemplateFailure,
} from './template';
export { unicodeCharactersIn, type UnicodeCharacter } from './unicodeCharacters';
