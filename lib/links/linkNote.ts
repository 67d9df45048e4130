import { readLinkBase, type LinkBase } from './linkBase';

/** The key of the ledger's note in which a trigger that listens to links leaves their address. */
export const LINK_NOTE = 'links:address';

export interface LinkNote {
	/** What links begin with. */
	readonly base: LinkBase;
	/** Id of the trigger's node. */
	readonly node: string;
}

export const writeLinkNote = (note: LinkNote): string => JSON.stringify(note);

/** Reads a note; `undefined` where nobody listens, or the note is of another make. */
export function readLinkNote(note: string | undefined): LinkNote | undefined {
	if (note === undefined || note === '') return undefined;
	try {
		const read: unknown = JSON.parse(note);
		if (typeof read !== 'object' || read === null) return undefined;
		const [written, node]: unknown[] = [Reflect.get(read, 'base'), Reflect.get(read, 'node')];
		if (typeof written !== 'string' || typeof node !== 'string') return undefined;
		const base = readLinkBase(written);
		return base.ok ? { base: base.value, node } : undefined;
	} catch {
		return undefined;
	}
}
