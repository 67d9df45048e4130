import { countryOf, type OptOutNotice } from '../countries';

/** What a marketing text to one person says besides its message. */
export interface Notice {
	/** At the start of the text, or empty. */
	readonly label: string;
	readonly optOut: OptOutNotice;
}

/** Where no country's own wording is known. */
const PLAIN_NOTICE: OptOutNotice = {
	language: 'en',
	text: 'Reply STOP to opt out',
	answer: 'sender',
};

/**
 * The label and the opt-out notice for a country, in the person's language where the country has one in
 * it, else in the language of most people there.
 *
 * @param country ISO 3166-1 alpha-2, or undefined when it is not known
 * @param language BCP 47 tag, such as `fr` or `fr-CA`
 */
export function noticeFor(country: string | undefined, language = ''): Notice {
	const rule = country === undefined ? undefined : countryOf(country)?.notice;
	const notices = rule?.notices ?? [];
	const [primary = ''] = language.toLowerCase().split(/[-_]/);
	return {
		label: rule?.label ?? '',
		optOut: notices.find((notice) => notice.language === primary) ?? notices[0] ?? PLAIN_NOTICE,
	};
}
