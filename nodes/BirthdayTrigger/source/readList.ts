import type { IPollFunctions } from 'n8n-workflow';
import { type FileFailure, type ListFile, surveyFile } from '../../../lib/contacts/files';
import type { Ledger } from '../../../lib/ledger';
import { count } from '../../../lib/words';
import { answered } from '../../shared/ledger';
import { takeTurn } from '../../shared/turns';
import type { ListSource, TextSource } from '../settings';
import { cannotRead } from './cannotRead';
import { fetchList } from './fetchList';
import { digest, type ListNote, settingsOf } from './listNote';
import { columnsSayingNo, nobodyBorn, refuseSilenced, refuseUseless } from './refuseUseless';
import { sayings } from './sayings';

/** Bytes in a piece of a list: some milliseconds of work. */
const PIECE = 64 * 1024;

/** What is known of the list that is in place. */
export interface Known {
	/** Absent where it was read with other settings. */
	readonly before: ListNote | undefined;
	/** The columns that told of opt-outs, and have to be there again. */
	readonly saidNo: readonly string[];
}

/** Where a list is kept. */
export interface ListPlace {
	readonly ledger: Ledger;
	readonly trigger: string;
}

/**
 * Reads a list, where it has changed since it was read last, into the ledger's memory of it, in which it takes the
 * place of the one before once it is whole.
 *
 * @throws NodeOperationError when there is none, or none to be used: then the one before stays
 */
export async function readList(
	context: IPollFunctions,
	place: ListPlace,
	source: ListSource,
	{ before, saidNo }: Known,
): Promise<void> {
	const { ledger, trigger } = place;
	const settings = settingsOf(source, context.getNode());
	const unchanged = () =>
		answered(context, ledger.birthdays.list.unchanged({ trigger, now: Date.now() }));
	if (source.kind === 'text') {
		const content = digest(source.text);
		if (before?.content === content) return await unchanged();
		return await keep(context, place, source, textFile(source), saidNo, { settings, content });
	}
	const fetched = await fetchList(context, source, before);
	if (!fetched) return await unchanged();
	const { file, content, etag, lastModified, close } = fetched;
	try {
		const about = { settings, content, etag, lastModified };
		if (before?.content === content) return await unchanged();
		await keep(context, place, source, file, saidNo, about);
	} finally {
		await close();
	}
}

const textFile = ({ text }: TextSource): ListFile => ({
	async *open() {
		const bytes = Buffer.from(text);
		for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
	},
});

async function keep(
	context: IPollFunctions,
	{ ledger, trigger }: ListPlace,
	source: ListSource,
	file: ListFile,
	saidNo: readonly string[],
	about: Omit<ListNote, 'said' | 'saysNo'>,
): Promise<void> {
	const { list } = ledger.birthdays;
	const turn = takeTurn();
	const makeWay = async (): Promise<void> => {
		if (turn.isOver()) await turn.next();
	};
	const { howWritten, options } = source;
	const survey = await surveyFile({ file, howWritten, options, makeWay });
	if (!survey.ok) throw unreadable(context, survey.failure);
	refuseUseless(context, survey.value);
	refuseSilenced(context, survey.value, saidNo);
	const draft = await answered(context, list.begin({ trigger, now: Date.now() }));
	let birthdays = 0;
	let isSuperseded = false;
	const gave = await survey.value.give(async (people) => {
		const born = people.filter(({ contact }) => contact.birthday !== undefined);
		if (isSuperseded || born.length === 0) return;
		birthdays += born.length;
		const listed = born.map(({ phone, contact, fields }) => ({ phone, contact, fields }));
		isSuperseded = !(await answered(context, list.add(draft, listed)));
	});
	if (!gave.ok) throw unreadable(context, gave.failure);
	// Another reading was begun since, which knows better.
	if (isSuperseded) return;
	if (birthdays === 0 && survey.value.rows > 0) throw nobodyBorn(context, survey.value);
	const said = sayings(survey.value, source);
	const now = columnsSayingNo(survey.value);
	const saysNo = survey.value.rows === 0 ? saidNo : now;
	const note = JSON.stringify({ ...about, said, saysNo } satisfies ListNote);
	await answered(context, list.publish(draft, { now: Date.now(), note }));
	const { people, rejected, rows } = survey.value;
	const { logger } = context;
	const { name } = context.getNode();
	logger.info(`${name}: ${count(people, 'contact')} read, ${count(birthdays, 'birthday')}`);
	// An address may give those of today alone, so that it is no failure.
	if (rows === 0) logger.warn(`${name}: the list is empty`);
	if (rejected > 0) {
		logger.warn(`${name}: ${count(rejected, 'value is', 'values are')} no number to be texted`);
	}
	for (const sentence of said) logger.warn(`${name}: ${sentence}`);
}

const unreadable = (context: IPollFunctions, { message, advice }: FileFailure) =>
	cannotRead(context, `${message.charAt(0).toLowerCase()}${message.slice(1)}`, advice);
