import type { IDataObject } from 'n8n-workflow';
import {
	asksInVain,
	describeSms,
	fitMessage,
	type NoticeFailure,
	optOutNotice,
	type TooLong,
} from '../../lib/campaign';
import { asksForOptOut } from '../../lib/compliance';
import type { Sms } from '../../lib/item';
import { fail, ok, type Result } from '../../lib/shared';
import { fieldAt, render } from '../../lib/text';
import { noticeChoiceOf } from './fields/optOutNotice';
import { creditsPerSegmentOf } from './fields/price';
import { fieldsOf } from '../shared/recipientFields';
import type { ItemSettings } from './settings';

/** Why a recipient gets no message. */
export type NotComposed =
	| { readonly code: 'missing_field'; readonly fields: readonly string[] }
	| { readonly code: 'empty_text' | NoticeFailure['code']; readonly message: string }
	| TooLong;

/**
 * Fills the message for one recipient, and finishes it.
 *
 * @param isField whether a name, as other tools write it, is one of a field
 */
export function compose(
	recipient: IDataObject,
	settings: ItemSettings,
	isField: (name: string) => boolean,
): Result<Sms, NotComposed> {
	const { template, format, options, segmentOptions, sms, now } = settings;
	const message = render(template, fieldsOf(recipient, isField), format);
	const { missingFields } = message;
	if (missingFields.length > 0 && options.missingFields !== 'empty') {
		return fail({ code: 'missing_field', fields: missingFields });
	}
	if (message.text.trim() === '') {
		return fail({ code: 'empty_text', message: 'The message has no text for this recipient' });
	}
	const place = placeOf(recipient);
	const choice =
		options.optOutNotice === 'country' && !asksForOptOut(place.country, sms.purpose, now)
			? { kind: 'none' as const }
			: noticeChoiceOf(options, place);
	const notice = optOutNotice(choice, {
		number: options.optOutNumber,
		sender: sms.sender,
		message: message.text,
		at: now,
	});
	if (!notice.ok) return notice;
	const finish = { ...settings.finish, ...notice.value, segmentOptions };
	const limit = { maximum: options.maximumSegments, mayCut: options.aboveMaximum === 'cut' };
	const finished = fitMessage(message, finish, limit);
	if (!finished.ok) return finished;
	const { text, replacements } = finished.value;
	if (sms.purpose !== 'transactional' && asksInVain(text, sms.sender)) {
		return fail({
			code: 'footer_unreachable',
			message: `The message asks for an answer, but the sender ${sms.sender} is a name and receives none`,
		});
	}
	const creditsPerSegment = creditsPerSegmentOf(options, place.country);
	return ok(describeSms(text, missingFields, { ...sms, creditsPerSegment }, replacements));
}

function placeOf(recipient: IDataObject) {
	const country = fieldAt(recipient, 'phone.country');
	const language = fieldAt(recipient, 'contact.language');
	return {
		country: typeof country === 'string' ? country : undefined,
		language: typeof language === 'string' ? language : '',
	};
}
