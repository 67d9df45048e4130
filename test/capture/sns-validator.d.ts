/** The part of AWS's own validator of SNS posts that is used; it has no types. */
declare module 'sns-validator' {
	export default class MessageValidator {
		validate(
			envelope: Readonly<Record<string, unknown>>,
			then: (error: Error | null, envelope?: unknown) => void,
		): void;
	}
}
