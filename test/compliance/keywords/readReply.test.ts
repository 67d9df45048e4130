import { readReply, type ReplyContext } from '../../../lib/compliance';

const read = (text: string, context?: ReplyContext) => readReply(text, context).outcome;
const france = { country: 'FR' };
const unitedStates = { country: 'US' };

describe('a plain refusal', () => {
	it.each([
		['stop', {}],
		['Stop.', {}],
		['  STOP  ', {}],
		['STOP!!!', {}],
		['“STOP”', {}],
		['STOP 🛑', {}],
		['🙏STOP🙏', {}],
		['ＳＴＯＰ', {}],
		['Ⓢⓣⓞⓟ', {}],
		['ST\u200bOP', {}],
		['\u202eSTOP\u202c', {}],
		['S T O P', {}],
		['S.T.O.P.', {}],
		['STOPPPP', {}],
		['SSSTTTOOOPPP', {}],
		['STOPALLLL', {}],
		['stop all', {}],
		['Opt-out', {}],
		['opt out', {}],
		['UNSUBSCRIBE', {}],
		['Unsub', {}],
		['End', {}],
		['CANCEL', {}],
		['quit', {}],
		['Revoke', {}],
		['ARRÊT', {}],
		['arret', {}],
		['Arrêtez !', {}],
		['Désabonner', france],
		['STOP SMS', france],
		['STOPSMS', france],
		['BAJA', { country: 'ES' }],
		['baja por favor', { country: 'MX' }],
		['Cancelar', { country: 'CO' }],
		['SAIR', { country: 'BR' }],
		['pare', { country: 'BR' }],
		['Abmelden', { country: 'DE' }],
		['Stopp', { country: 'SE' }],
		['afmelden', { country: 'NL' }],
		['Basta!', { country: 'IT' }],
		['avsluta', { country: 'SE' }],
		['hætta', { country: 'IS' }],
		['WYPISZ MNIE', { country: 'PL' }],
		['rezygnuję', { country: 'PL' }],
		['odhlásiť', { country: 'SK' }],
		['СТОП', { country: 'BG' }],
		['отписаться', { country: 'RU' }],
		['στοπ', { country: 'GR' }],
		['ΑΚΥΡΩΣΗ', { country: 'GR' }],
		['İPTAL', { country: 'TR' }],
		['iptal', { country: 'TR' }],
		['ıptal', { country: 'TR' }],
		['Listeden çıkar', { country: 'TR' }],
		['to’xtat', { country: 'UZ' }],
		['ləğv', { country: 'AZ' }],
		['إلغاء', { country: 'SA' }],
		['الغاء', { country: 'SA' }],
		['إِلْغَاء', { country: 'SA' }],
		['הסר', { country: 'IL' }],
		['הָסֵר', { country: 'IL' }],
		['لغو۱۱', { country: 'IR' }],
		['बंद करो', { country: 'IN' }],
		['বন্ধ', { country: 'BD' }],
		['หยุด', { country: 'TH' }],
		['TỪ CHỐI', { country: 'VN' }],
		['退订', { country: 'CN' }],
		['TD', {}],
		['停止', { country: 'JP' }],
		['수신 거부', { country: 'KR' }],
		['batal semua', { country: 'MY' }],
		['cancel·lar', { country: 'ES' }],
	])('“%s” refuses (%o)', (text, context) => {
		expect(read(text, context)).toBe('optOut');
	});
});

