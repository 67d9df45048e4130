import { text } from '../../shared/parameters';

export const sender = text({
	displayName: 'Sender',
	name: 'sender',
	type: 'string',
	default: '',
	placeholder: 'e.g. ACME',
	description:
		'A name of at most 11 characters, a phone number or a short code, as your gateway takes it. Leave empty for the Sender Name of the credential.',
});

export const senderIdentification = text({
	displayName: 'Sender Identification',
	name: 'senderIdentification',
	type: 'string',
	default: '',
	placeholder: 'e.g. ACME',
	description:
		'The brand that the message starts with, as in “ACME: …”. Skipped when the message itself names it as a word; an address or a merge field does not count.',
});
