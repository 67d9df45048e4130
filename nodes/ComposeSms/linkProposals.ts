import { linksIn, plainLink, type SegmentOptions } from '../../lib/text';

/**
 * “The link https://acme.example/é–è makes the message Unicode. Write https://acme.example/é%E2%80%93è:
 * it leads to the same page”, for each link with a character that GSM-7 lacks.
 */
export const linkProposals = (
	text: string,
	{ nationalLanguage }: SegmentOptions,
): readonly string[] =>
	linksIn(text).flatMap(({ kind, text: link }) => {
		const plain = kind === 'web' ? plainLink(link, nationalLanguage) : undefined;
		return plain === undefined
			? []
			: [`The link ${link} makes the message Unicode. Write ${plain}: it leads to the same page`];
	});

/** A text without its addresses. */
export const withoutLinks = (text: string): string =>
	linksIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
