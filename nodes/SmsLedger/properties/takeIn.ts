import type { INodeProperties } from 'n8n-workflow';
import { fail } from '../../../lib/shared';
import { answerOptions } from '../../shared/fields/answers';
import {
	choice,
	type FieldFailure,
	fieldsOf,
	type Parameter,
	text,
	textAsWritten,
	toggle,
} from '../../shared/parameters';
import { optionsField, shown, shownAll, shownFor } from './shared';

export const takeFrom = choice({
	displayName: 'What Comes In',
	name: 'takeFrom',
	type: 'options',
	options: [
		{
			name: 'Calls of a Webhook Node',
			value: 'webhook',
			description:
				'Items of n8n’s Webhook node, which a gateway calls: replies, opt-outs and delivery reports',
		},
		{
			name: 'Rows of an Inbox',
			value: 'rows',
			description: 'Texts that people wrote, as a query of a gateway or a table lists them',
		},
	],
	default: 'webhook',
});

export const takeUnsigned = toggle({
	displayName: 'Take Unsigned',
	name: 'takeUnsigned',
	type: 'boolean',
	default: false,
	description:
		'Whether to take calls whose signature cannot be checked, since “Raw Body” is off in the Webhook node. Whoever learns its address can then say STOP, or START, for others.',
});

const ofRow = { show: { ...shownFor('message', 'takeIn').show, takeFrom: ['rows'] } };
const ofCall = { show: { ...shownFor('message', 'takeIn').show, takeFrom: ['webhook'] } };

/** An empty text is a text; none at all is a field that is called otherwise, and a STOP in it would go unheard. */
function thatIsThere(parameter: Parameter<string>): Parameter<string> {
	return {
		...parameter,
		read: (written) =>
			written === undefined || written === null ? fail(NO_TEXT) : parameter.read(written),
	};
}

const NO_TEXT: FieldFailure = {
	message: '“Text” is not there, so nobody knows what was written',
	description: 'Give the field of the words in “Text”, such as {{ $json.body }}.',
};

/** Where the parts of a row stand. */
export const rowFields = {
	from: text({
		displayName: 'From',
		name: 'from',
		type: 'string',
		required: true,
		default: '={{ $json.from }}',
		description: 'Who wrote, in international form',
	}),
	to: text({
		displayName: 'To',
		name: 'to',
		type: 'string',
		default: '={{ $json.to }}',
		description: 'The number or code of yours that was written to, where it is known',
	}),
	text: thatIsThere(
		textAsWritten({
			displayName: 'Text',
			name: 'text',
			type: 'string',
			required: true,
			default: '={{ $json.text }}',
			description: 'What was written, as it is',
		}),
	),
	id: text({
		displayName: 'Message ID',
		name: 'id',
		type: 'string',
		default: '={{ $json.id }}',
		description:
			'How the inbox calls the text, by which it is known when it comes again. Without one it is known by who wrote what and when.',
	}),
	receivedAt: text({
		displayName: 'Received At',
		name: 'receivedAt',
		type: 'dateTime',
		default: '={{ $json.at }}',
		description: 'When it was written; now, where that is not known',
	}),
};

/** Options of Take In; those of the answers go by themselves. */
export const takeInOptions = {
	binaryField: text({
		displayName: 'Input Binary Field',
		name: 'binaryField',
		type: 'string',
		default: 'data',
		hint: 'The field of the raw body, as the Webhook node’s option “Raw Body” writes it',
	}),
	leaveOutRepeated: toggle({
		displayName: 'Leave Out Repeated',
		name: 'leaveOutRepeated',
		type: 'boolean',
		default: false,
		description:
			'Whether what came before is left out, for an inbox that lists the same texts again. Otherwise it passes with “event.repeated”. It counts once in either case.',
	}),
	publicUrl: text({
		displayName: 'Public URL',
		name: 'publicUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://hooks.example.com/webhook/sms',
		description:
			'The address as the gateway calls it, where that is not the Production URL of the Webhook node. Some signatures are made over it.',
	}),
};

export const takeInProperties: INodeProperties[] = [
	shown(takeFrom, shownFor('message', 'takeIn')),
	shown(takeUnsigned, ofCall),
	...shownAll(rowFields, ofRow),
	optionsField('message', ['takeIn'], fieldsOf({ ...answerOptions, ...takeInOptions })),
];
