import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { composeOne, pickSender } from '../../../lib/campaign';
import { objectAt, type Sms, textAt } from '../../../lib/item';
import type { Purpose, Skip } from '../../../lib/message';
import type { Result } from '../../../lib/shared';
import { asTemplate } from '../../shared/asTemplate';
import { birthdayCampaigns } from '../../shared/birthdayCampaign';
import { creditsPerSegmentOf } from '../../shared/fields/price';
import { openForm } from '../../shared/parameters';
import { fieldKnower, fieldsOf } from '../../shared/recipientFields';
import { oneCampaign, onePurpose, oneSender, oneText } from '../fields/oneMessage';
import type { Sending } from '../sending';

/** A reader of the message of each person. */
export function textReader(
	context: IExecuteFunctions,
	{ client, options, jobSettings, startedAt: at }: Sending,
	recipients: () => readonly IDataObject[],
): (person: IDataObject, itemIndex: number) => Result<Sms, Skip> {
	const { read } = openForm(context);
	const templateOf = read(oneText, asTemplate);
	const purposeOf = read(onePurpose);
	const campaignOf = read(oneCampaign);
	const senderOf = read(oneSender);
	const isField = fieldKnower(recipients);
	const birthdayCampaignOf = birthdayCampaigns(context.getTimezone(), at);
	const campaignFor = (purpose: Purpose, person: IDataObject, itemIndex: number): string => {
		if (purpose === 'transactional') return '';
		return purpose === 'birthday' ? birthdayCampaignOf(person) : campaignOf(itemIndex);
	};
	return (person, itemIndex) => {
		const purpose = purposeOf(itemIndex);
		const country = textAt(objectAt(person, 'phone'), 'country') || undefined;
		const wanted = senderOf(itemIndex) || client.access.senderName;
		return composeOne({
			template: templateOf(itemIndex),
			fields: fieldsOf(person, isField),
			place: { country, language: textAt(objectAt(person, 'contact'), 'language') },
			addsNotice: options.addOptOutNotice && purpose !== 'transactional',
			optOutNumber: options.optOutNumber,
			at,
			sms: {
				purpose,
				campaign: campaignFor(purpose, person, itemIndex),
				step: '',
				sender: pickSender(wanted, country, jobSettings.senders, at),
				creditsPerSegment: creditsPerSegmentOf(options, country),
				billsAsUnicode: client.access.gateway.capabilities.billsAsUnicode,
			},
		});
	};
}