describe('a refusal among other words', () => {
	it.each([
		['STOP please', 'courtesy'],
		['please stop', 'courtesy'],
		['stop 36180', 'courtesy'],
		['STOP 0', 'courtesy'],
		['cancel all messages please', 'courtesy'],
		['END texts', 'courtesy'],
		['Stop, thank you', 'courtesy'],
		['ARRET SVP', 'courtesy'],
		['STOP Acme', 'beginning'],
		['STOP ALL au 85300', 'beginning'],
		['Unsubscribe me from this', 'beginning'],
		['you must stop', 'end'],
		['HELP STOP', 'end'],
		['START STOP', 'end'],
		['STOP START', 'beginning'],
		['Who is this? I never gave you my number. STOP', 'sentence'],
		['STOP\n\nSent from my iPhone', 'whole'],
		['No, stop', 'end'],
		['Good morning to all of you there, stop', 'sentence'],
		['停止してください', 'whole'],
		['请不要再发短信了', 'courtesy'],
		['no más mensajes', 'whole'],
		['ST0P', 'spelling'],
		['st op', 'spelling'],
		['stopstop', 'spelling'],
		['STOP2END', 'whole'],
		['STOP2CANCEL', 'spelling'],
		['5top', 'spelling'],
		['SТОР', 'spelling'],
	])('“%s” refuses by its %s', (text, rule) => {
		expect(readReply(text)).toMatchObject({ outcome: 'optOut', rule });
	});

	it.each([
		['no more texts', 'sentence'],
		['Please remove me from your list', 'phrase'],
		['take me off', 'phrase'],
		['Don’t text me again', 'phrase'],
		['Stop sending these to my daughter now', 'phrase'],
		['Sorry, wrong number', 'phrase'],
		['I want to opt out of these things', 'phrase'],
		['No más', 'phrase'],
		['por favor no me envíen publicidad', 'phrase'],
		['arrêtez de m’écrire tous les jours', 'phrase'],
		['je ne veux plus de SMS', 'phrase'],
		['Bitte keine SMS mehr!', 'phrase'],
		['não quero receber isso', 'phrase'],
		['non scrivetemi più', 'phrase'],
		['przestańcie pisać', 'phrase'],
		['Не пишите мне больше', 'phrase'],
		['lütfen mesaj atmayın', 'phrase'],
		['لا ترسلوا رسائل', 'sentence'],
		['मुझे अब एसएमएस मत भेजो भाई', 'phrase'],
		['문자 그만 보내세요', 'phrase'],
		['STOP I will go to my lawyer about you', 'phrase'],
		['STOP the horses of the whole village', 'long_reply'],
		['Guys, a simple STOP has to be enough', 'long_reply'],
		['I told you three times already to STOP', 'phrase'],
		['We have moved house. Cancel.', 'sentence'],
		['stpo', 'slip'],
		['atop', 'slip'],
		['unsubcribe', 'slip'],
		['opt oit', 'slip'],
		['nope no more', 'sentence'],
		['🛑', 'sign'],
		['🛑 texting me', 'sign'],
	])('“%s” probably refuses, by its %s', (text, rule) => {
		expect(readReply(text)).toMatchObject({ outcome: 'likelyOptOut', rule });
	});
});

describe('what only looks like a refusal', () => {
	it.each([
		['I’ll stop by', unitedStates],
		['Stop by later', unitedStates],
		['at the bus stop', unitedStates],
		['Meet you at the bus-stop', unitedStates],
		['non-stop', unitedStates],
		['It was fun non stop', unitedStates],
		['We can’t stop', unitedStates],
		['don´t stop', unitedStates],
		['Please don’t stop', unitedStates],
		['never stop', unitedStates],
		['Do not stop texting', unitedStates],
		['Don’t unsubscribe me', unitedStates],
		['END of month', unitedStates],
		['at the end', unitedStates],
		['CANCEL my order', unitedStates],
		['Can I cancel my appointment?', unitedStates],
		['I quit smoking', unitedStates],
		['Endlich', { country: 'DE' }],
		['Liked “Sale on Saturday. Reply STOP to opt out”', unitedStates],
		['Laughed at “Reply STOP to opt out”', unitedStates],
		['unstoppable', unitedStates],
		['Nonstop', unitedStates],
		['Stop and shop', unitedStates],
		['NO', unitedStates],
		['no', france],
		['R', unitedStates],
		['N', { country: 'IN' }],
		['B', unitedStates],
		['Peru', unitedStates],
		['seis', { country: 'ES' }],
		['ret', unitedStates],
		['acha', { country: 'IN' }],
		['off', unitedStates],
		['vou sair', { country: 'BR' }],
		['ok', {}],
		['36180', {}],
		['👍', {}],
		['', {}],
		[' \n ', {}],
		['constructor', {}],
		['__proto__', { country: '__proto__' }],
	])('“%s” (%o)', (text, context) => {
		expect(read(text, context)).toBe('none');
	});

	it.each([
		['NO', 'ES'],
		['no', 'ZA'],
		['R', 'CN'],
		['Ｔ', 'CN'],
		['peru', 'FI'],
		['RET', 'TR'],
		['dur', 'TR'],
		['TC', 'VN'],
		['DỪNG', 'VN'],
		['11', 'IR'],
		['NIE', 'PL'],
		['RED', 'TR'],
		['block', 'AE'],
	])('“%s” refuses in %s all the same', (text, country) => {
		expect(read(text, { country })).toBe('optOut');
	});

	it('counts a word of a language that the person is written to in', () => {
		expect(read('RET', { country: 'DE', languages: ['tr-TR'] })).toBe('optOut');
	});
});

