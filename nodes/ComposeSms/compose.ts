import type { IDataObject } from 'n8n-workflow';
import {
	asksInVain,
	describeSms,
	finishText,
	type NoticeFailure,
	optOutNotice,
} from '../../lib/campaign';
import type { Sms } from '../../lib/item';
import { fail, ok, type Result } from '../../lib/shared';
import { cutToFit, fieldAt, measure, render } from '../../lib/text';
import { noticeChoiceOf } from './fields/optOutNotice';
import { creditsPerSegmentOf } from './fields/price';
import type { ItemSettings } from './settings';

/** Why a recipient gets no message. */
export interface NotComposed {
	readonly code: 'missing_field' | 'empty_text' | 'too_long' | NoticeFailure['code'];
	readonly message: string;
}

/** Fills the message for one recipient: incoming fields first, then what Import put under `contact`. */
export function compose(recipient: IDataObject, settings: ItemSettings): Result<Sms, NotComposed> {
	const { template, format, options, segmentOptions, sms } = settings;
	const { text, missingFields } = render(template, (path) => valueOf(recipient, path), format);
	if (missingFields.length > 0 && options.missingFields !== 'empty') {
		const fields = missingFields.map((path) => `{${path}}`).join(', ');
		return fail({ code: 'missing_field', message: `No value for ${fields}` });
	}
	if (text.trim() === '') {
		return fail({ code: 'empty_text', message: 'The message has no text for this recipient' });
	}
	const place = placeOf(recipient);
	const choice =
		sms.purpose === 'transactional' && options.optOutNotice === 'country'
			? { kind: 'none' as const }
			: noticeChoiceOf(options, place);
	const notice = optOutNotice(choice, options.optOutNumber, sms.sender);
	if (!notice.ok) return notice;
	const finish = (message: string) =>
		finishText(message, { ...settings.finish, ...notice.value, segmentOptions });
	const finished = fit(text, finish, settings);
	if (!finished.ok) return finished;
	if (sms.purpose !== 'transactional' && asksInVain(finished.value.text, sms.sender)) {
		return fail({
			code: 'footer_unreachable',
			message: `The message asks for an answer, but the sender ${sms.sender} is a name and receives none`,
		});
	}
	const pricing = { creditsPerSegment: creditsPerSegmentOf(options, place.country) };
	return ok(
		describeSms(
			finished.value.text,
			missingFields,
			{ ...sms, ...pricing },
			finished.value.replacements,
		),
	);
}

type Finished = ReturnType<typeof finishText>;

/** Holds a message to the maximum of segments, where there is one. */
function fit(
	text: string,
	finish: (message: string) => Finished,
	{ options, segmentOptions }: ItemSettings,
): Result<Finished, NotComposed> {
	const finished = finish(text);
	const { maximumSegments: maximum, aboveMaximum } = options;
	if (maximum === undefined) return ok(finished);
	const segmentsOf = (message: Finished) => measure(message.text, segmentOptions).segments;
	const segments = segmentsOf(finished);
	if (segments <= maximum) return ok(finished);
	const beginning =
		aboveMaximum === 'cut'
			? cutToFit(text, (start) => segmentsOf(finish(start)) <= maximum)
			: undefined;
	if (beginning !== undefined) return ok(finish(beginning));
	return fail({
		code: 'too_long',
		message: `The message takes ${segments} segments, the maximum is ${maximum}`,
	});
}

function placeOf(recipient: IDataObject) {
	const country = fieldAt(recipient, 'phone.country');
	const language = fieldAt(recipient, 'contact.language');
	return {
		country: typeof country === 'string' ? country : undefined,
		language: typeof language === 'string' ? language : '',
	};
}

function valueOf(recipient: IDataObject, path: string): unknown {
	const own = fieldAt(recipient, path);
	return isBlank(own) ? fieldAt(recipient['contact'], path) : own;
}

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
