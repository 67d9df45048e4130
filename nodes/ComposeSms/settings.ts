import type { IExecuteFunctions } from 'n8n-workflow';
import type { Finish, SmsSettings } from '../../lib/campaign';
import { readMessageKey } from '../../lib/message';
import { fail, ok } from '../../lib/shared';
import {
	localeFormat,
	plainFormat,
	type SegmentOptions,
	type Template,
	type ValueFormat,
} from '../../lib/text';
import { asTemplate } from '../shared/asTemplate';
import { birthdayCampaigns } from '../shared/birthdayCampaign';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { type FieldResult, openForm, type Understand } from '../shared/parameters';
import { segmentOptionsOf } from './fields/encoding';
import { locale } from './fields/mergeFields';
import { campaign, message, messageKey, purpose } from './fields/message';
import { options, type Options } from './fields/options';
import { senderReader } from './senderReader';

export interface ItemSettings {
	readonly template: Template;
	readonly format: ValueFormat;
	readonly options: Options;
	readonly segmentOptions: SegmentOptions;
	readonly finish: Pick<Finish, 'brand' | 'smartEncoding'>;
	readonly sms: Omit<SmsSettings, 'creditsPerSegment'>;
	/** The moment of the run, in epoch milliseconds. */
	readonly now: number;
}

/**
 * A reader of the settings of each item.
 *
 * @param now the moment of the run, in epoch milliseconds
 */
export function settingsReader(
	context: IExecuteFunctions,
	access: GatewayAccess | undefined,
	now: number,
): (itemIndex: number) => ItemSettings {
	const { read, option, all, sure } = openForm(context);
	const purposeOf = read(purpose);
	const campaignOf = read(campaign);
	const keyOf = messageKeyReader(context);
	const templateOf = read(message, asTemplate);
	const optionsOf = all(options);
	const formatOf = option(locale, asFormat);
	const senderOf = senderReader(context, access, now);
	const items = context.getInputData();
	const birthdayCampaignOf = birthdayCampaigns(context.getTimezone(), now);
	return (itemIndex) => {
		const chosen = optionsOf(itemIndex);
		const segmentOptions = segmentOptionsOf(chosen);
		const forPurpose = purposeOf(itemIndex);
		const name =
			forPurpose === 'marketing' || forPurpose === 'collection'
				? sure(named(campaignOf(itemIndex)), itemIndex)
				: forPurpose === 'birthday'
					? birthdayCampaignOf(items[itemIndex]?.json ?? {})
					: '';
		return {
			template: templateOf(itemIndex),
			format: formatOf(itemIndex),
			options: chosen,
			segmentOptions,
			now,
			finish: { brand: chosen.senderIdentification, smartEncoding: chosen.smartEncoding },
			sms: {
				purpose: forPurpose,
				campaign: name,
				step: chosen.step,
				sender: senderOf(itemIndex),
				messageKey: forPurpose === 'transactional' ? keyOf(itemIndex) : undefined,
				billsAsUnicode: access?.gateway.capabilities.billsAsUnicode ?? 'whatNeedsIt',
				segmentOptions,
			},
		};
	};
}

const asFormat: Understand<string, ValueFormat> = (written, { label, zone }) => {
	if (written === '') return ok(plainFormat);
	const format = localeFormat(written, zone);
	if (format.ok) return format;
	return fail({
		message: `“${label}”: ${format.failure}`,
		description: 'Leave it empty to take numbers and dates as they are.',
	});
};

/** Where the form asks for a key there has to be one; the first version of the node left it to Send. */
function messageKeyReader(context: IExecuteFunctions): (itemIndex: number) => string | undefined {
	if (context.getNode().typeVersion < 2) return () => undefined;
	const { read, sure } = openForm(context);
	const writtenOf = read(messageKey);
	return (itemIndex) => {
		const key = readMessageKey(writtenOf(itemIndex));
		return sure(key === undefined ? NO_KEY : ok(key), itemIndex);
	};
}

const NO_KEY: FieldResult<string> = fail({
	message: `“${messageKey.field.displayName}” is empty`,
	description:
		'Give each message a key of its own, such as the order number: it is how a number is kept from getting the same message twice.',
});

const named = (campaign: string): FieldResult<string> =>
	campaign !== ''
		? ok(campaign)
		: fail({
				message: '“Campaign” is empty',
				description:
					'Give the campaign a name: it is how a number is kept from getting the same message twice.',
			});
