import { purposeOptions } from '../../shared/fields/purpose';
import { asWritten, choice, text, textAsWritten } from '../../shared/parameters';

export const purpose = choice({
	displayName: 'Purpose',
	name: 'purpose',
	type: 'options',
	options: purposeOptions,
	default: 'marketing',
	description:
		'What the message is for. Consent and quiet hours depend on it. Connect Import Phone List before this node, and Check Consent & Quiet Hours after it.',
});

export const campaign = text({
	displayName: 'Campaign',
	name: 'campaign',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. spring-sale-2027',
	description:
		'Name of this campaign. A number gets each step of a campaign once, whatever runs again.',
	displayOptions: { show: { purpose: ['collection', 'marketing'] } },
});

/** Nodes of the first version leave it to Send. */
export const messageKey = asWritten({
	displayName: 'Message Key',
	name: 'messageKey',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. order-10042-shipped',
	description:
		'What makes this message unique, such as the order number and what happened. The same key is sent once to a number, whatever runs again.',
	displayOptions: { show: { purpose: ['transactional'], '@version': [{ _cnd: { gte: 2 } }] } },
});

export const step = text({
	displayName: 'Step',
	name: 'step',
	type: 'string',
	default: '',
	placeholder: 'e.g. reminder',
	description: 'Names one message of a campaign that sends several. A number gets each step once.',
});

export const message = textAsWritten({
	displayName: 'Message',
	name: 'message',
	type: 'string',
	typeOptions: { rows: 5 },
	default: '',
	required: true,
	placeholder: 'e.g. Hi {firstName|there}, 20% off until Sunday. Opt out: acme.example/stop',
	description:
		'Text with merge fields: {firstName} or, with a fallback, {firstName|there}. {First Name} and {prénom} find the same field. Write \\{ for a plain brace.',
});
