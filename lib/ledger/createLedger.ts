import { createHmac } from 'node:crypto';
import { ok, type Result } from '../shared';
import { allCampaigns, campaignReport, changeCampaign } from './campaigns';
import { consentHistory, verifyConsent, verifyLedger } from './consent';
import {
	addToList,
	contactLists,
	getContacts,
	pageContacts,
	removeFromList,
	removeTag,
	upsertContacts,
} from './contacts';
import { createBirthdays } from './createBirthdays';
import { addEvents } from './events';
import type { LedgerFailure } from './failure';
import { inBatches, messagesInBatches, readInBatches } from './inBatches';
import { confirmGiven, giveOut, settleIncomplete, takeIn } from './inbox';
import type { Answer, Ledger } from './ledger';
import { createLinks, followLink, obtainLinks, recordClick } from './links';
import { lookUpPeople } from './lookUp';
import {
	cancelAll,
	claimMessages,
	countOpen,
	getMessages,
	holdMessages,
	markAsked,
	markSending,
	messagesToAsk,
	messagesToCallBack,
	pageMessages,
	reconcileMessages,
	recordOutcomes,
	recoverAll,
	releaseMessages,
	reportDeliveries,
	waitingUnder,
} from './messages';
import { getNote, notesUnder, setNote } from './meta';
import type { LedgerIdentity } from './migrations';
import { erasePerson, evidenceOf, exportPerson, timelineOf } from './people';
import { recordConsent, sumRecorded } from './recordConsent';
import { campaignFigures, campaignLines, campaignsOverview } from './reporting';
import { endRuns, enlist, leaveNothingOf, renewRun, takeUp } from './runs';
import { type Session, unique } from './sql';
import type { Store } from './store';

