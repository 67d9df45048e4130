import type { Source } from '../../../lib/compliance/index.ts';
import { link } from './markdown.mts';

/** The sources of one sheet, each told once. */
export interface NumberedSources {
	/** `[3]`, a link where there is an address. */
	mark(source: Source): string;
	/** `1. [PECR 2003 reg. 22](https://…), 2026-11-23` */
	readonly list: string;
}

/** Numbers sources in their order; the same text seen on the same day is the same source. */
export function numberedSources(sources: readonly Source[]): NumberedSources {
	const numbers = new Map<string, { readonly number: number; readonly source: Source }>();
	for (const source of sources) {
		const key = keyOf(source);
		if (!numbers.has(key)) numbers.set(key, { number: numbers.size + 1, source });
	}
	return {
		mark(source) {
			return link(`[${numbers.get(keyOf(source))?.number ?? ''}]`, source.url);
		},
		list: [...numbers.values()]
			.map(({ number, source }) => `${number}. ${sourceText(source)}`)
			.join('\n'),
	};
}

const keyOf = ({ citation, url = '', seen, checkedOn }: Source): string =>
	[citation, url, seen, checkedOn].join('\n');

const sourceText = ({ citation, url, seen, checkedOn }: Source): string =>
	`${link(citation, url)}${url === undefined && seen !== 'own' ? ' (no link)' : ''}, ${checkedOn}`;
