import fc from 'fast-check';

import { asksForReply, COUNTRIES } from '../../../lib/compliance';
import { optOutInstructions } from '../../../lib/compliance/content';

const notices = COUNTRIES.flatMap(({ id, notice }) =>
	(notice?.notices ?? []).map(({ text, answer }) => [id, text, answer] as const),
);

describe('a text that wants an answer', () => {
	it.each([
		'Reply STOP to opt out',
		'20% off until Sunday. Reply STOP to opt out',
		'Sale! reply stop to end',
		'Sale! Reply with the word STOP',
		'Reply END',
		'Reply CANCEL to cancel',
		'Text STOP to end',
		'Txt STOP 2 end',
		'STOP to end',
		'Send STOP to unsubscribe.',
		'Unsub? Reply "STOP"',
		'Opt out: STOP',
		'To opt-out reply STOP. acme.example/sale',
		'Sale at acme.example/sale Reply STOP to opt out',
		'Reply STOP to opt out acme.example/sale',
		'50000 prizes! Reply STOP to opt out',
		'Répondez STOP',
		'Répondre STOP pour ne plus recevoir nos offres',
		'Envoyez STOP pour vous désabonner',
		'Texter ARRET pour annuler',
		'STOP pour annuler',
		'Abmelden: STOP',
		'Abmelden? STOP',
		'Antworten Sie mit STOP',
		'Zum Abmelden STOP antworten oder STOP senden',
		'Responde BAJA para darte de baja',
		'Baja: BAJA',
		'Rispondi STOP per non ricevere altri messaggi',
		'Sair: SAIR',
		'Responda SAIR',
		'Antwoord STOP om te stoppen',
		'Svara STOPP',
		'Odpisz STOP',
		'Ответьте СТОП',
		'İptal için RET değil, STOP yanıtlayın, cevap STOP',
		'להסרה השב הסר',
		'拒收请回复R',
		'退订回复TD',
		'配信停止は返信「停止」',
		'회신 수신거부',
	])('%s', (text) => {
		expect(asksForReply(text)).toBe(true);
	});
});

describe('a text that names another way, or none', () => {
	it.each([
		'STOP 36180',
		'STOP au 36180',
		'Offre valable ce soir STOP au 36063',
		'STOP par SMS au 36180',
		'Envoyez STOP au 36180',
		'Text STOP to 12345',
		'Reply STOP to 12345',
		'Reply STOP to {number}',
		'Abmelden: STOP an 12345',
		'SMS an 36180: STOP',
		'Baja: envia BAJA al 12345',
		'Iptal: RET yaz 4609',
		'STOP ALL au 85300',
		'STOP *456*9*5#',
		'Optout 7726',
		'Opt out: acme.example/stop',
		'Reply STOP or visit acme.example/stop',
		'acme.example/u/AbC to unsubscribe',
		'Unsubscribe at https://acme.example/u/AbC12',
		'To opt out call 0800 123 456',
		'To stop these texts call 18001234567',
		'Text 36180 to stop',
		'Pour ne plus recevoir nos SMS: 36180',
		'Um abzubestellen, rufen Sie 0800123456 an',
		'To opt-out WhatsApp +44 7700 900123',
		'Se désabonner: acme.example/d',
		'To unsubscribe, email stop@acme.example',
		'무료거부 0801234567',
		'拒收请回复R至10690',
		'Hi there, our shop opens at 10',
		'Stop by our shop on Saturday',
		'Our non-stop party',
		'NON STOP to the top',
		'The answer to all your questions',
		'Do not reply to this message',
		'Please do not reply STOP here: it is not read',
		'We send end of season offers',
		'Send 11 friends our way',
		'Cancel your booking at acme.example/b/1',
		'',
	])('%s', (text) => {
		expect(asksForReply(text)).toBe(false);
	});
});

describe('the recorded notices', () => {
	it.each(notices)('%s: “%s” goes to %s', (_, text, answer) => {
		const sent = `Hi Zoé, 20% off. ${text.replace('{number}', '36180')}`;
		expect(optOutInstructions(sent)).toEqual(new Set([answer]));
		expect(asksForReply(sent)).toBe(answer === 'sender');
	});
});

describe('a friendly text with such a word, which tells of no way', () => {
	it.each([
		'Next stop 2027! New year sale',
		'The fun won’t stop 2026',
		'Can’t stop 5000 deals',
		'NON STOP 500 offers',
		'Our shop is at stop 1200',
		'Stop 2026 with style',
		'Stop la 1000 lei',
		'STOP 500 bugs',
		'Stop the press: acme.example/new',
		'Never stop exploring: acme.example',
		'Don’t stop: acme.example/party',
		'STOP wasting money: acme.example/deals',
		'Nobody can STOP us: acme.example',
		'SALE must END Sunday acme.example',
		'ENDE der Saison: acme.example',
		'BAJA de precios: acme.example',
		'Sale ends Sunday. Call 0800 123 456',
		'Rebajas: acme.example/rebajas',
		'All at one place: acme.example/one-stop-shop',
		'Music all night: non-stop.example',
	])('%s', (text) => {
		expect(optOutInstructions(text)).toEqual(new Set());
	});
});

it('reads any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (one, other) => {
			expect(typeof asksForReply(`${one} STOP ${other}`)).toBe('boolean');
		}),
	);
});
