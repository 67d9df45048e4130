import {
	readHeader,
	suspectedRole,
	type ContactColumns,
	type FieldColumns,
} from './contactColumns';
import type { ContactField } from './contactHeaders';

/** A column in which a person may say yes, no or stop. */
export interface Voice {
	readonly name: string;
	readonly field: 'consent' | 'optOut' | 'optOutScope' | 'maybeOptOut' | 'status' | 'remark';
	/**
	 * Whether it is of text messages, or of messages in general. A column chosen by hand is of texts, and so is a
	 * stop in one that looks like a consent.
	 */
	readonly isSms: boolean;
	/** `Not unsubscribed`: a no is the stop. */
	readonly isInverted: boolean;
	/** Written by this package. */
	readonly isOwn: boolean;
}

const VOICES = ['optOut', 'optOutScope', 'maybeOptOut', 'consent', 'status', 'remark'] as const;

export const isVoice = (field: ContactField): field is Voice['field'] =>
	VOICES.some((voice) => voice === field);

/** What all rows of a list have in common about consent. */
export interface ConsentColumns {
	readonly voices: readonly Voice[];
	/** Whether there is a column about consent to text messages, so that a general yes is none where it is empty. */
	readonly asksForSms: boolean;
	/** Whether a date of consent stands for one: only where no column says whether there is one, or a state does. */
	readonly datesGive: (isSubscribed: boolean) => boolean;
}

const has = (columns: FieldColumns, field: ContactField): boolean =>
	(columns.get(field)?.length ?? 0) > 0;

/** How a column is heard, by its name and what it was taken for. */
export const voiceOf = ({ name, field }: Pick<Voice, 'name' | 'field'>): Omit<Voice, 'isOwn'> => {
	const meaning = readHeader(name);
	const consent = meaning && 'about' in meaning && meaning.field === field ? meaning : undefined;
	return {
		name,
		field,
		isSms: consent
			? consent.about === 'sms'
			: field !== 'remark' || suspectedRole(name) === 'consent',
		isInverted: consent?.inverted ?? false,
	};
};

const consentColumnsOf = ({ own, all }: ContactColumns): ConsentColumns => {
	const voices = VOICES.flatMap((field) =>
		(all.get(field) ?? []).map((name): Voice => {
			const isOwn = own.get(field)?.includes(name) ?? false;
			return { ...voiceOf({ name, field }), isOwn };
		}),
	);
	return {
		voices,
		asksForSms: voices.some(({ field, isSms, isOwn }) => field === 'consent' && isSms && !isOwn),
		datesGive: (isSubscribed) => !has(all, 'consent') && (isSubscribed || !has(all, 'status')),
	};
};

const known = new WeakMap<ContactColumns, ConsentColumns>();

/** Worked out once for a list. */
export const consentColumns = (columns: ContactColumns): ConsentColumns => {
	const before = known.get(columns);
	if (before) return before;
	const found = consentColumnsOf(columns);
	known.set(columns, found);
	return found;
};
