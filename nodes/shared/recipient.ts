/** What to tell a user whose items carry no number. */
export const noRecipient = {
	message: 'The item has no phone number in “phone.e164”',
	description: 'Put “Import Phone List” before this node: it writes the field.',
};
