/**
 * What people put in a column that asks yes or no, or for the state of a consent. Comma-separated;
 * compared after `fold`.
 */
export const ANSWER_WORDS = {
	yes: [
		'yes, y, true, t, 1, on, ok, x, checked, oui, o, vrai, ja, j, wahr, sí, s, verdadero, sim, vero',
		'tak, ano, igen, da, kyllä, evet, e, ναι, да, так, نعم, כן, 是, 有, はい, 예, 네',
		'vâng, ya, iya, benar, ใช่, हाँ, हां, जी, بله, بلی, آری, jah, jā, taip, bəli, oo, opo, ndiyo, ndio, já, áno, так, 是的, 对, 對',
	],
	/** Also what stands for nothing, as a database writes it. */
	no: [
		'no, n, false, f, 0, off, none, null, nil, undefined, nan, nat, na, n a, n v t, nvt, k a, s o, n b, never, unchecked, non, faux, nein, falsch',
		'falso, não, nee, nej, nei, nie, ne, nem, nu, ei, hayır, όχι, нет, ні, لا, לא, 否, 不, 无, いいえ, 아니오, 아니요',
		'không, tidak, ไม่, ไม่ใช่, नहीं, خیر, نه, yox, hindi, hapana, nē, ikke, inte, 不是, 没有, 沒有, 아니',
	],
	given: [
		'agreed at checkout, otorgado, otorgada, concedido, concedida, concesso, conceduto, acconsente, aceita, toegestaan, verleend',
		'godkand, godkjent, wyrazona, wyrazono, udelen, udeleno, udzielono, acordat, izinli, onayli, מאשר, מאשרת, 承諾, 許可, 동의함, 승인',
		'explicit, express, given, granted, accepted, agreed, consented, confirmed, active, verified, approved',
		'accepté, accordé, activé, erteilt, bestätigt, akzeptiert, aktiv, aceptado, accettato, aceito, ativo, activo, attivo',
		'akkoord, actief, godkendt, godkänt, aktywny, zaakceptowano, udzielona, zgadzam się, согласен, согласна, принято',
		'разрешено, agree, i agree, consent, i consent, j accepte, acepto, accetto, 同意, 已同意, 同意する, موافق',
		'đồng ý, chấp thuận, setuju, bersetuju, disetujui, ยินยอม, सहमत, موافقم, съгласен, съгласна, sutinku, sutinka, piekrītu, nõus, samþykkt, accepta, pranoj',
	],
	/** To the messages themselves: beside it nobody has ended them. */
	subscribed: [
		'opted in, opt in, optin, subscribed, subscriber, inscrit, inscrite, abonné, abonnée, abonniert, angemeldet, eingetragen',
		'suscrito, suscrita, inscrito, inscrita, iscritto, iscritta, abonat, aangemeld, ingeschreven, geabonneerd, tilmeldt',
		'påmeldt, abonnent, prenumererar, tilannut, zapisany, zapisana, subskrybent, přihlášen, odebírá, feliratkozott, abone',
		'подписан, подписана, подписчик, підписаний, مشترك, 订阅, 已订阅, 已訂閱, 購読中, 配信中, 수신동의, 구독',
	],
	refused: [
		'denied, declined, refused, rejected, not given, not subscribed, never subscribed, non subscribed',
		'refusé, abgelehnt, rechazado, rifiutato, recusado, geweigerd, avvist, nekad, odmowa, отказано, 不同意, 同意しない, غير موافق',
		'non inscrit, non abonné, nicht abonniert, nicht angemeldet, no suscrito, non iscritto, não inscrito, не подписан, 未订阅',
	],
	/** An opt-in that a sale implies (ePrivacy Directive 2002/58/EC, article 13(2)). */
	soft: [
		'soft, soft opt in, soft optin, implied, existing customer, customer, legitimate interest',
		'client existant, bestandskunde, cliente existente, cliente acquisito, klant',
	],
	expired: ['expired, lapsed, expiré, abgelaufen, caducado, scaduto, expirado, verlopen'],
	/** Says more than "no": the person asked for the messages to end. */
	stop: [
		'wants out, negato, retirado, retirada, ritirato, opozvan, trukket tilbage, ألغى الاشتراك, odjavljen, odjavljena',
		'stop, stopped, unsubscribed, unsubscribe, opted out, opt out, optout, out, withdrawn, revoked, blocked, suppressed',
		'dnc, dnd, blacklist, blacklisted, do not contact, désinscrit, désabonné, retiré, abgemeldet, widerrufen, gesperrt, baja, revocado',
		'disiscritto, revocato, descadastrado, afgemeld, uitgeschreven, отписан, 退订, 配信停止',
		'hủy đăng ký, từ chối, berhenti, berhenti berlangganan, menolak, ยกเลิก, ปฏิเสธ, لغو اشتراک, отказан, loobunud, atteicies, atsisakė, afskráð, donat de baixa, одјављен',
	],
} as const;

/** Somewhere in a cell they are a stop, unlike `not contacted yet`. */
export const STOP_PHRASES = [
	'do not contact, do not call, do not text, do not sms, do not message, do not send, do not disturb, dont contact, dont call',
	'dont text, don t contact, don t call, don t text, don t message, never contact, never text, never call, no more sms',
	'wants out, want out, opt me out, take me off, take him off, take her off, take them off, off your list, off the list',
	'remove me, stop texting, stop sending, stop messaging, stop contacting, stop writing, said stop, says stop, sent stop',
	'nicht mehr angeschrieben, nicht mehr kontaktiert, nicht mehr anschreiben, nicht mehr schreiben, ei enaa viesteja, nu mai trimite',
	'no more texts, no more messages, asked to stop, wants no, no longer wants, no marketing, remove from list, take off list',
	'ne pas contacter, ne pas appeler, ne pas deranger, ne pas envoyer, ne plus contacter, ne plus envoyer, ne veut plus',
	'ne souhaite plus, nicht kontaktieren, nicht anrufen, nicht anschreiben, nicht mehr kontaktieren, keine werbung',
	'will keine, mochte keine, wunscht keine, keine kontaktaufnahme, niet bellen, niet contacteren, geen reclame, wil geen',
	'no contactar, no llamar, no molestar, no enviar, no quiere, non contattare, non chiamare, non disturbare, non inviare',
	'nao contatar, nao contactar, nao ligar, nao enviar, nao perturbe, ikke kontakt, kontakta ej, ring ikke, ring inte',
	'nie kontaktowac, nie dzwonic, nie wysylac, nevolat, nekontaktovat, ne keressek, aramayin, не звонить, не беспокоить',
	'не писать, не присылать, не отправлять, не слать, не дзвонити, لا تتصل, لا ترسل, לא להתקשר, לא לשלוח',
] as const;
