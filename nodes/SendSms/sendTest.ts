import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { aboutJob, type Job, makeTestJob, optedOutAmong, reasonInWords } from '../../lib/campaign';
import { readSms } from '../../lib/item';
import { type Delivery, SKIP_REASONS, skipped } from '../../lib/message';
import type { PhoneNumber } from '../../lib/phone';
import { count } from '../../lib/words';
import { hint } from '../shared/hint';
import { answered } from '../shared/ledger';
import { openForm, readPhoneNumber } from '../shared/parameters';
import { placed, succeeded } from './deliveries';
import { numbersAreMine, testNumbers } from './fields/testNumbers';
import { ensureOwn, MOST_TEST_NUMBERS } from './ownNumbers';
import { runOf } from './ports';
import { openSending, type Sending, sendJobs } from './sending';

/**
 * Operation Send Test: the first item's message to the user's own numbers. It stands outside the
 * campaign, its key and its counts; hours do not apply, opt-outs do.
 */
export async function sendTest(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const json = this.getInputData()[0]?.json ?? {};
	const sms = readSms(json);
	if (!sms) throw refusal(this, SKIP_REASONS.no_message);
	const phones = readNumbers(this);
	const sending = await openSending(this);
	const declares = openForm(this).read(numbersAreMine)(0);
	const numbers = phones.map(({ e164 }) => e164);
	await ensureOwn(this, sending.ledger, numbers, declares);
	const settings = { ...sending.jobSettings, run: runOf(this) };
	const jobs = phones.map((phone, place) => {
		const job = makeTestJob(sms, phone, place, settings);
		if (job.ok) return job.value;
		throw refusal(this, job.failure.message);
	});
	const { purpose } = sms;
	const recipients = numbers.map((e164) => ({ e164, purpose }));
	const optedOut = await answered(this, optedOutAmong(sending.ledger, recipients));

	const deliveries: Delivery[] = [];
	const open = jobs.filter((job) => !optedOut.has(job.entry.e164));
	for (const job of jobs) deliveries[job.place] = skippedFor(sending, job);
	await sendJobs(this, sending, open, (place, delivery) => (deliveries[place] = delivery));

	const outputs: INodeExecutionData[][] = [[], []];
	for (const [place, { e164 }] of phones.entries()) {
		const delivery = { ...deliveries[place]!, test: true };
		const item = placed({ ...json, testNumber: e164 }, delivery);
		outputs[item.output]?.push({ json: item.json, pairedItem: { item: 0 } });
	}
	tellTest(this, deliveries);
	return outputs;
}

/** “Test sent to 2 numbers, outside the campaign”, or in yellow which were left out and why. */
function tellTest(context: IExecuteFunctions, deliveries: readonly Delivery[]): void {
	const missed = deliveries.filter((delivery) => !succeeded(delivery));
	const sent = deliveries.length - missed.length;
	const all = count(deliveries.length, 'number');
	const whom = missed.length === 0 ? all : `${sent} of ${all}`;
	const reasons = [
		...new Set(missed.map(({ message, reason }) => message || reasonInWords(reason))),
	];
	const why = reasons.length === 0 ? '' : `. Not sent: ${reasons.join('; ')}`;
	hint(
		context,
		`Test sent to ${whom}, outside the campaign${why}`,
		missed.length > 0 ? 'warning' : 'info',
	);
}

const skippedFor = ({ client }: Sending, job: Job): Delivery =>
	skipped(
		aboutJob(job, client.access.gateway.id, Date.now()),
		'opted_out',
		'The person said stop, and that binds for tests too',
	);

function readNumbers(context: IExecuteFunctions): PhoneNumber[] {
	const written = openForm(context).read(testNumbers)(0);
	const texts = written.split(/[,;\n]/).filter((text) => text.trim() !== '');
	if (texts.length === 0)
		throw refusal(
			context,
			'“Test Numbers” is empty',
			'Write your own number there in international form, as in +33 6 12 34 56 78.',
		);
	const phones = texts.map((text) => {
		const phone = readPhoneNumber(text.trim(), '“Test Numbers”');
		if (phone.ok) return phone.value;
		throw refusal(context, phone.failure.message, phone.failure.description);
	});
	const once = [...new Map(phones.map((phone) => [phone.e164, phone])).values()];
	if (once.length <= MOST_TEST_NUMBERS) return once;
	throw refusal(
		context,
		`“Test Numbers” has ${once.length} numbers, and a test takes at most ${MOST_TEST_NUMBERS}`,
		'To reach more people use “Send”, which asks for consent and hours. “Pilot (Messages)” begins with a few.',
	);
}

const refusal = (context: IExecuteFunctions, message: string, description?: string) =>
	new NodeOperationError(context.getNode(), message, description ? { description } : {});
