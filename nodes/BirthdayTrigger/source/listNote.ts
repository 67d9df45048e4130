import { createHash } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import type { ListSource } from '../settings';

/** What the ledger remembers of the source of a list, beside its people. */
export interface ListNote {
	/** Of the settings with which it was read: with others it is another list. */
	readonly settings: string;
	/** SHA-256 of what was read. */
	readonly content: string;
	/** As the address gave them, to be asked whether anything has changed. */
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
	/** Columns that may say no, by name: a list that has lost one no longer tells who said stop. */
	readonly saysNo: readonly string[];
	/** What there is to say of the list, the worst first. */
	readonly said: readonly string[];
}

/** `undefined` for what is none, such as that of a later version. */
export function parseNote(written: string): ListNote | undefined {
	try {
		const note = JSON.parse(written) as Partial<ListNote> | null;
		const { settings, content, said, saysNo } = note ?? {};
		if (typeof settings !== 'string' || typeof content !== 'string') return undefined;
		return { ...note, settings, content, said: textsOf(said), saysNo: textsOf(saysNo) };
	} catch {
		return undefined;
	}
}

const textsOf = (written: unknown): string[] => (Array.isArray(written) ? written.map(String) : []);

/** Stands for all that a list depends on but what is in it. */
export function settingsOf(source: ListSource, { credentials = {} }: INode): string {
	const { kind, howWritten, options } = source;
	const place =
		kind === 'url'
			? [source.url, source.authentication, credentials[source.authentication]?.id]
			: [digest(source.text)];
	return digest(JSON.stringify([kind, place, howWritten, options]));
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
