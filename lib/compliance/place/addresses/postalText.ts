import { tellsNothing } from './readNames';

/** Signs that people and programs write for a hyphen. */
const DASHES = /[‐-―−]/g;

/** What a program puts around a code so that its zeros stay, and what a spreadsheet makes of a number. */
const WRAPPING = /^[\s'"`=‘’“”]+|[\s'"`‘’“”-]+$|\.0+$/g;

/** A postal code in plain letters, digits and hyphens; empty where the cell tells nothing. */
export function postalText(written: string): string {
	const plain = written.normalize('NFKC').replace(DASHES, '-').replace(WRAPPING, '').trim();
	return tellsNothing(plain) || /^0+$/.test(plain) ? '' : plain;
}
