import type { Compliance } from './compliance.mts';
import { code, plain, table } from './markdown.mts';

const listed = (sentences: Readonly<Record<string, string>>): string =>
	table(
		['Code', 'Meaning'],
		Object.entries(sentences).map(([name, sentence]) => [code(name), plain(sentence)]),
	);

/** The closed lists of what is said of a person, a message and a reply. */
export const reasonsSection = (lists: Compliance): string =>
	[
		'# Reasons',
		'These lists are closed: a workflow may branch on every code.',
		'## Reasons of Check Consent & Quiet Hours',
		listed(lists.CHECK_REASONS),
		'## Further reasons of Send SMS',
		listed(lists.SEND_REASONS),
		'## What is found in sender and text',
		listed(lists.CONTENT_FINDINGS),
		'## What a reply asks for',
		listed(lists.REPLY_OUTCOMES),
		'## How a reply was read',
		listed(lists.REPLY_RULES),
	].join('\n\n');
