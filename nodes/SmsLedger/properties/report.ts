import { toggle } from '../../shared/parameters';

const page = toggle({
	displayName: 'Page (HTML)',
	name: 'page',
	type: 'boolean',
	default: false,
	description:
		'Whether to make one self-contained HTML page of it: in the field “html”, which Respond to Webhook can show and the HTML node previews, and as the file “report”, which can be mailed and printed. It asks for nothing from outside and runs no script.',
});

const csvFile = toggle({
	displayName: 'CSV File',
	name: 'csvFile',
	type: 'boolean',
	default: false,
	description:
		'Whether to make a file “csv” with a line for each message: number, status and why, times, cost, clicks, replies and opt-outs. Texts that a spreadsheet would run as a formula get an apostrophe in front, numbers with a plus too.',
});

export const reportOptions = { csvFile, page };

export const overviewOptions = { page };
