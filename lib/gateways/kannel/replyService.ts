/**
 * What Kannel fills in at the address for replies. %b is the text byte for byte; %a is its words with a space
 * between, which takes the bytes 09, 0A, 0D and 20 of a Unicode text for spaces and destroys Hindi, Punjabi,
 * Malayalam and some more (run with Kannel 1.4.5).
 */
const escapes = 'from=%p&to=%P&text=%b&id=%I&time=%T&coding=%c&charset=%C';

/**
 * The service of smsbox that hands every reply to an address, as it stands in kannel.conf. Without
 * `max-messages = 0` Kannel texts our answer to the person, and without `omit-empty` a sentence about its
 * being empty.
 *
 * @see https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html (SMS-service configurations)
 */
export const replyService = (hook: string): readonly (readonly [name: string, value: string])[] => [
	['group', 'sms-service'],
	['keyword', 'default'],
	['get-url', `"${hook}${hook.includes('?') ? '&' : '?'}${escapes}"`],
	['max-messages', '0'],
	['omit-empty', 'true'],
];
