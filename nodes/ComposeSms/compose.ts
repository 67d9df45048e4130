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
import type { CodedLink, Tracked } from '../../lib/links';
import { fieldAt, type Filled, render } from '../../lib/text';
import { noticeChoiceOf } from './fields/optOutNotice';
import { creditsPerSegmentOf } from '../shared/fields/price';
import { fieldsOf } from '../shared/recipientFields';
import type { ItemSettings } from './settings';

/** Why a recipient gets no message. */
export type NotComposed =
	| { readonly code: 'missing_field'; readonly fields: readonly string[] }
	| { readonly code: 'empty_text' | NoticeFailure['code']; readonly message: string }
	| TooLong;

/** A message with the links that are tracked in it. */
export interface Composed {
	readonly sms: Sms;
	readonly links: readonly CodedLink[];
	/** The same with another text, once it is known which codes the person has. */
	readonly withText: (text: string) => Sms;
}

/**
 * Fills the message for one recipient, and finishes it.
 *
 * @param isField whether a name, as other tools write it, is one of a field
 * @param track puts tracked links in the place of those that the recipient would get
 */
export function compose(
	recipient: IDataObject,
	settings: ItemSettings,
	isField: (name: string) => boolean,
	track: (message: Filled) => Tracked = (message) => ({ ...message, links: [], foreign: [] }),
): Result<Composed, NotComposed> {
	const { template, format, options, segmentOptions, sms, now } = settings;
	const filled = render(template, fieldsOf(recipient, isField), format);
	const { missingFields } = filled;
	if (missingFields.length > 0 && options.missingFields !== 'empty') {
		return fail({ code: 'missing_field', fields: missingFields });
	}
	if (filled.text.trim() === '') {
		return fail({ code: 'empty_text', message: 'The message has no text for this recipient' });
	}
	const message = track(filled);
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
	const withText = (whole: string) =>
		describeSms(whole, missingFields, { ...sms, creditsPerSegment }, replacements);
	// A cut may have taken a link away.
	const links = message.links.filter(({ code }) => text.includes(code));
	return ok({ sms: withText(text), links, withText });
}

function placeOf(recipient: IDataObject) {
	const country = fieldAt(recipient, 'phone.country');
	const language = fieldAt(recipient, 'contact.language');
	return {
		country: typeof country === 'string' ? country : undefined,
		language: typeof language === 'string' ? language : '',
	};
}
