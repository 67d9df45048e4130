/** Lists kept in files: read in pieces, whatever their format. */
export { readFile } from './readFile';
export type { FileFacts, FileFailure, FileOptions, ListFile, TakeRows } from './listFile';
