import { folderIsPersistent } from '../../shared/fields/folderIsPersistent';
import { mobileOnly } from '../../shared/fields/mobileOnly';
import { creditsByCountry, creditsPerSegment } from '../../shared/fields/price';
import { numericSender, senders } from '../../shared/fields/senderByCountry';
import { writeOptOuts } from '../../shared/fields/writeOptOuts';
import {
	asWritten,
	choice,
	collection,
	number,
	optional,
	shownAs,
	text,
	toggle,
	wholeNumber,
	type ValuesOf,
} from '../../shared/parameters';

const onlyFor = (...operations: string[]) => ({ show: { '/operation': operations } });

/** More than a campaign will ever cost in the gateway's unit. */
const MOST_CREDITS = 100_000_000;

/** Check judges the sender of the message, and has blocked it before this node could put another one in. */
const HERE_TOO_LATE =
	'Better set in the option of the same name of Compose SMS, where Check Consent & Quiet Hours sees it. What is set here comes in at the last moment.';

/** Everything that works well as it is, and may be changed; alphabetical by label. */
export const options = collection(
	{ displayName: 'Options', name: 'options', placeholder: 'Add option' },
	{
		addOptOutNotice: toggle({
			displayName: 'Add Opt-Out Notice',
			name: 'addOptOutNotice',
			type: 'boolean',
			default: true,
			displayOptions: onlyFor('sendOne'),
			description:
				'Whether the usual way to opt out in the person’s country is put at the end of a text that tells of none. Not for transactional messages.',
		}),
		concurrentRequests: optional(
			wholeNumber({
				displayName: 'Concurrent Requests',
				name: 'concurrentRequests',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 100 },
				default: 10,
				displayOptions: onlyFor('send', 'schedule', 'sendOne'),
				description:
					'How many requests may be under way at once. Left out, it begins with 10 and takes more as long as the gateway keeps up, up to 200 messages. What is under way when n8n is killed is in doubt afterwards.',
			}),
		),
		connectTimeout: number({
			displayName: 'Connect Timeout (Seconds)',
			name: 'connectTimeout',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 120 },
			default: 10,
			description:
				'How long a connection to the gateway may take. Nothing was sent when it fails, so it is tried again.',
		}),
		creditsByCountry: shownAs(creditsByCountry, { displayOptions: onlyFor('sendOne') }),
		creditsPerSegment: shownAs(creditsPerSegment, { displayOptions: onlyFor('sendOne') }),
		maximumCredits: optional(
			number({
				displayName: 'Maximum Credits',
				name: 'maximumCredits',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: MOST_CREDITS },
				default: 100,
				displayOptions: onlyFor('send', 'schedule', 'sendOne'),
				description:
					'The budget of the campaign, over all its runs. It is kept with the campaign: messages beyond it are not sent, whoever sends them.',
			}),
		),
		maximumPrice: optional(
			number({
				displayName: 'Maximum Price',
				name: 'maximumPrice',
				type: 'number',
				typeOptions: { minValue: 0.0001, maxValue: 1000, numberPrecision: 4 },
				default: 0.1,
				displayOptions: onlyFor('send', 'sendOne'),
				description:
					'The most a text, or a segment of it, may cost, in the currency of the gateway, which refuses dearer ones. For gateways that can be told; at any other, nothing is sent with it.',
			}),
		),
		messageKey: asWritten({
			displayName: 'Message Key',
			name: 'messageKey',
			type: 'string',
			default: '',
			placeholder: 'e.g. order-10042-shipped',
			displayOptions: onlyFor('estimate', 'send', 'schedule'),
			description:
				'What makes a transactional message unique, such as the order number. The same key is sent once to a number.',
		}),
		messagesPerSecond: optional(
			number({
				displayName: 'Messages per Second',
				name: 'messagesPerSecond',
				type: 'number',
				typeOptions: { minValue: 0.01, maxValue: 10_000, numberPrecision: 2 },
				default: 10,
				displayOptions: onlyFor('send', 'schedule', 'sendOne'),
				description: 'The pace. Left out, it is what your gateway allows an account by default.',
			}),
		),
		mobileOnly: shownAs(mobileOnly, { displayOptions: onlyFor('sendOne') }),
		numericSender: shownAs(numericSender, { description: HERE_TOO_LATE }),
		onUnknown: choice({
			displayName: 'On Unknown',
			name: 'onUnknown',
			type: 'options',
			options: [
				{
					name: 'Hold for Reconciliation',
					value: 'hold',
					description: 'Status “unknown”, until the gateway, a delivery report or you settle it',
				},
				{
					name: 'Treat as Failed',
					value: 'fail',
					description:
						'Status “refused” for this workflow. It may still have arrived, so it is not sent again either.',
				},
			],
			default: 'hold',
			displayOptions: onlyFor('send', 'schedule', 'sendOne'),
			description: 'What to say of a message when the gateway’s answer was lost',
		}),
		onlyIfApproved: optional(
			text({
				displayName: 'Only If Approved',
				name: 'onlyIfApproved',
				type: 'string',
				default: '',
				placeholder: 'e.g. 18-19-7KQ2M9XAHT',
				displayOptions: onlyFor('send', 'schedule'),
				description:
					'The code that “Estimate” gave for these very messages. If a person, a text, a sender or a price is another than what was approved, nothing is sent.',
			}),
		),
		optOutNumber: text({
			displayName: 'Opt-Out Number',
			name: 'optOutNumber',
			type: 'string',
			default: '',
			placeholder: 'e.g. 36180',
			displayOptions: onlyFor('sendOne'),
			description:
				'Where your gateway takes opt-outs, for notices that name a number and for senders that are names',
		}),
		pilot: optional(
			wholeNumber({
				displayName: 'Pilot (Messages)',
				name: 'pilot',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 100_000 },
				default: 20,
				displayOptions: onlyFor('send'),
				description:
					'Send to so many people only, drawn by chance. Run the campaign again without this option to send to the rest.',
			}),
		),
		priceList: text({
			displayName: 'Price List',
			name: 'priceList',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. France, 0.07 EUR',
			displayOptions: onlyFor('estimate'),
			description:
				'What a segment costs, a line for each country, as copied from a spreadsheet or the page of your gateway. “Everywhere else, 0.10 EUR” is for all others, “credit, 0.03 EUR” for gateways that sell credits. Left out, gateways that tell their prices are asked.',
		}),
		raiseLimit: toggle({
			displayName: 'Raise the Limit',
			name: 'raiseLimit',
			type: 'boolean',
			default: false,
			displayOptions: onlyFor('send', 'schedule', 'sendOne'),
			description:
				'Whether “Maximum Credits” may be more than an earlier run of the campaign has set. Without it the lowest limit stands.',
		}),
		replaceWaiting: choice({
			displayName: 'Replace What Waits',
			name: 'replaceWaiting',
			type: 'options',
			options: [
				{
					name: 'Never',
					value: 'none',
					description: 'What waits stays as it is; the new one goes to Not Sent',
				},
				{
					name: 'For Any Message',
					value: 'all',
					description: 'Messages of a campaign take the place of what waits, too',
				},
				{
					name: 'For Transactional Messages',
					value: 'transactional',
					description: 'An appointment that is moved takes its reminder along',
				},
			],
			default: 'transactional',
			displayOptions: onlyFor('schedule'),
			description:
				'Where a message with the same key waits already: whether another time or text takes its place. An item that cannot be scheduled as it is now, such as one whose time is over, withdraws it. What was cancelled waits again, unless by an opt-out.',
		}),
		resumeAfterCrash: toggle({
			displayName: 'Resume After a Crash',
			name: 'resumeAfterCrash',
			type: 'boolean',
			default: false,
			displayOptions: onlyFor('send'),
			description:
				'Whether the rest is sent by itself within three minutes when n8n, or the worker with this run, is killed half-way. It goes out by “Scheduled SMS Trigger” of this workflow, or of another, and through every check again; nobody is texted twice. What was on its way at that moment stays in doubt.',
		}),
		senders: shownAs(senders, { description: HERE_TOO_LATE }),
		spreadOver: optional(
			wholeNumber({
				displayName: 'Spread Over (Minutes)',
				name: 'spreadOver',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 10_080 },
				default: 120,
				displayOptions: onlyFor('schedule'),
				description:
					'Let the messages leave evenly over so many minutes from their time on, so that not everybody calls or comes at once. Each keeps its place when the workflow runs again, and to the hours of its country.',
			}),
		),
		stopWhenBalanceIsLow: toggle({
			displayName: 'Stop When Balance Is Low',
			name: 'stopWhenBalanceIsLow',
			type: 'boolean',
			default: true,
			displayOptions: onlyFor('send'),
			description:
				'Whether to send nothing when the balance does not cover the whole run, where the gateway tells it',
		}),
		textInLedger: choice({
			displayName: 'Text in Ledger',
			name: 'textInLedger',
			type: 'options',
			options: [
				{
					name: 'Only Its Fingerprint',
					value: 'hash',
					description: 'Proves later what was sent, and cannot be read',
				},
				{ name: 'Whole', value: 'whole' },
			],
			default: 'whole',
			description: 'What the ledger keeps of each text once it was sent',
		}),
		folderIsPersistent,
		timeout: number({
			displayName: 'Timeout (Seconds)',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 300 },
			default: 30,
			description: 'How long to wait for the gateway to answer',
		}),
		validityPeriod: optional(
			wholeNumber({
				displayName: 'Validity Period (Minutes)',
				name: 'validityPeriod',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 10_080 },
				default: 240,
				displayOptions: onlyFor('send', 'schedule', 'sendOne'),
				description:
					'How long the gateway may try to deliver, where it can be told. It always ends before the legal hours close.',
			}),
		),
		writeOptOuts,
	},
);

/** The options that hold for the whole run. */
export type RunOptions = Omit<ValuesOf<typeof options.members>, 'messageKey'>;
