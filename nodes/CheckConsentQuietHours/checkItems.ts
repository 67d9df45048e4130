import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import {
	type Check,
	decide,
	type PersonOnRecord,
	type Recipient,
	SendsAhead,
	strictestConsent,
} from '../../lib/compliance';
import {
	contentDigest,
	objectAt,
	readHeldAs,
	readRecipient,
	sealOf,
	simplifiedBlock,
	type Vouched,
	withCheck,
} from '../../lib/item';
import { count } from '../../lib/words';
import { eachItem, hasFailed } from '../shared/eachItem';
import { chosenGatewayAccess } from '../shared/gatewayCredential';
import { hint } from '../shared/hint';
import { openLedger } from '../shared/ledger';
import { stopsAmong, writeDown } from '../shared/optOuts';
import { nobodyToText } from '../shared/nobodyToText';
import { openForm, sameForAll } from '../shared/parameters';
import { CAPS_LOOK_BACK_HOURS, peopleOnRecord } from '../shared/peopleOnRecord';
import { noRecipient } from '../shared/recipient';
import { tellStandings } from '../shared/tellStandings';
import { refuseSimplified, simplifier } from '../shared/simplify';
import { mapInTurns, takeTurn } from '../shared/turns';
import { contentOf } from './contentOf';
import { options } from './fields/options';
import { output } from './fields/output';
import { type Gone, goneBy } from './gone';
import { type Decided, tellTimeline } from './onRecord';
import { personReader } from './personReader';
import { type CheckSettings, settingsReader } from './settings';
import { curesOf, oldZoneData, summarize } from './summary';
import { tellLater } from './tellLater';
import { withdrawGone } from './withdrawGone';

const { members } = options;

const outputOf = { send: 0, later: 1, blocked: 2 } as const;

const MS_PER_HOUR = 3_600_000;

/** Decides for each item; all items of a run are judged at the same moment. */
export async function checkItems(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	if (nobodyToText(this)) return [[], [], []];
	refuseSimplified(this);
	const simplify = simplifier(this, output, simplifiedBlock);
	const now = Date.now();
	const { option } = sameForAll(openForm(this), this.getInputData().length);
	const folderIsPersistent = option(members.folderIsPersistent);
	const ledger = await openLedger(this, { folderIsPersistent });
	const access = await chosenGatewayAccess(this);
	const questions = await questionsOf(this, now);
	const asked = questions.flatMap((one) => (one instanceof Error ? [] : [one]));
	const turn = takeTurn();
	const numbers = new Set<string>();
	let sendsSince = now;
	for (const question of asked) {
		numbers.add(question.recipient.phone.e164);
		sendsSince = Math.min(sendsSince, earliestFor(question, now));
		if (turn.isOver()) await turn.next();
	}
	const stops = await stopsAmong(this.getInputData());
	if (option(members.writeOptOuts)) await writeDown(this, ledger, stops);
	await turn.next();
	const records = await peopleOnRecord(this, ledger, numbers, { sendsSince, stops });
	const ahead = new SendsAhead();

	const sealed = (item: Checked, vouched: Vouched): IDataObject => ({
		...item,
		check: { ...item.check, seal: sealOf(item, vouched, ledger.mac) },
	});
	const checks: Check[] = [];
	const later: Check[] = [];
	const toTell: Decided[] = [];
	const gone: Gone[] = [];
	const outputs = await eachItem(
		this,
		{ count: 3, failures: outputOf.blocked },
		(_item, itemIndex) => {
			const question = questions[itemIndex];
			if (!question) return undefined;
			if (question instanceof Error) throw question;
			const { person: json, recipient, settings } = question;
			const { e164 } = recipient.phone;
			const record = ahead.addTo(records.get(e164), e164);
			const suppressed = settings.suppressed.has(e164);
			const content = contentOf(json, settings.contentChecks, settings.noWayNeededIn, access);
			const about = { ...settings, record, suppressed, content };
			const check = decide(recipient, about, settings.decideAsOf ?? now);
			checks.push(check);
			// What came out of the ledger is held there again.
			if (check.decision === 'later' && readHeldAs(json) === undefined) later.push(check);
			if (settings.purpose !== 'transactional') ahead.count(e164, check);
			const isPlan = settings.decideAsOf !== undefined;
			if (!isPlan) gone.push(...goneBy(json, e164, check));
			if (settings.recordDecisions && !isPlan && check.decision !== 'send') {
				toTell.push({ e164, campaign: String(objectAt(json, 'sms')['campaign'] ?? ''), check });
			}
			return {
				output: outputOf[check.decision],
				json: sealed(withCheck(withConsent(json, question, record), check, isPlan), {
					hours: settings.hours.isOwn ? 'own' : 'country',
					content: settings.contentChecks === 'byRule' ? contentSeen(json) : 'any',
					...(settings.marketingScopes.size > 0 && { scope: 'own' }),
				}),
			};
		},
	);
	await tellTimeline(this, ledger, toTell, now);
	await withdrawGone(this, ledger, gone, now);
	if (checks.length > 0) hint(this, summarize(checks, now));
	const failed = outputs.flat().filter(hasFailed).length;
	if (failed > 0) {
		const could = failed === 1 ? 'could not be checked and is' : 'could not be checked and are';
		hint(this, `${count(failed, 'item')} ${could} on Blocked; “failure” says why`, 'warning');
	}
	const cures = curesOf(checks);
	if (cures !== undefined) hint(this, cures);
	await tellLater(this, ledger, later, now);
	if (access) await tellStandings(this, access, itemsOf(outputs));
	const warning = oldZoneData(checks);
	if (warning !== undefined) hint(this, warning, 'warning');
	const [sendNow = [], sendLater = [], blocked] = outputs;
	// As a tool all is on the first output, and nothing is put aside.
	return blocked ? [sendNow, sendLater, await simplify(blocked)] : outputs;
}

