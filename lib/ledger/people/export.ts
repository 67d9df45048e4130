import type { E164 } from '../../phone';
import { birthdaysOf, type BirthdaysOfPerson } from '../birthdays';
import { standingOf, type ConsentStanding } from '../consent';
import { getContacts, type StoredContact } from '../contacts';
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
		.select(['url', 'created_at', 'clicks'])
		.where('e164', '=', e164)
		.orderBy('created_at')
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
		links: links.map(({ url, created_at: createdAt, clicks }) => ({ url, createdAt, clicks })),
		pieces: pieces.map(({ data }) => JSON.parse(data) as unknown),
		birthdays: await birthdaysOf(session, e164),
	};
}