/** The ledger on a store: which call reads, which writes, and in which pieces. */
export function createLedger(
	store: Store,
	kind: Ledger['kind'],
	{ id, secret }: LedgerIdentity,
): Ledger {
	const { read } = store;
	const write: <Value>(work: (session: Session) => Promise<Value>) => Answer<Value> = (work) =>
		store.write(async (session) => ok(await work(session)));
	return {
		kind,
		id,
		mac: (text) => createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22),
		contacts: {
			upsert: async (entries, { now }) =>
				done(
					await inBatches(store, entries, (session, batch) => upsertContacts(session, batch, now)),
				),
			get: (numbers) => readInBatches(store, numbers, getContacts),
			page: (filter, page) => read((session) => pageContacts(session, filter, page)),
			addToList: async (list, numbers, { now }) =>
				done(
					await inBatches(store, numbers, (session, batch) => addToList(session, list, batch, now)),
				),
			removeFromList: async (list, numbers) =>
				done(
					await inBatches(store, numbers, (session, batch) => removeFromList(session, list, batch)),
				),
			removeTag: async (tag, numbers) =>
				done(await inBatches(store, numbers, (session, batch) => removeTag(session, tag, batch))),
			lists: () => read(contactLists),
		},
		consent: {
			record: async (entries, { now }) =>
				mapped(
					await inBatches(store, entries, (session, batch) => recordConsent(session, batch, now)),
					sumRecorded,
				),
			history: (e164) => read((session) => consentHistory(session, e164)),
			verify: (e164) =>
				e164 === undefined ? verifyLedger(store) : read((session) => verifyConsent(session, e164)),
			verifyAll: (options) => verifyLedger(store, options),
		},
		messages: {
			claim: (messages, options) =>
				messagesInBatches(
					store,
					messages,
					(session, batch) => claimMessages(session, batch, options),
					(key) => ({ answer: 'duplicate', key }),
				),
			markSending: async (keys, options) =>
				mapped(
					await inBatches(store, unique(keys), (session, batch) =>
						markSending(session, batch, options),
					),
					(answers) => answers.flat(),
				),
			record: async (entries, options) =>
				mapped(
					await inBatches(store, entries, (session, batch) =>
						recordOutcomes(session, batch, options),
					),
					(answers) => answers.flat(),
				),
			hold: (messages, options) =>
				messagesInBatches(
					store,
					messages,
					(session, batch) => holdMessages(session, batch, options),
					(key) => ({ answer: 'duplicate', key }),
				),
			release: (options) => write((session) => releaseMessages(session, options)),
			cancel: async (target, options) => {
				const left = await leaveNothingOf(store, target);
				return left.ok ? await cancelAll(store, target, options) : left;
			},
			reconcile: async (entries, { now }) =>
				mapped(
					await inBatches(store, entries, (session, batch) =>
						reconcileMessages(session, batch, now),
					),
					(answers) => answers.flat(),
				),
			recoverExpired: ({ now }) => recoverAll(store, now),
			report: async (reports, { now }) =>
				mapped(
					await inBatches(store, reports, (session, batch) =>
						reportDeliveries(session, batch, now),
					),
					(answers) => answers.flat(),
				),
			toCallBack: ({ now }) => read((session) => messagesToCallBack(session, now)),
			toAsk: (filter, page) => read((session) => messagesToAsk(session, filter, page)),
			asked: async (keys, { now }) =>
				done(await inBatches(store, keys, (session, batch) => markAsked(session, batch, now))),
			countOpen: (filter) => read((session) => countOpen(session, filter)),
			get: (keys) => readInBatches(store, keys, getMessages),
			page: (filter, page) => read((session) => pageMessages(session, filter, page)),
			waitingUnder: (ownKeys) => read((session) => waitingUnder(session, ownKeys)),
		},
		runs: {
			enlist: async (messages, options) =>
				done(await inBatches(store, messages, (session, batch) => enlist(session, batch, options))),
			renew: (options) => write((session) => renewRun(session, options)),
			end: (runs) => endRuns(store, runs),
			takeUp: (options) => write((session) => takeUp(session, options)),
		},
		events: {
			add: async (entries, { now }) =>
				mapped(
					await inBatches(store, entries, (session, batch) => addEvents(session, batch, now)),
					(counts) => counts.reduce((sum, count) => sum + count, 0),
				),
		},
		inbox: {
			takeIn: async (entries, options) =>
				mapped(
					await inBatches(store, entries, (session, batch) => takeIn(session, batch, options)),
					(batches) => [
						...batches.flatMap(({ taken }) => taken),
						...batches.flatMap(({ late }) => late),
					],
				),
			settle: ({ now }) => write((session) => settleIncomplete(session, now)),
			giveOut: (options) => write((session) => giveOut(session, options)),
			confirm: async (ids, { now }) =>
				done(await inBatches(store, ids, (session, batch) => confirmGiven(session, batch, now))),
		},
		links: {
			create: async (links, { now }) =>
				done(await inBatches(store, links, (session, batch) => createLinks(session, batch, now))),
			obtain: async (links, options) =>
				mapped(
					await inBatches(store, links, (session, batch) => obtainLinks(session, batch, options)),
					(tokens) => tokens.flat(),
				),
			follow: (token, since) => read((session) => followLink(session, token, since)),
			click: (click, { now }) => write((session) => recordClick(session, click, now)),
		},
		birthdays: createBirthdays(store),
		campaigns: {
			all: () => read(allCampaigns),
			report: (name) => read((session) => campaignReport(session, name)),
			figures: (name) => store.scan((session) => campaignFigures(session, name)),
			lines: (name, page) => read((session) => campaignLines(session, name, page)),
			overview: () => store.scan(campaignsOverview),
			pause: (name, { now }) =>
				write((session) => changeCampaign(session, name, { pausedAt: now }, now)),
			resume: (name, { now }) =>
				write((session) => changeCampaign(session, name, { pausedAt: null }, now)),
			setBudget: (name, budget, { now }) =>
				write((session) => changeCampaign(session, name, { budget }, now)),
		},
		people: {
			lookUp: (numbers, options) =>
				readInBatches(store, numbers, (session, batch) => lookUpPeople(session, batch, options)),
			timeline: (e164) => read((session) => timelineOf(session, e164)),
			export: (e164, { now }) => read((session) => exportPerson(session, e164, now)),
			evidence: (e164) => read((session) => evidenceOf(session, e164)),
			erase: (e164, { now }) => store.write((session) => erasePerson(session, e164, now)),
		},
		notes: {
			get: (key) => read((session) => getNote(session, key)),
			under: (prefix) => read((session) => notesUnder(session, prefix)),
			set: (key, value) => write((session) => setNote(session, key, value)),
		},
		close: () => store.close(),
	};
}

const mapped = <From, To>(
	result: Result<From, LedgerFailure>,
	to: (value: From) => To,
): Result<To, LedgerFailure> => (result.ok ? ok(to(result.value)) : result);

const done = (result: Result<unknown, LedgerFailure>): Result<void, LedgerFailure> =>
	mapped(result, () => undefined);
