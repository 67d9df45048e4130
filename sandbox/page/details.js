import { countryOf } from './countries.js';
import { byId, element } from './element.js';
import { formatCount, formatNumber } from './format.js';

/** What is known of the chosen phone, beside it. */
export function showDetails({ phone, counts }) {
	const { flag, name } = countryOf(phone.number);
	const facts = [
		['Messages received', counts.received],
		['Waiting', counts.waiting],
		['Refused', counts.refused],
		['Replies', counts.replies],
		['Links opened', counts.taps],
		['Segments', counts.segments],
		['Credits', counts.credits],
	];
	byId('details').replaceChildren(
		element('p', { class: 'details-flag', 'aria-hidden': 'true' }, flag || '☎'),
		element('h2', {}, formatNumber(phone.number)),
		element('p', { class: 'details-country' }, name),
		consent(phone),
		element(
			'dl',
			{},
			...facts.map(([label, count]) =>
				element('div', {}, element('dt', {}, label), element('dd', {}, formatCount(count))),
			),
		),
	);
}

function consent({ optedOut, canReply, sender }) {
	const [title, explanation] = optedOut
		? ['Replied STOP', 'The gateway refuses messages to this phone until it replies START.']
		: canReply
			? ['Takes messages', 'Reply STOP to see what happens to the next campaign.']
			: ['Cannot say STOP', `${sender} is a name. Give people another way out, such as a link.`];
	return element(
		'div',
		{ class: `consent ${optedOut ? 'stopped' : canReply ? 'open' : 'mute'}` },
		element('p', {}, title),
		element('p', {}, explanation),
	);
}
