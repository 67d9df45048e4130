/** How texts of one language usually tell people to say no. */
export interface LanguageNotice {
	/** BCP 47, as the keywords name languages; a script where two are in use. */
	readonly language: string;
	/** To a sender that takes answers. */
	readonly reply: string;
	/** To another number, which stands for `{number}`. */
	readonly elsewhere: string;
}

/**
 * Where the country has no wording of its own. Each asks for a keyword that a reply is understood by, and
 * those in Latin letters keep to GSM-7, as senders there write: one accent would double the price of a text.
 */
export const LANGUAGE_NOTICES: readonly LanguageNotice[] = Object.entries({
	en: ['Reply STOP to opt out', 'Opt out: STOP to {number}'],
	fr: ['Répondez STOP pour vous désinscrire', 'STOP au {number}'],
	de: ['Abmelden: Antwort STOP', 'Abmelden: STOP an {number}'],
	es: ['Baja: responde BAJA', 'Baja: envia BAJA al {number}'],
	pt: ['Sair: responda SAIR', 'Sair: envie SAIR para {number}'],
	it: ['Rispondi STOP per disiscriverti', 'Disiscriviti: STOP al {number}'],
	nl: ['Afmelden: antwoord STOP', 'Afmelden: STOP naar {number}'],
	sv: ['Avregistrera: svara STOPP', 'Avregistrera: STOPP till {number}'],
	no: ['Meld deg av: svar STOPP', 'Meld deg av: STOPP til {number}'],
	da: ['Afmeld: svar STOP', 'Afmeld: STOP til {number}'],
	fi: ['Peru: vastaa STOP', 'Peru: STOP numeroon {number}'],
	is: ['Afskra: svara STOPP', 'Afskra: STOPP til {number}'],
	et: ['Loobu: vasta STOP', 'Loobu: STOP numbrile {number}'],
	lv: ['Atteikties: atbildi STOP', 'Atteikties: STOP uz {number}'],
	lt: ['Atsisakyti: atsakyk STOP', 'Atsisakyti: STOP numeriu {number}'],
	pl: ['Rezygnacja: odpisz STOP', 'Rezygnacja: STOP na {number}'],
	cs: ['Odhlaseni: odpovezte STOP', 'Odhlaseni: STOP na {number}'],
	sk: ['Odhlasenie: odpovedzte STOP', 'Odhlasenie: STOP na {number}'],
	hu: ['Leiratkozas: valasz STOP', 'Leiratkozas: STOP {number}'],
	ro: ['Dezabonare: raspunde STOP', 'Dezabonare: STOP la {number}'],
	sl: ['Odjava: odgovori STOP', 'Odjava: STOP na {number}'],
	hr: ['Odjava: odgovori STOP', 'Odjava: STOP na {number}'],
	sr: ['Odjava: odgovori STOP', 'Odjava: STOP na {number}'],
	'sr-Cyrl': ['Одјава: одговори СТОП', 'Одјава: СТОП на {number}'],
	mk: ['Одјава: одговори СТОП', 'Одјава: СТОП на {number}'],
	bg: ['Отписване: отговори СТОП', 'Отписване: СТОП на {number}'],
	uk: ['Відписка: відповідь СТОП', 'Відписка: СТОП на {number}'],
	ru: ['Отписка: ответьте СТОП', 'Отписка: СТОП на {number}'],
	sq: ['Cregjistrim: pergjigju STOP', 'Cregjistrim: STOP {number}'],
	el: ['Διαγραφή: απαντήστε STOP', 'Διαγραφή: STOP στο {number}'],
	ca: ['Baixa: responeu BAIXA', 'Baixa: envieu BAIXA al {number}'],
	af: ['Antwoord STOP om op te hou', 'Om op te hou: STOP na {number}'],
	tr: ['Iptal icin STOP yazip yanitlayin', 'Iptal: STOP yaz {number}'],
	az: ['Imtina ucun STOP yazib cavab verin', 'Imtina: STOP {number}'],
	uz: ['Bekor qilish: STOP deb javob bering', 'Bekor qilish: STOP {number}'],
	kk: ['Бас тарту: СТОП деп жауап беріңіз', 'Бас тарту: СТОП {number}'],
	hy: ['Հրաժարվելու համար պատասխանեք STOP', 'Հրաժարվելու համար՝ STOP {number}'],
	ka: ['უარი: უპასუხეთ STOP', 'უარი: STOP {number}'],
	ar: ['للإلغاء أرسل STOP', 'للإلغاء أرسل STOP إلى {number}'],
	he: ['להסרה השב הסר', 'להסרה שלחו הסר למספר {number}'],
	fa: ['لغو: پاسخ STOP', 'لغو: STOP به {number}'],
	ur: ['بند کرنے کے لیے STOP لکھ کر جواب دیں', 'بند کرنے کے لیے: STOP {number}'],
	hi: ['बंद करने के लिए STOP लिखकर जवाब दें', 'बंद करने के लिए: STOP {number}'],
	bn: ['বন্ধ করতে STOP লিখে উত্তর দিন', 'বন্ধ করতে: STOP {number}'],
	ne: ['रोक्न STOP लेखेर जवाफ दिनुहोस्', 'रोक्न: STOP {number}'],
	si: ['නැවැත්වීමට STOP ලෙස පිළිතුරු දෙන්න', 'නැවැත්වීමට: STOP {number}'],
	ta: ['நிறுத்த STOP என பதிலளிக்கவும்', 'நிறுத்த: STOP {number}'],
	th: ['ยกเลิกรับข่าวสาร ตอบกลับ STOP', 'ยกเลิกรับข่าวสาร: STOP {number}'],
	km: ['ដើម្បីឈប់ទទួល សូមឆ្លើយតប STOP', 'ដើម្បីឈប់ទទួល: STOP {number}'],
	my: ['ရပ်ရန် STOP ဟု ပြန်ပို့ပါ', 'ရပ်ရန်: STOP {number}'],
	vi: ['Tu choi QC: soan STOP', 'Tu choi QC: soan STOP gui {number}'],
	id: ['Balas STOP untuk berhenti', 'Berhenti: kirim STOP ke {number}'],
	ms: ['Balas STOP untuk berhenti', 'Henti: hantar STOP ke {number}'],
	fil: ['Reply STOP para tumigil', 'Para tumigil: STOP sa {number}'],
	'zh-Hans': ['退订请回复 TD', '退订请发 TD 至 {number}'],
	'zh-Hant': ['拒收請回覆 STOP', '拒收請發 STOP 至 {number}'],
	ja: ['配信停止は返信「停止」', '配信停止: STOP {number}'],
	ko: ['수신거부 회신 STOP', '무료거부 {number}'],
	sw: ['Jibu STOP kuacha', 'Kuacha: STOP kwa {number}'],
	am: ['ለማቆም STOP ብለው ይመልሱ', 'ለማቆም: STOP {number}'],
} satisfies Record<string, readonly [string, string]>).map(([language, [reply, elsewhere]]) => ({
	language,
	reply,
	elsewhere,
}));
