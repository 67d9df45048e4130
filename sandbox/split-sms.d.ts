/** The part of split-sms (which ships no types) that the sandbox uses, and the tests that compare with it. */
declare module 'split-sms' {
	interface Split {
		readonly characterSet: 'GSM' | 'Unicode';
		readonly parts: readonly { readonly content: string }[];
		readonly remainingInPart: number;
	}
	const splitSms: { split(message: string, options?: { summary?: boolean }): Split };
	export default splitSms;
}
