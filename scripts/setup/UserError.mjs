/** A failure whose message is written for the person at the keyboard; a stack trace would only hide it. */
export class UserError extends Error {
	name = 'UserError';
}
