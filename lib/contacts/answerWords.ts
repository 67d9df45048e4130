/**
 * What people put in a column that asks yes or no, or for the state of a consent. Comma-separated;
 * compared after `fold`.
 */
export const ANSWER_WORDS = {
	yes: [
		'yes, y, true, t, 1, on, ok, x, checked, oui, o, vrai, ja, j, wahr, sí, s, verdadero, sim, vero',
		'tak, ano, igen, da, kyllä, evet, e, ναι, да, так, نعم, כן, 是, 有, はい, 예, 네',
	],
	/** Also what stands for nothing, as a database writes it. */
	no: [
		'no, n, false, f, 0, off, none, null, nil, undefined, na, n a, never, unchecked, non, faux, nein, falsch',
		'falso, não, nee, nej, nei, nie, ne, nem, nu, ei, hayır, όχι, нет, ні, لا, לא, 否, 不, 无, いいえ, 아니오, 아니요',
	],
	given: [
		'explicit, given, granted, accepted, agreed, consented, confirmed, opted in, opt in, optin, subscribed, active',
		'accepté, accordé, inscrit, erteilt, bestätigt, aceptado, accettato, aceito, 同意, 已同意, 同意する, موافق',
	],
	refused: [
		'denied, declined, refused, rejected, not given, not subscribed, never subscribed, non subscribed',
		'refusé, abgelehnt, rechazado, rifiutato, recusado, 不同意, 同意しない, غير موافق',
	],
	/** An opt-in that a sale implies (ePrivacy Directive 2002/58/EC, article 13(2)). */
	soft: [
		'soft, soft opt in, soft optin, implied, existing customer, customer, legitimate interest',
		'client existant, bestandskunde, cliente existente, cliente acquisito, klant',
	],
	expired: ['expired, lapsed, expiré, abgelaufen, caducado, scaduto, expirado, verlopen'],
	/** Says more than "no": the person asked for the messages to end. */
	stop: [
		'stop, stopped, unsubscribed, unsubscribe, opted out, opt out, optout, withdrawn, revoked, blocked',
		'do not contact, désinscrit, désabonné, retiré, abgemeldet, widerrufen, gesperrt, baja, revocado',
		'disiscritto, revocato, descadastrado, afgemeld, uitgeschreven, отписан, 退订, 配信停止',
	],
} as const;
