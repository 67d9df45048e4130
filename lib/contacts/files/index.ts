/** Lists kept in files: read in pieces, whatever their format. */
export { readFile } from './readFile';
export {
	surveyFile,
	type FileImportOptions,
	type FileSurvey,
	type FileToImport,
	type TakePeople,
} from './surveyFile';
export type { FileFacts, FileFailure, FileOptions, ListFile, TakeRows } from './listFile';
