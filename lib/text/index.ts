export { fieldAt } from './fieldAt';
export { segment, type Encoding, type Segmentation } from './segment';
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
export type { UnicodeCharacter } from './unicodeCharacters';