/** Those who may be texted, now or later. */
function* itemsOf([now = [], later = []]: readonly INodeExecutionData[][]) {
	for (const { json } of now) yield json;
	for (const { json } of later) yield json;
}

type Checked = ReturnType<typeof withCheck<IDataObject>>;

/** What Send need not look at again. */
const contentSeen = (json: IDataObject): string =>
	objectAt(json, 'sms')['text'] === undefined ? 'none' : contentDigest(json);

interface Question {
	/** The item, or what stands for it. */
	readonly person: IDataObject;
	readonly recipient: Recipient;
	readonly settings: CheckSettings;
}

/** What is asked of each item, or what is wrong with it; that is told when its turn comes. */
async function questionsOf(
	context: IExecuteFunctions,
	now: number,
): Promise<readonly (Question | Error)[]> {
	const settingsOf = settingsReader(context, now);
	const personOf = personReader(context);
	return await mapInTurns(context.getInputData(), (item, itemIndex) => {
		try {
			const person = personOf(item.json, itemIndex);
			const recipient = readRecipient(person);
			if (recipient) return { person, recipient, settings: settingsOf(itemIndex, person) };
			const { message, description } = noRecipient;
			return new NodeOperationError(context.getNode(), message, { itemIndex, description });
		} catch (error) {
			return error instanceof Error
				? error
				: new NodeOperationError(context.getNode(), String(error), { itemIndex });
		}
	});
}

/** From when on messages count for a cap, at the earliest. */
const earliestFor = (
	{ settings: { decideAsOf, longestCapHours } }: Question,
	now: number,
): number => (decideAsOf ?? now) - Math.max(CAPS_LOOK_BACK_HOURS, longestCapHours) * MS_PER_HOUR;

/** The consent that counted goes along, since Send asks for it again. */
function withConsent(
	json: IDataObject,
	{ recipient, settings }: Question,
	record: PersonOnRecord | undefined,
): IDataObject {
	if (!record?.consent) return json;
	const consent = strictestConsent(recipient, record, settings);
	return { ...json, contact: { ...objectAt(json, 'contact'), consent } as IDataObject };
}
