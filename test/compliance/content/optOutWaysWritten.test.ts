import { optOutInstructions, optOutPassage } from '../../../lib/compliance';

/** As people write them, by language: what to answer, or where else to go. */
const WAYS: Readonly<Record<string, { readonly sender: string; readonly elsewhere: string }>> = {
	en: {
		sender: `STOP=end|STOP2END|Reply STOP2end|Txt STOP 2 end|Txt STOP2quit|STOP = unsubscribe|Unsubscribe with STOP
			|Opt out via STOP|Reply 9 to opt out|To opt out reply NO|Unsub? Reply N|Stop=STOP|Rply STOP to optout|Text back STOP`,
		elsewhere: `Text STOP ACME to 12345|STOP36180|StopTxt 80888|STOP - 36180|STOP → 36180|STOP: 36180|Call 1800123456 to opt out
			|Call 1-800-555-1234 to opt out|Call 1800 123 456 to opt out|Opt out: 080-123-4567|Unsub? acme.example/u
			|Don’t want texts? Opt out at acme.example/u|Text LEAVE to 12345 to opt out|Unsubscribe from our list: acme.example/u`,
	},
	fr: {
		sender:
			'Désinscription avec STOP|STOP = désinscription|Désabonnement : répondre STOP|Stop pub : répondez STOP',
		elsewhere: `Stop pub: 36180|Stop SMS 36180|STOP Pub au 36180|Désinscription : envoyez STOP au 36111
			|Désinscription de nos SMS : acme.example/u|Pour ne plus recevoir de SMS, envoyez STOP au 36111`,
	},
	de: {
		sender:
			'Abmeldung mit STOP|Abmelden per STOP|STOP zum Abmelden|STOP antworten zum Abmelden|Keine SMS mehr? STOP antworten|Keine Werbung mehr: STOP',
		elsewhere:
			'Abmelden: acme.example/stop|Abmeldung: STOP an 12345 senden|Abmeldung unter acme.example/u',
	},
	es: {
		sender: 'Para darte de baja responde BAJA|Baja con BAJA|Para no recibir más SMS responde NO',
		elsewhere:
			'No+SMS envía BAJA al 217|No más SMS: envía BAJA al 217|Darse de baja: acme.example/u',
	},
	pt: {
		sender:
			'Para sair responda SAIR|Para cancelar responda 0 e saia, descadastrar: SAIR|Para não receber mais, responda SAIR',
		elsewhere: 'Para cancelar envie SAIR para 28149|Cancelar inscrição: acme.example/u',
	},
	it: {
		sender:
			'Disiscrizione con STOP|Per non ricevere più SMS rispondi NO|Per cancellarti rispondi STOP',
		elsewhere:
			'Disiscriviti: acme.example/u|Per cancellarti invia STOP al 12345|Per non ricevere SMS chiama 800123456',
	},
	nl: {
		sender: 'Afmelden met STOP|Uitschrijven? Antwoord STOP|STOP om af te melden',
		elsewhere: 'Afmelden? SMS STOP naar 3010|Uitschrijven: acme.example/u',
	},
	sv: {
		sender: 'Avregistrera med STOPP|Avanmäl: svara STOPP',
		elsewhere: 'Avregistrera: SMS:a STOPP till 72456|Avanmälan: acme.example/u',
	},
	no: {
		sender: 'Avmelding: svar STOPP|Meld deg av? Svar STOPP',
		elsewhere: 'Avmelding: send STOPP ACME til 2077',
	},
	da: {
		sender: 'Frameld: STOP|Afmelding: svar STOP',
		elsewhere: 'Frameld: send STOP ACME til 1919|Afmeld: acme.example/u',
	},
	fi: {
		sender: 'Peruuta: vastaa STOP|Peru tilaus vastaamalla STOP',
		elsewhere: 'Lopeta viestit: STOP numeroon 17163|Peruuta: acme.example/u',
	},
	is: { sender: 'Afskráning: svaraðu STOPP', elsewhere: 'Afskráning: sendu STOPP í 1900' },
	et: { sender: 'Loobumiseks vasta STOP', elsewhere: 'Loobumiseks saada STOP numbrile 1311' },
	lv: { sender: 'Lai atteiktos, atbildi STOP', elsewhere: 'Atteikties: sūti STOP uz 1881' },
	lt: { sender: 'Atsisakymui atsakykite STOP', elsewhere: 'Atsisakyti: siųsk STOP numeriu 1390' },
	pl: {
		sender: 'Wypisz się: odpisz STOP|Rezygnacja? Odpowiedz STOP',
		elsewhere: 'Aby zrezygnować wyślij STOP na 7101|Wypisz: acme.example/u',
	},
	cs: {
		sender: 'Odhlášení SMS STOP|Odhlásit: odpovězte STOP',
		elsewhere: 'Odhlášení: pošlete STOP na 90211|Odhlásit: acme.example/u',
	},
	sk: { sender: 'Odhlásenie: odpíšte STOP', elsewhere: 'Odhlásenie: pošlite STOP na 8877' },
	hu: {
		sender: 'Leiratkozás: válasz STOP|Leiratkozáshoz válaszoljon STOP',
		elsewhere: 'Leiratkozás: küldd STOP 1749-re|Leiratkozás STOP SMS 1749-re',
	},
	ro: {
		sender: 'Dezabonare: răspunde STOP|Dezabonare prin STOP',
		elsewhere: 'Dezabonare: trimite STOP la 1820|Dezabonare: acme.example/u',
	},
	hr: {
		sender: 'Odjava: odgovori STOP|Za odjavu odgovorite STOP',
		elsewhere: 'Odjava: pošalji STOP na 60060',
	},
	sr: { sender: 'Одјава: СТОП|Odjava: STOP', elsewhere: 'Za odjavu pošaljite STOP na 6060' },
	sl: { sender: 'Za odjavo odgovorite STOP', elsewhere: 'Odjava: pošlji STOP na 3131' },
	bg: {
		sender: 'Отписване: СТОП|За отказ отговорете СТОП',
		elsewhere: 'За отписване изпратете СТОП на 1710',
	},
	uk: {
		sender: 'Відписатися: СТОП|Відмова: надішліть СТОП',
		elsewhere: 'Відписатися: СТОП на 4545|Відписка: acme.example/u',
	},
	ru: {
		sender:
			'Отказаться: СТОП|Для отказа от рассылки - СТОП|Отписаться: СТОП|Отписка - СТОП|Для отписки ответьте СТОП',
		elsewhere:
			'Отписаться: СТОП на 1234|Для отказа отправьте СТОП на 3443|Отписаться acme.example/u',
	},
	el: {
		sender: 'Διαγραφή: STOP|Για διαγραφή απαντήστε ΣΤΟΠ',
		elsewhere: 'Για διαγραφή στείλτε STOP στο 54001|Διαγραφή: acme.example/u',
	},
	tr: {
		sender: 'İptal: RED|İptal için RET yazıp yanıtlayın',
		elsewhere:
			"RED yazıp 3333'e gönderin|RET yaz 3333'e gönder|SMS almak istemiyorsanız RED yazıp 3333’e gönderin|İptal için RET yazıp 4609'a gönderiniz|İptal: RET yaz 4609|İptal: RET yaz 4600a|SMS istemiyorsanız RET yaz 4600a gönder",
	},
	az: {
		sender: 'İmtina: STOP yazıb cavab verin',
		elsewhere: 'İmtina üçün STOP yazıb 1234-ə göndərin',
	},
	ar: {
		sender: 'لإلغاء الاشتراك أرسل STOP|للإلغاء أرسل 0',
		elsewhere: 'لإلغاء الاشتراك أرسل STOP إلى 700123|للإلغاء: acme.example/u',
	},
	he: {
		sender: 'להסרה השב 1|להסרה: השיבו הסר',
		elsewhere: 'להסרה: acme.example/u|להסרה חייגו 0501234567',
	},
	fa: { sender: 'لغو: ارسال 11|لغو=11', elsewhere: 'لغو: ارسال STOP به 3000123' },
	hi: { sender: 'बंद करने के लिए STOP भेजें', elsewhere: 'बंद करने के लिए STOP लिखकर 56161 पर भेजें' },
	th: {
		sender: 'ยกเลิก ตอบ STOP|ยกเลิกพิมพ์ STOP|ไม่รับข่าวสารตอบกลับ N',
		elsewhere:
			'ยกเลิกพิมพ์ STOP ส่งมาที่ 1234|ยกเลิกรับข่าวสาร โทร *137|ยกเลิกกด *137#|ยกเลิก SMS: acme.example/u',
	},
	vi: {
		sender: 'Từ chối: soạn TC|Từ chối: soạn TC2|Từ chối: trả lời TC',
		elsewhere:
			'Từ chối: soạn TC gửi 199|Từ chối QC soạn TC2 gửi 199|Tu choi QC soan TC gui 9241|De huy soan HUY gui 199|Từ chối: TC gửi 18001091',
	},
	id: {
		sender: 'Balas UNREG untuk berhenti|Berhenti: balas STOP',
		elsewhere:
			'UNREG kirim ke 1234|Ketik UNREG kirim ke 1234|Berhenti: *123*1#|Stop: ketik OFF kirim ke 97789',
	},
	ms: { sender: 'Henti: balas BATAL', elsewhere: 'Taip STOP dan hantar ke 32088' },
	fil: {
		sender: 'I-text ang STOP para tumigil',
		elsewhere: 'Para tumigil, i-text ang STOP sa 2366',
	},
	sw: { sender: 'Kujiondoa jibu STOP', elsewhere: 'Kujiondoa tuma STOP kwa 29900' },
	'zh-Hans': {
		sender:
			'回T退订|回TD退订|退订回T|拒收请回复R|拒收回R|TD退订|回复TD退订|退订请回复“TD”|不想接收请回复N|不需要请回复T|拒收請回R|回复0000退订|退回T|退回R',
		elsewhere:
			'退订请点击acme.example/t|退订发TD至10690123|发送TD到10690123退订|退订请致电4001234567|退订：acme.example/t',
	},
	'zh-Hant': {
		sender:
			'退訂回T|退訂請回覆STOP|回覆N取消訂閱|如不欲接收請回覆U|如不想再收到訊息，請回覆“U”|拒絕接收請回覆N',
		elsewhere: '退訂請電 29991234|取消訂閱：acme.example/t|拒收請致電 29991234',
	},
	ja: {
		sender:
			'配信停止は「停止」と返信|配信停止は「STOP」とご返信ください|STOPと返信で配信停止|配信停止→「0」を返信|停止は返信「停止」|配信不要の方は0を返信',
		elsewhere:
			'配信停止はacme.example/u|配信停止: acme.example/u|解除はこちら acme.example/u|配信停止は0120-123-456へ',
	},
	ko: {
		sender: 'STOP 회신시 수신거부|수신거부는 STOP 답장|거부: 회신 STOP',
		elsewhere:
			'무료거부 0801234567|무료수신거부 0801234567|무료수신거부 080-123-4567|(무료거부:0801234567)|무료 수신거부 0808701234|수신거부 acme.example/u',
	},
};

