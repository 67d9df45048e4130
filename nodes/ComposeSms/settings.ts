import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { findZone, localTime } from '../../lib/calendar';
import type { Finish, SmsSettings } from '../../lib/campaign';
import type { Purpose } from '../../lib/message';
import { fail, ok } from '../../lib/shared';
import {
	fieldAt,
	localeFormat,
	parseTemplate,
	plainFormat,
	type SegmentOptions,
	type Template,
	type ValueFormat,
} from '../../lib/text';
import type { GatewayAccess } from '../shared/gatewayCredential';
import { type FieldResult, openForm, type Understand } from '../shared/parameters';
import { segmentOptionsOf } from './fields/encoding';
import { locale } from './fields/mergeFields';
import { campaign, message, purpose } from './fields/message';
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
	const templateOf = read(message, asTemplate);
	const optionsOf = all(options);
	const formatOf = option(locale, asFormat);
	const senderOf = senderReader(context, access, now);
	const items = context.getInputData();
	const thisYear = yearIn(context.getTimezone(), now);
	return (itemIndex) => {
		const chosen = optionsOf(itemIndex);
		const segmentOptions = segmentOptionsOf(chosen);
		const forPurpose = purposeOf(itemIndex);
		const name =
			forPurpose === 'marketing' || forPurpose === 'collection'
				? sure(named(campaignOf(itemIndex)), itemIndex)
				: nameFor(forPurpose, items[itemIndex]?.json ?? {}, thisYear);
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
				billsAsUnicode: access?.gateway.capabilities.billsAsUnicode ?? 'whatNeedsIt',
				segmentOptions,
			},
		};
	};
}

const asTemplate: Understand<string, Template> = (written, { label }) => {
	const template = parseTemplate(written);
	if (template.ok) return template;
	return fail({
		message: `“${label}”: ${template.failure.message}`,
		description: 'Write a merge field as in {firstName|there}, and \\{ for a plain brace.',
	});
};

const asFormat: Understand<string, ValueFormat> = (written, { label, zone }) => {
	if (written === '') return ok(plainFormat);
	const format = localeFormat(written, zone);
	if (format.ok) return format;
	return fail({
		message: `“${label}”: ${format.failure}`,
		description: 'Leave it empty to take numbers and dates as they are.',
	});
};

const named = (campaign: string): FieldResult<string> =>
	campaign !== ''
		? ok(campaign)
		: fail({
				message: '“Campaign” is empty',
				description:
					'Give the campaign a name: it is how a number is kept from getting the same message twice.',
			});

/** Of a birthday, the year that Birthday Trigger says; without it, this year by the workflow's clock. */
function nameFor(
	purpose: Extract<Purpose, 'transactional' | 'birthday'>,
	recipient: IDataObject,
	thisYear: string,
): string {
	if (purpose === 'transactional') return '';
	const year = fieldAt(recipient, 'birthday.year');
	return `birthday-${typeof year === 'number' ? year : thisYear}`;
}

function yearIn(timeZone: string, now: number): string {
	const zone = findZone(timeZone);
	const date = zone.ok ? localTime(zone.value, now).date : new Date(now).toISOString();
	return date.slice(0, 4);
}
