import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { creditsFor, finishText, optOutNotice } from '../../lib/campaign';
import {
	parseTemplate,
	preview,
	segment,
	type Replacement,
	type Segmentation,
} from '../../lib/text';
import { count } from '../../lib/words';
import { listed } from './costliestCharacters';
import { segmentMeterValue, usualFieldLength } from './meterField';
import { noticeChoiceOf, segmentOptionsOf, type Options } from './options';

export async function loadSegmentMeter(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const message = this.getCurrentNodeParameter('message');
	const options = this.getCurrentNodeParameter('options');
	const name = describeMessage(
		// An expression may give a number, or nothing for the first item.
		message === undefined || message === null ? '' : String(message),
		typeof options === 'object' && options !== null ? (options as Options) : {},
	);
	return [{ name, value: segmentMeterValue }];
}

/** "2 SMS · GSM-7 · 283 of 306 · 23 left · 2 credits each", or what is wrong with the message. */
export function describeMessage(message: string, options: Options): string {
	if (message === '') return 'Type a message to see its segments and credits';
	const template = parseTemplate(message);
	if (!template.ok) return template.failure.message;
	const segmentOptions = segmentOptionsOf(options);
	const { text, replacements } = finishText(
		preview(template.value, options.mergeFieldLength ?? usualFieldLength),
		{
			brand: (options.senderIdentification ?? '').trim(),
			smartEncoding: options.smartEncoding ?? 'off',
			segmentOptions,
			...noticeAsCounted(options),
		},
	);
	const meter = segment(text, segmentOptions);
	const { creditsPerSegment = 1 } = options;
	const credits = creditsFor(text, meter.segments, { creditsPerSegment });
	return [
		`${meter.segments} SMS`,
		meter.encoding === 'UCS-2' ? 'Unicode' : meter.encoding,
		`${meter.length} of ${meter.segments * meter.perSegment}`,
		`${meter.remaining} left`,
		`${count(credits, 'credit')} each`,
	]
		.join(' · ')
		.concat(overMaximum(meter, options), unicodeCause(meter), changed(replacements));
}

/** Without a recipient a notice by country is counted in the wording used where none is known. */
function noticeAsCounted(options: Options) {
	const choice = noticeChoiceOf(options, { country: undefined, language: '' });
	const notice = optOutNotice(choice, options.optOutNumber ?? '00000', '');
	return notice.ok ? notice.value : { label: '', optOut: '' };
}

const overMaximum = ({ segments }: Segmentation, { maximumSegments = 0 }: Options): string =>
	maximumSegments > 0 && segments > maximumSegments ? `; the maximum is ${maximumSegments}` : '';

function unicodeCause({ unicodeCharacters }: Segmentation): string {
	const characters = unicodeCharacters.map(({ character }) => character);
	if (characters.length === 0) return '';
	const shown = characters.length <= 4 ? characters : characters.slice(0, 3);
	const more = characters.length - shown.length;
	const named = more > 0 ? listed([...shown, `${more} more`]) : listed(shown);
	return `; ${named} ${characters.length === 1 ? 'makes' : 'make'} it Unicode`;
}

function changed(replacements: readonly Replacement[]): string {
	const replaced = replacements.reduce((sum, replacement) => sum + replacement.count, 0);
	if (replaced === 0) return '';
	return `; ${count(replaced, 'character')} replaced`;
}
