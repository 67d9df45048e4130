/**
 * Countries whose rules ask that an opt-out is confirmed, with what says so. Nowhere is one confirmation
 * forbidden that says nothing else; in the United States it is allowed within five minutes (47 CFR
 * 64.1200(a)(12)).
 */
export const CONFIRMATION_ASKED: Readonly<Record<string, string>> = {
	/** https://support.infobip.com/docs/essentials/usa-and-canada-compliance/canadian-mandatory-keyword-responses */
	CA: 'Canadian short codes answer STOP, ARRET, HELP, AIDE and INFO, in the language of the word',
	/** https://somi.sk/blog/zmeny-v-zasadach-ochrany-sukromia/ */
	SK: 'Act 452/2021: a refusal is confirmed to the person',
	/** https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-advertising-message-requirements-tagging-and-option-to-unsubscribe-from-advertising-messages-115219.html */
	VN: 'Decree 91/2020: a refusal is confirmed at once',
};