const rows = Object.entries(WAYS).flatMap(([language, { sender, elsewhere }]) =>
	(
		[
			['sender', sender],
			['elsewhere', elsewhere],
		] as const
	).flatMap(([way, texts]) =>
		texts.split('|').map((text) => [language, text.trim(), way] as const),
	),
);

describe('a way to opt out, as people write it', () => {
	it.each(rows)('%s: “%s” goes to %s', (_, text, way) => {
		for (const sent of [text, `Acme 20%!\n${text}`, `Acme 20%. ${text}`, `${text}. Acme`]) {
			expect(optOutInstructions(sent)).toEqual(new Set([way]));
		}
	});

	it.each(rows)('%s: “%s” is kept whole by a cut', (_, text, way) => {
		const sent = `Acme 20%. ${text}`;
		const { start = 0, end = 0 } = optOutPassage(sent) ?? {};
		expect(optOutInstructions(sent.slice(start, end))).toEqual(new Set([way]));
	});

	it('is known in more than 30 languages and more than 120 wordings', () => {
		expect(Object.keys(WAYS).length).toBeGreaterThan(30);
		expect(rows.length).toBeGreaterThan(120);
	});
});

describe('a friendly text, which tells of no way', () => {
	it.each([
		'Bus stop 36180 is closed',
		'One stop shop: acme.co',
		'One-stop shop: acme.co',
		'Non stop: acme.co',
		'Non-stop music 36180',
		'Don’t STOP to think',
		"Don't STOP to think",
		'STOP to think about it',
		'Unsubscribe from boring: acme.co/new',
		'Opt out of winter: acme.co/spain',
		'Next stop: 2027',
		'Next stop Paris: acme.co',
		'Last stop before Christmas: acme.co',
		'Last Stop: 36180',
		'The END is near: acme.co',
		'Weekend END of season 500 items',
		'We never stop: 24 hours, 365 days',
		'Your order 36180 is ready',
		'Call 0800 123 456 to order',
		'Text WIN to 12345',
		'Reply YES to join',
		'Reply 1 for pizza',
		'Text 12345 to win',
		'Use code STOP5000 at the till',
		'Code BAJA2027: acme.co',
		'Stop dreaming: acme.co/trips',
		'Stop the clock: 500 deals',
		'Pit stop 2027: acme.co',
		'A full stop. 36180',
		'Stop by: acme.co/map',
		'Stop waiting, call 0800 123 456',
		'Tired of waiting? Call 0800 123 456',
		'END OF SEASON SALE: acme.co',
		'Cancel anytime: acme.co/plans',
		'Cancel your booking: reply to us at 0800 123 456',
		'Remove stains: acme.co',
		'Quit smoking in 2027: acme.co',
		'STOP! Sale at acme.co',
		'STOP SCROLLING: acme.co',
		'STOP smoking 500 people did it',
		'Arrêt de bus 36180',
		'Arrêt du tram : acme.co',
		'La baja temporada: acme.co',
		'Baja los precios: acme.co',
		'Baja California 2027: acme.co',
		'Ende der Saison 2027',
		'Ende gut, alles gut: acme.co',
		'Ohne Stopp nach Rom: acme.co',
		'Salir de fiesta: acme.co',
		'Para sair de casa: acme.co',
		'Basta poco: acme.co',
		'RED dress 3333 TL',
		'RED HOT SALE acme.co',
		'Kod RET500 ile indirim',
		'Koniec lata: acme.co',
		'Конец сезона: acme.co',
		'Стоп-цена 5000: acme.co',
		'回T恤专区领取优惠',
		'回复R抽奖',
		'今日特价，致电4001234567',
		'停止线上活动，acme.co',
		'返信不要です。acme.co',
		'セール開催中 0120-123-456',
		'문의 0801234567',
		'สอบถามโทร 1234',
		'พิมพ์ WIN ส่งมาที่ 1234',
		'Soạn DK gửi 199',
		'REG kirim ke 1234',
		'Ketik PROMO kirim ke 1234',
		'Svar JA til 1919',
		'Opt for the best: acme.co',
		'Reply CANCEL to cancel your booking',
		'To cancel your appointment reply CANCEL',
		'Ende: 2027',
		'¿Quieres salir? acme.co',
		'解除警报 4001234567',
		'停止等待，致电4001234567',
		'发送1到10690123参加抽奖',
		'İptal edilen uçuş 1234',
		'You will no longer receive a paper bill: acme.co/bill',
		'If you did not receive your order call 0800 123 456',
		'STOP sending flowers the boring way',
	])('%s', (text) => {
		expect(optOutInstructions(text)).toEqual(new Set());
		expect(optOutPassage(text)).toBeUndefined();
	});
});