describe('a wish for messages or for help', () => {
	it.each([
		['START', {}, 'optIn'],
		['unstop', {}, 'optIn'],
		['Start please', {}, 'optIn'],
		['subscribe', unitedStates, 'optIn'],
		['DEBUT', france, 'optIn'],
		['ALTA', { country: 'ES' }, 'optIn'],
		['alta', {}, 'none'],
		['KABUL', { languages: ['tr'] }, 'optIn'],
		['kabul', unitedStates, 'none'],
		['恢复', { languages: ['zh-CN'] }, 'optIn'],
		['Start over with my order', {}, 'none'],
		['can I start tomorrow', {}, 'none'],
		['YES', {}, 'none'],
		['Yes', { expectConfirmation: true }, 'optIn'],
		['Oui merci', { ...france, expectConfirmation: true }, 'optIn'],
		['tak', { country: 'PL', expectConfirmation: true }, 'optIn'],
		['tak', { country: 'DK', expectConfirmation: true }, 'none'],
		['yes but no more texts', { expectConfirmation: true }, 'likelyOptOut'],
		['nu mulțumesc START', unitedStates, 'none'],
		['no tank you START', { expectConfirmation: true }, 'none'],
		['NO', { expectConfirmation: true }, 'none'],
		['HELP', {}, 'help'],
		['info', {}, 'help'],
		['Aide', { country: 'CA' }, 'help'],
		['YARDIM', { country: 'TR' }, 'help'],
		['Bilgi', { country: 'TR' }, 'help'],
		['I need help with my order', {}, 'none'],
	] as const)('“%s” (%o): %s', (text, context, outcome) => {
		expect(read(text, context)).toBe(outcome);
	});
});

describe('what is told of a reply', () => {
	it('names the keyword as it is recorded, its language and the normalised reply', () => {
		expect(readReply(' Arrêtez ! ', france)).toEqual({
			outcome: 'optOut',
			keyword: 'ARRETEZ',
			languages: ['fr'],
			normalised: 'arretez',
			rule: 'whole',
		});
	});

	it('names the languages in play where a word belongs to many', () => {
		expect(readReply('stop', { country: 'CH' }).languages).toEqual(['en', 'fr', 'it', 'de']);
	});

	it('names nothing when there is nothing', () => {
		expect(readReply('See you!')).toEqual({
			outcome: 'none',
			languages: [],
			normalised: 'see you',
			rule: 'no_keyword',
		});
	});
});

/** What gateways and the law list; each has to be honoured from the United States or Canada. */
describe('the published lists', () => {
	it.each([
		['Twilio', 'STOP UNSUBSCRIBE END QUIT STOPALL REVOKE OPTOUT CANCEL'],
		['AWS', 'ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE STOP TD UNSUBSCRIBE'],
		['Telnyx', 'STOP STOPALL STOP_ALL UNSUBSCRIBE CANCEL END QUIT'],
		['Braze', 'STOP STOPALL UNSUBSCRIBE CANCEL END QUIT'],
		['47 CFR 64.1200(a)(10)', 'stop quit end revoke opt_out cancel unsubscribe'],
		['Canadian short codes', 'STOP ARRET'],
	])('%s: every opt-out', (_, words) => {
		for (const word of words.split(' ').map((one) => one.replace('_', ' '))) {
			for (const country of ['US', 'CA']) {
				expect([word, country, read(word, { country })]).toEqual([word, country, 'optOut']);
			}
		}
	});

	it.each([
		['Twilio and AWS', 'START UNSTOP', 'optIn'],
		['Braze', 'START UNSTOP', 'optIn'],
		['Canadian short codes', 'HELP AIDE INFO', 'help'],
	])('%s: %s', (_, words, outcome) => {
		for (const word of words.split(' ')) {
			expect([word, read(word, { country: 'CA' })]).toEqual([word, outcome]);
		}
	});
});
