import type { E164 } from '../../phone';
import { birthdaysOf, type BirthdaysOfPerson } from '../birthdays';
import { standingOf, type ConsentStanding } from '../consent';
import { getContacts, type StoredContact } from '../contacts';
import { present } from '../present';
import type { Session } from '../sql';
import { storyOf, type Story } from './story';

/** Everything the ledger holds about one number, ready to be written as JSON. */
export interface PersonExport extends Story {
	readonly e164: string;
	/** ISO 8601, UTC. */
	readonly exportedAt: string;
	readonly contact: StoredContact | null;
	/** What counts now; an opt-out kept after an erasure included. */
	readonly standing: ConsentStanding;
	readonly links: readonly {
		readonly url: string;
		readonly createdAt: number;
		readonly clicks: number;
		/** Epoch milliseconds. */
		readonly firstClickAt?: number;
		readonly lastClickAt?: number;
	}[];
	/** By what messages were allowed to leave, and the consent that was told of with them. */
	readonly allowed: readonly {
		readonly key: string;
		readonly ground: string | null;
		readonly consent: string | null;
	}[];
	/** Of texts that have not come whole, as they were posted. */
	readonly pieces: readonly unknown[];
	readonly birthdays: BirthdaysOfPerson;
}

/** The answer to a request for access (GDPR article 15). */
export async function exportPerson(
	session: Session,
	e164: E164,
	now: number,
): Promise<PersonExport> {
	const contacts = await getContacts(session, [e164]);
	const standings = await standingOf(session, [e164]);
	const links = await session.db
		.selectFrom('sms_links')
		.select(['url', 'created_at', 'clicks', 'first_click_at', 'last_click_at'])
		.where('e164', '=', e164)
		.orderBy('created_at')
		.execute();
	const allowed = await session.db
		.selectFrom('sms_messages')
		.leftJoin('sms_grounds', 'sms_grounds.id', 'sms_messages.ground')
		.select(['key', 'content as ground', 'consent'])
		.where('e164', '=', e164)
		.where((eb) => eb.or([eb('ground', 'is not', null), eb('consent', 'is not', null)]))
		.orderBy('sms_messages.id')
		.execute();
	const pieces = await session.db
		.selectFrom('sms_parts')
		.select('data')
		.where('e164', '=', e164)
		.where('joined', '=', 0)
		.orderBy('recorded_at')
		.execute();
	return {
		e164,
		exportedAt: new Date(now).toISOString(),
		contact: contacts.get(e164) ?? null,
		standing: standings.get(e164) ?? {},
		...(await storyOf(session, e164)),
		links: links.map((link) => ({
			url: link.url,
			createdAt: link.created_at,
			clicks: link.clicks,
			...present({ firstClickAt: link.first_click_at, lastClickAt: link.last_click_at }),
		})),
		allowed,
		pieces: pieces.map(({ data }) => JSON.parse(data) as unknown),
		birthdays: await birthdaysOf(session, e164),
	};
}
