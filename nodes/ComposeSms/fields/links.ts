import { list, text, toggle } from '../../shared/parameters';

export const trackLinks = toggle({
	displayName: 'Track Links',
	name: 'trackLinks',
	type: 'boolean',
	default: false,
	description:
		'Whether each link becomes a short one of the person’s own, so that the ledger knows who opened it. Needs an active “SMS Events Trigger” with a “Short Link Path”. A mere name such as Booking.com stays, and so does a way to opt out, and a link whose domain a merge field or an expression brings.',
});

export const linkAddress = text({
	displayName: 'Link Address',
	name: 'linkAddress',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://go.example.com/s',
	description:
		'What tracked links begin with, if you have a domain of your own that leads to the “Short Link Path” of this n8n. Leave empty for n8n’s own address, which the trigger tells. Never a public shortener: networks stop their links.',
});

export const linkDomains = list({
	displayName: 'Tracked Domains',
	name: 'linkDomains',
	type: 'string',
	default: '',
	placeholder: 'e.g. shop.example.com, example.org',
	description:
		'Domains, with all below them, whose links are tracked wherever they come from. Needed only for links that a merge field or an expression brings: a domain written in Message is tracked anyhow, and any other could let a stranger’s form entry turn your link address into a way to their page.',
});
