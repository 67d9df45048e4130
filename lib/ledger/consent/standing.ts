import type { OptOut, Subject } from '../../message';
import type { ConsentStateTable } from '../schema';
import { batches, READ_BATCH } from '../sql';
import type { Session } from '../sql';
import { erasedAliases } from './keyedHash';
import { BLOCKED } from './state';
import type { ConsentStanding, CurrentConsent } from './types';

const NOTHING: ConsentStanding = Object.freeze({});

/**
 * What is on record of each number now, those included that were erased after an opt-out. Reads the
 * derived table, which every record keeps up to date in its own transaction.
 */
export async function standingOf(
	session: Session,
	numbers: readonly Subject[],
): Promise<Map<string, ConsentStanding>> {
	const standings = new Map<string, ConsentStanding>();
	for (const batch of batches(numbers, READ_BATCH)) {
		const aliases = await erasedAliases(session, batch);
		const states = await statesOf(session, [...batch, ...aliases.values()]);
		for (const number of batch) {
			const own = states.get(number);
			const erased = states.get(aliases.get(number) ?? '');
			standings.set(number, own || erased ? merge(own, erased) : NOTHING);
		}
	}
	return standings;
}

/** The derived states of subjects that have a record. */
export async function statesOf(
	{ db, dialect }: Session,
	subjects: readonly Subject[],
): Promise<Map<string, ConsentStateTable>> {
	const rows = await db
		.selectFrom('sms_consent_states')
		.selectAll()
		.where('subject', 'in', dialect.among(subjects))
		.where('seq', '>', 0)
		.execute();
	return new Map(rows.map((row) => [row.subject, row]));
}

function merge(own?: ConsentStateTable, erased?: ConsentStateTable): ConsentStanding {
	const optOut = [own, erased]
		.flatMap((state) => (state ? (optOutOf(state) ?? []) : []))
		// The wider one binds.
		.sort((a, b) => Number(b.scope === 'all') - Number(a.scope === 'all'))[0];
	const consent = own && consentOf(own);
	return { ...(optOut && { optOut }), ...(consent && { consent }) };
}

function optOutOf(state: ConsentStateTable): OptOut | undefined {
	if (state.blocked === BLOCKED.nothing) return undefined;
	return state.blocked === BLOCKED.all
		? optOut('all', state.opt_out_all_at, state.opt_out_all_until)
		: optOut('marketing', state.opt_out_marketing_at, state.opt_out_marketing_until);
}

const optOut = (scope: OptOut['scope'], said: number | null, until: number | null): OptOut => {
	const at = said ?? 0;
	return { scope, at, ...(until !== null && until !== at && { until }) };
};

function consentOf(state: ConsentStateTable): CurrentConsent | undefined {
	if (state.consent_kind === '') return undefined;
	return {
		status: state.consent_status as CurrentConsent['status'],
		kind: state.consent_kind as CurrentConsent['kind'],
		scope: state.consent_scope,
		source: state.consent_source,
		proof: state.consent_proof,
		...(state.consent_at !== null && { at: state.consent_at }),
	};
}
