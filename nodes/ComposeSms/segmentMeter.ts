import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { asksInVain, creditsFor, finishText, optOutNotice } from '../../lib/campaign';
import { CODE_LENGTH, type LinkBase, trackLinks } from '../../lib/links';
import {
	type Filled,
	isCertain,
	parseTemplate,
	preview,
	type Replacement,
	segment,
	type Segmentation,
	type SegmentOptions,
	type Template,
} from '../../lib/text';
import { count } from '../../lib/words';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { openLedger } from '../shared/ledger';
import { readValues } from '../shared/parameters';
import { listed } from './costliestCharacters';
import { segmentOptionsOf } from './fields/encoding';
import { message } from './fields/message';
import { noticeChoiceOf } from './fields/optOutNotice';
import { options, type Options } from './fields/options';
import { segmentMeterValue } from './fields/segmentMeter';
import { linkBase, ownBase } from './linkBase';
import { linkProposals } from './linkProposals';
import { foreignSentence, foreignTagsOf } from './missingFields';
import { personalMeaning } from '../shared/recipientFields';

export async function loadSegmentMeter(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const chosen = this.getCurrentNodeParameter('options');
	const base = await notedBase(this, chosen);
	const name = describeMessage(
		this.getCurrentNodeParameter('message'),
		chosen,
		base,
		await marketingSender(this),
	);
	return [{ name, value: segmentMeterValue }];
}

/**
 * "2 SMS · GSM-7 · 283 of 306 · 23 left · 2 credits each", or what is wrong with the message.
 * Takes the parameters as the form has them, with what expressions give for the first item.
 *
 * @param noted what tracked links begin with, unless the options say otherwise
 * @param sender that of the credential, where a name may not ask for an answer; nothing where it may
 */
export function describeMessage(
	written: unknown,
	chosen: unknown = {},
	noted?: LinkBase,
	sender?: string,
): string {
	const typed = message.read(written);
	if (!typed.ok) return typed.failure.message;
	if (typed.value === '') return 'Type a message to see its segments and credits';
	const values = readValues(options.field.displayName, options.members, chosen);
	if (!values.ok) return values.failure.message;
	return metered(typed.value, values.value, noted, sender);
}

function metered(typed: string, chosen: Options, noted?: LinkBase, sender?: string): string {
	const template = parseTemplate(typed);
	if (!template.ok) return template.failure.message;
	const segmentOptions = segmentOptionsOf(chosen);
	const links = linksAsCounted(chosen, noted);
	const message = preview(template.value, chosen.mergeFieldLength);
	const { text, replacements } = finishText(links.track(message), {
		brand: chosen.senderIdentification,
		smartEncoding: chosen.smartEncoding,
		segmentOptions,
		...noticeAsCounted(chosen),
	});
	const meter = segment(text, segmentOptions);
	const { creditsPerSegment } = chosen;
	const credits = creditsFor(text, meter.segments, { creditsPerSegment });
	return [
		`${meter.segments} SMS`,
		meter.encoding === 'UCS-2' ? 'Unicode' : meter.encoding,
		`${meter.length} of ${meter.segments * meter.perSegment}`,
		`${meter.remaining} left`,
		`${count(credits, 'credit')} each`,
	]
		.join(' · ')
		.concat(
			overMaximum(meter, chosen),
			unicodeCause(meter),
			changed(replacements),
			linkAdvice(text, segmentOptions),
			foreignAdvice(template.value),
			links.advice,
			unanswerable(text, sender === undefined ? undefined : chosen.sender || sender),
		);
}

/** Compose would stop for it, and the cure is to be known while typing. */
const unanswerable = (text: string, sender: string | undefined): string =>
	sender !== undefined && asksInVain(text, sender)
		? `; it asks for an answer, but the sender ${sender} is a name and receives none: name a link instead, or send from a number`
		: '';

/** The sender of the credential, if there is one; nothing for what is no marketing. */
async function marketingSender(context: ILoadOptionsFunctions): Promise<string | undefined> {
	if (context.getCurrentNodeParameter('purpose') === 'transactional') return undefined;
	// What is wrong with the credential is for its own form and for the run to say.
	const access = await chosenGatewayAccess(context).catch(() => undefined);
	return access?.senderName ?? '';
}

/** Any code is as long as any other. */
const CODE = '2'.repeat(CODE_LENGTH);

/** Links as long as they will be sent; where that is not known, as typed, and why. */
function linksAsCounted({ trackLinks: isOn, linkAddress }: Options, noted: LinkBase | undefined) {
	const asTyped = (message: Filled) => message;
	if (!isOn) return { track: asTyped, advice: '' };
	const own = ownBase(linkAddress);
	if (own && !own.ok) return { track: asTyped, advice: `; ${own.failure.message}` };
	const base = own?.value ?? noted;
	return base === undefined
		? {
				track: asTyped,
				advice: '; links are counted as typed: where tracked ones lead is not known yet',
			}
		: { track: (message: Filled) => trackLinks(message, base, () => CODE), advice: '' };
}

/** What the trigger has noted, asked for only where it matters. */
async function notedBase(
	context: ILoadOptionsFunctions,
	chosen: unknown,
): Promise<LinkBase | undefined> {
	const values = readValues(options.field.displayName, options.members, chosen ?? {});
	if (!values.ok || !values.value.trackLinks || values.value.linkAddress !== '') return undefined;
	try {
		const ledger = await openLedger(context, values.value);
		const base = await linkBase(context, ledger, '');
		return base.ok ? base.value : undefined;
	} catch {
		return undefined;
	}
}

/** Without a recipient a notice by country is counted in the wording used where none is known. */
function noticeAsCounted(options: Options) {
	const choice = noticeChoiceOf(options, { country: undefined, language: '' });
	const notice = optOutNotice(choice, { number: options.optOutNumber || '00000', sender: '' });
	return notice.ok ? notice.value : { label: '', optOut: '' };
}

const overMaximum = ({ segments }: Segmentation, { maximumSegments }: Options): string =>
	maximumSegments !== undefined && segments > maximumSegments
		? `; the maximum is ${maximumSegments}`
		: '';

function unicodeCause({ unicodeCharacters }: Segmentation): string {
	const characters = unicodeCharacters.map(({ character }) => character);
	if (characters.length === 0) return '';
	const shown = characters.length <= 4 ? characters : characters.slice(0, 3);
	const more = characters.length - shown.length;
	const named = more > 0 ? listed([...shown, `${more} more`]) : listed(shown);
	return `; ${named} ${characters.length === 1 ? 'makes' : 'make'} it Unicode`;
}

const linkAdvice = (text: string, options: SegmentOptions): string =>
	linkProposals(text, options)
		.slice(0, 1)
		.map((proposal) => `; ${proposal}`)
		.join('');

/** What another tool left in the message. Without the items only the names of persons' fields are known. */
function foreignAdvice(template: Template): string {
	const isField = (name: string) => personalMeaning(name) !== undefined;
	const tag = foreignTagsOf(template).find((one) => isCertain(one, isField) || isField(one.name));
	return tag ? `; ${foreignSentence(tag)}` : '';
}

function changed(replacements: readonly Replacement[]): string {
	const replaced = replacements.reduce((sum, replacement) => sum + replacement.count, 0);
	if (replaced === 0) return '';
	return `; ${count(replaced, 'character')} replaced`;
}
