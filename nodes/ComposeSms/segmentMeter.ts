import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { parseTemplate, preview, segment, type Segmentation } from '../../lib/text';

/** Letters a merge field without a fallback is counted as: most first names are shorter. */
export const usualFieldLength = 10;

/** The meter is an options field with one constant value, whose name n8n loads again at every change of Message. */
export const segmentMeterValue = 'meter';

export async function getSegmentMeter(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const message = this.getCurrentNodeParameter('message');
	const creditsPerSegment = this.getCurrentNodeParameter('options.creditsPerSegment');
	const name = describeMessage(
		typeof message === 'string' ? message : '',
		typeof creditsPerSegment === 'number' ? creditsPerSegment : 1,
	);
	return [{ name, value: segmentMeterValue }];
}

/** "2 SMS · GSM-7 · 283 of 306 · 23 left · 2 credits each", or what is wrong with the message. */
export function describeMessage(message: string, creditsPerSegment: number): string {
	if (message === '') return 'Type a message to see its segments and credits';
	const template = parseTemplate(message);
	if (!template.ok) return template.failure.message;
	const meter = segment(preview(template.value, usualFieldLength));
	const { segments, encoding, length, perSegment, remaining } = meter;
	const credits = segments * creditsPerSegment;
	return [
		`${segments} SMS`,
		encoding === 'UCS-2' ? 'Unicode' : encoding,
		`${length} of ${segments * perSegment}`,
		`${remaining} left`,
		`${credits} ${credits === 1 ? 'credit' : 'credits'} each`,
	]
		.join(' · ')
		.concat(unicodeCause(meter));
}

function unicodeCause({ unicodeCharacters }: Segmentation): string {
	const characters = unicodeCharacters.map(({ character }) => character);
	if (characters.length === 0) return '';
	if (characters.length === 1) return `; ${characters[0]} makes it Unicode`;
	const shown = characters.length <= 4 ? characters : characters.slice(0, 3);
	const more = characters.length - shown.length;
	return `; ${shown.join(' ')}${more > 0 ? ` and ${more} more` : ''} make it Unicode`;
}
