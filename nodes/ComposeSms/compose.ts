import type { IDataObject } from 'n8n-workflow';
import { describeSms, type Sms, type SmsSettings } from '../../lib/campaign';
import { fail, ok, type Result } from '../../lib/shared';
import { fieldAt, render, type Template } from '../../lib/text';

export type MissingFields = 'empty' | 'leaveOut' | 'stop';

/** Why a recipient gets no message. */
export interface NotComposed {
	readonly code: 'missing_field' | 'empty_text';
	readonly message: string;
}

/** Fills the message for one recipient: incoming fields first, then what Import put under `contact`. */
export function compose(
	template: Template,
	recipient: IDataObject,
	settings: SmsSettings,
	missing: MissingFields,
): Result<Sms, NotComposed> {
	const { text, missingFields } = render(template, (path) => valueOf(recipient, path));
	if (missingFields.length > 0 && missing !== 'empty') {
		const fields = missingFields.map((path) => `{${path}}`).join(', ');
		return fail({ code: 'missing_field', message: `No value for ${fields}` });
	}
	if (text.trim() === '') {
		return fail({ code: 'empty_text', message: 'The message has no text for this recipient' });
	}
	return ok(describeSms(text, missingFields, settings));
}

function valueOf(recipient: IDataObject, path: string): unknown {
	const own = fieldAt(recipient, path);
	return isBlank(own) ? fieldAt(recipient['contact'], path) : own;
}

const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
