/** What is answered to people who write STOP, START or HELP, in one language. */
export interface AnswerTexts {
	/** BCP 47, as the notices name languages. */
	readonly language: string;
	readonly unsubscribed: string;
	/** After it, where the STOP was to everything. */
	readonly nothingMore: string;
	/** Only that messages are possible again: whether a consent stands is another thing. */
	readonly backAgain: string;
	/** `{contact}` stands for where people get help. */
	readonly help: string;
}

/**
 * Plain words without advertising, which a confirmation must not hold (47 CFR 64.1200(a)(12)). Those in
 * Latin letters keep to GSM-7, as the notices do: one accent would double the price.
 */
export const ANSWER_TEXTS: readonly AnswerTexts[] = Object.entries({
	en: [
		'You are unsubscribed.',
		'You will get no more messages from us.',
		'You can get our messages again.',
		'Help: {contact}',
	],
	fr: [
		'Désinscription confirmée.',
		'Vous ne recevrez plus nos messages.',
		'Vous pouvez à nouveau recevoir nos messages.',
		'Aide : {contact}',
	],
	de: [
		'Abmeldung bestätigt.',
		'Sie erhalten keine Nachrichten mehr von uns.',
		'Sie können wieder Nachrichten von uns erhalten.',
		'Hilfe: {contact}',
	],
	es: [
		'Baja confirmada.',
		'Ya no te enviaremos mensajes.',
		'Puedes recibir de nuevo nuestros mensajes.',
		'Ayuda: {contact}',
	],
	pt: [
		'Cancelamento confirmado.',
		'Nao enviaremos mais mensagens.',
		'Pode voltar a receber as nossas mensagens.',
		'Ajuda: {contact}',
	],
	it: [
		'Disiscrizione confermata.',
		'Non riceverai altri nostri messaggi.',
		'Puoi ricevere di nuovo i nostri messaggi.',
		'Aiuto: {contact}',
	],
	nl: [
		'Je bent afgemeld.',
		'Je krijgt geen berichten meer van ons.',
		'Je kunt weer berichten van ons krijgen.',
		'Hulp: {contact}',
	],
	sv: [
		'Du är avregistrerad.',
		'Du får inga fler meddelanden från oss.',
		'Du kan få våra meddelanden igen.',
		'Hjälp: {contact}',
	],
	no: [
		'Du er meldt av.',
		'Du får ingen flere meldinger fra oss.',
		'Du kan få våre meldinger igjen.',
		'Hjelp: {contact}',
	],
	da: [
		'Du er afmeldt.',
		'Du får ikke flere beskeder fra os.',
		'Du kan få vores beskeder igen.',
		'Hjælp: {contact}',
	],
	fi: [
		'Tilaus on peruttu.',
		'Et saa meiltä enää viestejä.',
		'Voit taas saada viestejämme.',
		'Apua: {contact}',
	],
	is: [
		'Afskraning tokst.',
		'Vid sendum ekki fleiri skilabod.',
		'Skilabod fra okkur geta borist aftur.',
		'Hjalp: {contact}',
	],
	et: [
		'Loobumine kinnitatud.',
		'Rohkem sonumeid me ei saada.',
		'Saad taas meie sonumeid.',
		'Abi: {contact}',
	],
	lv: [
		'Atteiksanas apstiprinata.',
		'Vairs nesutisim zinas.',
		'Atkal varat sanemt musu zinas.',
		'Palidziba: {contact}',
	],
	lt: [
		'Atsisakymas patvirtintas.',
		'Daugiau zinuciu nesiusime.',
		'Vel galite gauti musu zinutes.',
		'Pagalba: {contact}',
	],
	pl: [
		'Rezygnacja przyjeta.',
		'Nie wyslemy wiecej wiadomosci.',
		'Znow mozesz otrzymywac nasze wiadomosci.',
		'Pomoc: {contact}',
	],
	cs: [
		'Odhlaseni potvrzeno.',
		'Dalsi zpravy uz neposleme.',
		'Nase zpravy muzete znovu dostavat.',
		'Pomoc: {contact}',
	],
	sk: [
		'Odhlasenie potvrdene.',
		'Dalsie spravy uz neposleme.',
		'Nase spravy mozete znova dostavat.',
		'Pomoc: {contact}',
	],
	hu: [
		'Leiratkozas megerositve.',
		'Tobb uzenetet nem kuldunk.',
		'Ujra kaphatja uzeneteinket.',
		'Segitseg: {contact}',
	],
	ro: [
		'Dezabonare confirmata.',
		'Nu veti mai primi mesaje de la noi.',
		'Puteti primi din nou mesajele noastre.',
		'Ajutor: {contact}',
	],
	sl: [
		'Odjava potrjena.',
		'Sporocil ne boste vec prejemali.',
		'Nasa sporocila lahko spet prejemate.',
		'Pomoc: {contact}',
	],
	hr: [
		'Odjavljeni ste.',
		'Vise vam ne saljemo poruke.',
		'Opet mozete primati nase poruke.',
		'Pomoc: {contact}',
	],
	sr: [
		'Odjavljeni ste.',
		'Vise vam ne saljemo poruke.',
		'Opet mozete primati nase poruke.',
		'Pomoc: {contact}',
	],
	'sr-Cyrl': [
		'Одјављени сте.',
		'Више вам не шаљемо поруке.',
		'Опет можете примати наше поруке.',
		'Помоћ: {contact}',
	],
	mk: [
		'Одјавени сте.',
		'Повеќе нема да ви праќаме пораки.',
		'Повторно можете да ги примате нашите пораки.',
		'Помош: {contact}',
	],
	bg: [
		'Отписани сте.',
		'Няма да получавате повече съобщения от нас.',
		'Отново можете да получавате нашите съобщения.',
		'Помощ: {contact}',
	],
	uk: [
		'Вас відписано.',
		'Більше повідомлень від нас не буде.',
		'Ви знову можете отримувати наші повідомлення.',
		'Допомога: {contact}',
	],
	ru: [
		'Вы отписаны.',
		'Сообщений от нас больше не будет.',
		'Вы снова можете получать наши сообщения.',
		'Помощь: {contact}',
	],
	sq: [
		'Jeni cregjistruar.',
		'Nuk do te merrni me mesazhe nga ne.',
		'Mund te merrni serish mesazhet tona.',
		'Ndihme: {contact}',
	],
	el: [
		'Η διαγραφή ολοκληρώθηκε.',
		'Δεν θα λάβετε άλλα μηνύματα.',
		'Μπορείτε να λαμβάνετε ξανά μηνύματά μας.',
		'Βοήθεια: {contact}',
	],
	ca: [
		'Baixa confirmada.',
		'No us enviarem més missatges.',
		'Podeu rebre de nou els nostres missatges.',
		'Ajuda: {contact}',
	],
	af: [
		'Jy is afgemeld.',
		'Jy kry geen verdere boodskappe van ons nie.',
		'Jy kan weer ons boodskappe kry.',
		'Hulp: {contact}',
	],
	tr: [
		'Listeden cikarildiniz.',
		'Size artik mesaj gondermeyecegiz.',
		'Mesajlarimizi yeniden alabilirsiniz.',
		'Yardim: {contact}',
	],
	az: [
		'Imtina qebul edildi.',
		'Size daha mesaj gondermeyeceyik.',
		'Mesajlarimizi yeniden ala bilersiniz.',
		'Komek: {contact}',
	],
	uz: [
		'Obuna bekor qilindi.',
		'Sizga boshqa xabar yubormaymiz.',
		'Xabarlarimizni yana olishingiz mumkin.',
		'Yordam: {contact}',
	],
	kk: [
		'Сіз жазылымнан шықтыңыз.',
		'Бұдан былай хабарлама жібермейміз.',
		'Хабарламаларымызды қайта ала аласыз.',
		'Көмек: {contact}',
	],
	hy: [
		'Բաժանորդագրությունը դադարեցված է։',
		'Այլևս հաղորդագրություններ չենք ուղարկի։',
		'Կրկին կարող եք ստանալ մեր հաղորդագրությունները։',
		'Օգնություն՝ {contact}',
	],
	ka: [
		'გამოწერა გაუქმებულია.',
		'შეტყობინებებს აღარ გამოგიგზავნით.',
		'კვლავ შეგიძლიათ მიიღოთ ჩვენი შეტყობინებები.',
		'დახმარება: {contact}',
	],
	ar: [
		'تم إلغاء اشتراكك.',
		'لن تصلك رسائل أخرى منا.',
		'يمكنك تلقي رسائلنا من جديد.',
		'للمساعدة: {contact}',
	],
	he: [
		'הוסרת מרשימת התפוצה.',
		'לא נשלח לך הודעות נוספות.',
		'אפשר לקבל שוב את ההודעות שלנו.',
		'עזרה: {contact}',
	],
	fa: [
		'اشتراک شما لغو شد.',
		'دیگر پیامی از ما دریافت نمی‌کنید.',
		'می‌توانید دوباره پیام‌های ما را دریافت کنید.',
		'راهنما: {contact}',
	],
	ur: [
		'آپ کی رکنیت ختم کر دی گئی ہے۔',
		'اب آپ کو ہمارے مزید پیغامات نہیں ملیں گے۔',
		'آپ دوبارہ ہمارے پیغامات وصول کر سکتے ہیں۔',
		'مدد: {contact}',
	],
	hi: [
		'आपकी सदस्यता समाप्त कर दी गई है।',
		'अब आपको हमारे संदेश नहीं मिलेंगे।',
		'आपको फिर से हमारे संदेश मिल सकते हैं।',
		'सहायता: {contact}',
	],
	bn: [
		'আপনার সাবস্ক্রিপশন বাতিল হয়েছে।',
		'আর কোনো বার্তা পাঠানো হবে না।',
		'আপনি আবার আমাদের বার্তা পেতে পারেন।',
		'সাহায্য: {contact}',
	],
	ne: [
		'तपाईंको सदस्यता रद्द भयो।',
		'अब हामी थप सन्देश पठाउने छैनौं।',
		'तपाईं फेरि हाम्रा सन्देश पाउन सक्नुहुन्छ।',
		'सहायता: {contact}',
	],
	si: [
		'ඔබව ලැයිස්තුවෙන් ඉවත් කළා.',
		'තවත් පණිවිඩ එවන්නේ නැත.',
		'ඔබට නැවත අපගේ පණිවිඩ ලැබිය හැක.',
		'උදව්: {contact}',
	],
	ta: [
		'உங்கள் சந்தா நீக்கப்பட்டது.',
		'இனி செய்திகள் அனுப்பமாட்டோம்.',
		'எங்கள் செய்திகளை மீண்டும் பெறலாம்.',
		'உதவி: {contact}',
	],
	th: [
		'ยกเลิกการรับข่าวสารแล้ว',
		'คุณจะไม่ได้รับข้อความจากเราอีก',
		'คุณรับข้อความจากเราได้อีกครั้ง',
		'ช่วยเหลือ: {contact}',
	],
	km: ['អ្នកបានឈប់ទទួលសារហើយ។', 'យើងនឹងមិនផ្ញើសារទៀតទេ។', 'អ្នកអាចទទួលសាររបស់យើងម្តងទៀត។', 'ជំនួយ: {contact}'],
	my: [
		'စာရင်းမှ ပယ်ဖျက်ပြီးပါပြီ။',
		'နောက်ထပ် စာ မပို့တော့ပါ။',
		'ကျွန်ုပ်တို့၏ စာများကို ပြန်လည် လက်ခံနိုင်ပါပြီ။',
		'အကူအညီ: {contact}',
	],
	vi: [
		'Ban da huy dang ky.',
		'Chung toi se khong gui tin nhan nua.',
		'Ban co the nhan lai tin nhan cua chung toi.',
		'Tro giup: {contact}',
	],
	id: [
		'Anda sudah berhenti berlangganan.',
		'Kami tidak akan mengirim pesan lagi.',
		'Anda bisa menerima pesan kami lagi.',
		'Bantuan: {contact}',
	],
	ms: [
		'Langganan anda telah dihentikan.',
		'Kami tidak akan menghantar mesej lagi.',
		'Anda boleh menerima mesej kami semula.',
		'Bantuan: {contact}',
	],
	fil: [
		'Naka-unsubscribe ka na.',
		'Wala ka nang matatanggap na mensahe mula sa amin.',
		'Makakatanggap ka na muli ng aming mga mensahe.',
		'Tulong: {contact}',
	],
	'zh-Hans': [
		'您已退订。',
		'我们不会再给您发送短信。',
		'您可以再次收到我们的短信。',
		'帮助：{contact}',
	],
	'zh-Hant': [
		'您已取消訂閱。',
		'我們不會再發送簡訊給您。',
		'您可以再次收到我們的簡訊。',
		'說明：{contact}',
	],
	ja: [
		'配信を停止しました。',
		'今後メッセージはお送りしません。',
		'再びメッセージをお届けできます。',
		'お問い合わせ：{contact}',
	],
	ko: [
		'수신거부 처리되었습니다.',
		'더 이상 메시지를 보내지 않습니다.',
		'메시지를 다시 받으실 수 있습니다.',
		'도움말: {contact}',
	],
	sw: [
		'Umejiondoa.',
		'Hutapokea ujumbe wetu tena.',
		'Unaweza kupokea ujumbe wetu tena.',
		'Msaada: {contact}',
	],
	am: ['ከዝርዝሩ ወጥተዋል።', 'ከእንግዲህ መልእክት አንልክም።', 'መልእክቶቻችንን እንደገና ማግኘት ይችላሉ።', 'እርዳታ: {contact}'],
} satisfies Record<string, readonly [string, string, string, string]>).map(
	([language, [unsubscribed, nothingMore, backAgain, help]]) => ({
		language,
		unsubscribed,
		nothingMore,
		backAgain,
		help,
	}),
);
