import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { chooseSender, readSms, type Job } from '../../lib/campaign';
import { parsePhone, type PhoneNumber } from '../../lib/phone';
import { ok } from '../../lib/shared';
import { measure } from '../../lib/text';
import { hint } from '../shared/hint';
import { succeeded, withDelivery } from './deliveries';
import { optedOutAmong } from './optedOutAmong';
import { runOf } from './ports';
import { openSending, sendJobs, type Sending } from './sending';
import { type Delivery, SKIP_REASONS, messageKey, skipped } from '../../lib/message';

type Sms = NonNullable<ReturnType<typeof readSms>>;

/**
 * Operation Send Test: the first item's message to the user's own numbers. It stands outside the
 * campaign, its key and its counts; hours do not apply, opt-outs do.
 */
export async function sendTest(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const json = this.getInputData()[0]?.json ?? {};
	const sms = readSms(json['sms']);
	if (!sms) throw refusal(this, SKIP_REASONS.no_message, 'Put “Compose SMS” before this node.');
	const phones = readNumbers(this);
	const sending = await openSending(this);
	const jobs = phones.map((phone, place) => testJob(this, sending, sms, phone, place));
	const { purpose } = sms;
	const optedOut = await optedOutAmong(
		this,
		sending.ledger,
		phones.map(({ e164 }) => ({ e164, purpose })),
	);

	const deliveries: Delivery[] = [];
	const open = jobs.filter((job) => !optedOut.has(job.entry.e164));
	for (const job of jobs) deliveries[job.place] = skippedFor(sending, job);
	await sendJobs(this, sending, open, (place, delivery) => (deliveries[place] = delivery));

	const placed: INodeExecutionData[][] = [[], []];
	for (const [place, { e164 }] of phones.entries()) {
		const delivery = { ...deliveries[place]!, test: true };
		const item = withDelivery({ ...json, testNumber: e164 } as IDataObject, delivery);
		placed[item.output]?.push({ json: item.json, pairedItem: { item: 0 } });
	}
	const accepted = deliveries.filter(succeeded).length;
	hint(this, `Test sent to ${accepted} of ${phones.length} numbers, outside the campaign`);
	return placed;
}

function testJob(
	context: IExecuteFunctions,
	{ jobSettings }: Sending,
	{ sender: wanted, text, segments, credits }: Sms,
	{ e164, country }: PhoneNumber,
	place: number,
): Job {
	const { senderName, senders } = jobSettings;
	const sender = chooseSender(wanted || senderName, country, senders);
	if (!sender.ok) throw refusal(context, sender.failure.message);
	// Of this execution, so that it can be sent again in the next one, and once in this.
	const key = messageKey(`test ${runOf(context)}`, e164);
	return {
		place,
		// Purpose and campaign are left out of the books: a test is nobody's marketing.
		entry: {
			key,
			e164,
			campaign: '',
			step: '',
			purpose: 'transactional',
			sender: sender.value,
			text,
			segments,
			credits,
			released: false,
		},
		message: {
			to: e164,
			sender: sender.value,
			text,
			encoding: measure(text).encoding,
			idempotencyKey: key,
		},
		mayLeave: () => ok(undefined),
		untilNextOpening: () => undefined,
	};
}

const skippedFor = ({ client }: Sending, { entry }: Job): Delivery =>
	skipped(
		{
			gateway: client.access.gateway.id,
			messageId: entry.key,
			segments: entry.segments,
			credits: entry.credits,
			at: Date.now(),
		},
		'opted_out',
		'The person said stop, and that binds for tests too',
	);

function readNumbers(context: IExecuteFunctions): PhoneNumber[] {
	const written = context.getNodeParameter('testNumbers', 0) as string;
	const texts = written.split(/[,;\n]/).filter((text) => text.trim() !== '');
	if (texts.length === 0) throw refusal(context, '“Test Numbers” is empty');
	return texts.map((text) => {
		const phone = parsePhone(text, { mobileOnly: false });
		if (phone.ok) return phone.value;
		throw refusal(context, `“Test Numbers”: ${phone.failure.message}`);
	});
}

const refusal = (context: IExecuteFunctions, message: string, description?: string) =>
	new NodeOperationError(context.getNode(), message, description ? { description } : {});
