import { anyOf } from './fold';

/*
 * What people write of what a consent is for, in the languages in which lists have headers. `offer*`
 * begins a word, `*werbung` ends one; case and accents do not count.
 */

/** What is marketing whatever stands beside it: `promo codes`, `deal alerts`. */
export const MARKETING = anyOf(
	'*marketing*, mktg, promo*, advert*, offer*, deal, deals, discount*, coupon*, voucher*, bargain*',
	'newsletter*, special offers, sale alert*, new arrivals, new products, product launches, cem, solicitation*',
	'offre, offres, publicit*, pub, prospection, remise, remises, rabais, soldes, bons plans, infolettre*',
	'lettre d information, lettre d info, nouveautes, démarchage*',
	'*werbung, werbe*, werblich*, *werbesms, *angebot, *angebote, *angeboten, *rabatt*, gutschein*, neuheiten, produktneuheiten',
	'oferta, ofertas, publicidad*, publicitari*, descuento*, rebajas, cupon*, boletin*, novedades, mercadotecnia',
	'publicidade*, desconto*, liquidac*, novidades, cupom, cupons',
	'offerta, offerte, pubblicit*, scont*, saldi, volantin*, novita',
	'aanbieding*, reclame, reclames, korting*, nieuwsbrie*, acties',
	'oferty, ofert, reklam*, znizk*, rabat*, informacje handlowe, informacji handlowych, handlow*',
	'tilbud*, erbjudand*, rea, markedsforing*, marknadsforing*, nyhedsbrev*, nyhetsbrev*, tarjou*, alennu*, markkinoin*, mainon*, mainos*, uutiskirj*',
	'nabidk*, slev*, zlav*, ajanlat*, akcio*, kedvezmen*, hirlevel*, oferte, reduceri, publicitat*',
	'pazarlama*, kampanya*, indirim*, firsat*, tanitim*, ticari ileti*, ticari elektronik ileti*',
	'маркетинг*, реклам*, акци*, акції, акцій, скидк*, знижк*, предложени*, пропозиц*, рассылк*, промо*, распродаж*',
	'μαρκετινγκ, διαφημ*, προωθ*, προσφορ*, εκπτωσ*, ενημερωτικο δελτιο',
	'تسويق, ترويج, عروض, عرض خاص, إعلان, اعلان, دعاية, تخفيض, خصومات, نشرة إخبارية',
	'שיווק, פרסום, פרסומ, מבצע, הנחות, ניוזלטר',
	'विपणन, मार्केटिंग, प्रचार, विज्ञापन, ऑफर, छूट',
	'营销, 營銷, 行銷, 行销, 推广, 推廣, 促销, 促銷, 优惠, 優惠, 广告, 廣告, 折扣',
	'マーケティング, 広告, 宣伝, 販促, 販売促進, プロモーション, キャンペーン, クーポン, セール, ニュースレター, お得',
	'마케팅, 광고, 홍보, 프로모션, 할인, 쿠폰, 뉴스레터, 혜택',
	'การตลาด, โปรโมชั่น, โฆษณา, quang cao, tiep thi, khuyen mai, pemasaran, iklan, penawaran, diskon, promosi',
);

/** What is marketing by itself, and in `sales receipts` or `news alerts` is not. */
export const MAYBE_MARKETING = anyOf(
	'news, sale, sales, commercial*, campaign*, ads, ad, specials',
	'nouvelles, actualite*, actus, campagne*, aktionen, neuigkeit*, nachrichten über produkte, kommerziell*',
	'noticia*, comercial*, comercia*, campana*, promesas de venta, notizie, novita, commerciale, commerciali, campanha*',
	'nieuws, aktualnosci, nyheder, nyheter, uutis*, novink*, новост*, новини, νεα, أخبار, חדשות, 新闻, ニュース, 소식',
);

/** Greetings on a birthday: marketing to the law, and no consent to more than that. */
export const BIRTHDAY = anyOf(
	'birthday*, bday*, anniversaire*, *geburtstag*, cumple*, compleann*, aniversari*, verjaardag*, urodzin*',
	'fodselsdag*, fodelsedag*, bursdag*, syntymapaiv*, narozenin*, narodenin*, szuletesnap*, dogum gun*',
	'день рожд*, дня рожд*, дне рожд*, днем рожд*, день народж*, дня народж*, γενεθλι*',
	'عيد ميلاد, أعياد الميلاد, יום הולדת, ימי הולדת, जन्मदिन, 生日, 誕生日, 생일, sinh nhat, ulang tahun',
);

/** What serves somebody who ordered, booked or asked. */
export const SERVICE = anyOf(
	'transaction*, order*, purchase*, deliver*, shipping, shipment*, parcel*, package*, dispatch*, tracking, pickup, appointment*',
	'booking*, reservation*, reminder*, otp, otps, one time, password*, passcode*, pin, 2fa, mfa, two factor, verif*, code, codes, login*, log in, sign in',
	'security, fraud, alert*, account*, service, services, servicing, invoice*, payment*, receipt*, bill, bills, billing, refund*, support, help',
	'helpdesk, customer care, feedback, review*, rating*, notification*, notice*, confirm*, status, update, updates, emergenc*, urgent, health, medical, prescription*',
	'recall*, warrant*, legal, administrat*, operational, essential*, necessary, contract*, staff, employee*, internal, school, safety, travel, flight*, check in, warning*',
	'commande*, livraison*, expedition*, colis, suivi*, rendez vous, rdv, rappel*, mot de passe, securite, alerte*, compte, facture*, facturation, paiement*',
	'remboursement*, assistance, sav, satisfaction, avis, statut, urgence*, medical*, achat, achats, retrait*, information voyageur',
	'*bestell*, *liefer*, *versand*, *paket*, *sendung, *sendungen, *sendungs*, zustell*, *termin, *termine, *termin*, *erinnerung*, *buchung*, reservier*, passwort*, kennwort*, verifizier*, bestatig*',
	'sicherheit*, warnung*, konto*, dienst*, kundendienst*, *service, transaktion*, *rechnung*, *zahlung*, quittung*, erstattung*, *zufriedenheit*, *bewertung*, *benachrichtigung*, *status*, notfall*, auftrag*, abhol*, tan',
	'pedido*, compra*, entrega*, envio*, paquete*, seguimiento, cita, citas, recordatorio*, reserva*, contrasena*, codigo*, verificac*, seguridad, alerta*, cuenta*, servicio*, transac*',
	'factura*, pago*, recibo*, reembolso*, soporte, atencion al cliente, opinion*, notificac*, confirmac*, estado, urgencia*, aviso*',
	'encomenda*, consulta*, lembrete*, agendament*, senha*, seguranca, conta, servico*, fatura*, pagamento*, suporte, atendimento',
	'ordin*, acquist*, consegn*, spedizion*, pacc*, appuntament*, promemoria, prenotazion*, codice, codici, sicurezza, avvis*, conto, servizi*, transazion*, fattur*, pagament*, ricevut*, rimbors*, assistenza, recension*, notific*, conferm*, stato',
	'*bestelling*, *levering*, bezorg*, verzend*, pakket*, afspra*, herinnering*, reserver*, wachtwoord*, beveilig*, waarschuwing*, transact*, factu*, betaling*, klantenservice, tevredenheid*, melding*, bevestig*',
	'zamowien*, dostaw*, wysylk*, przesylk*, paczk*, wizyt*, przypomnien*, rezerwac*, haslo, hasla, kod, kody, weryfikac*, bezpieczen*, konto, konta, uslug*, transakc*, faktur*, platnosc*, powiadomien*, potwierdzen*, serwis*',
	'ordre*, bestall*, leverans*, levering*, paminnel*, pamindels*, paminnels*, avtal*, bokning*, kvittering*, kvitto*, faktura*, tilaus*, toimitu*, muistut*, ajanvara*, varau*, lasku*',
	'objednav*, dorucen*, pripomen*, rezervac*, rendeles*, szallit*, emlekezt*, foglal*, comand*, livrare*, programari*, factur*',
	'siparis*, teslimat*, kargo*, randevu*, hatirlat*, rezervasyon*, sifre*, kodu, kodlari, dogrulama*, guvenlik*, hesap*, hizmet*, islem*, fatura*, odeme*, destek*, bildirim*, onay*, bilgilendirme*',
	'заказ*, доставк*, отправк*, посылк*, запис*, напоминан*, бронир*, парол*, код, коды, кода, подтвержд*, безопасн*, уведомлен*, аккаунт*, счет*, сервис*, услуг*, транзакц*, оплат*, платеж*, чек, чеки, возврат*, поддержк*, отзыв*, статус*, нагадуван*, замовлен*',
	'παραγγελ*, παραδοσ*, ραντεβου, υπενθυμισ*, κρατησ*, κωδικ*, λογαριασμ*, τιμολογ*, πληρωμ*, ειδοποι*, επιβεβαιωσ*',
	'طلب, توصيل, شحن, موعد, مواعيد, تذكير, حجز, كلمة المرور, رمز, رموز, تحقق, تنبيه, حساب, خدمة, خدمات, فاتورة, فواتير, دفع, دعم, إشعار, تأكيد',
	'הזמנ, משלוח, תור, תזכורת, תזכורות, קוד, אימות, התרא, חשבון, שירות, חשבונית, תשלום, עדכון, עדכוני',
	'ऑर्डर, डिलीवरी, अपॉइंटमेंट, रिमाइंडर, ओटीपी, सूचना, सेवा, भुगतान',
	'订单, 訂單, 配送, 快递, 快遞, 物流, 发货, 預約, 预约, 提醒, 验证码, 驗證碼, 密码, 密碼, 账户, 帳戶, 服务, 服務, 交易, 发票, 付款, 支付, 客服, 通知, 确认, 確認',
	'注文, 発送, 配達, 予約, リマインド, リマインダー, 認証, コード, パスワード, アカウント, サービス, 取引, 請求, 支払, サポート, お知らせ',
	'주문, 배송, 택배, 예약, 알림, 인증, 비밀번호, 보안, 계정, 서비스, 거래, 청구, 결제, 고객지원, 공지, 확인',
	'don hang, giao hang, lich hen, ma xac, pesanan, pengiriman, janji, pengingat, kode',
);

/** What `marketing` beside it does not make marketing: `market research`, `job offers`. */
export const OTHER_ERRAND = anyOf(
	'research, survey*, poll, polls, questionnaire*, study, studies, job, jobs, recruit*, career*, vacanc*, interview*',
	'enquete*, sondage*, etude, etudes, emploi*, recrutement, candidat*, *umfrage*, *befragung*, studie, studien, marktforschung, stellenangebot*, bewerb*, *jobangebot*',
	'encuesta*, estudio*, empleo*, pesquisa*, inquerito*, emprego*, sondaggi*, ricerc*, lavoro, onderzoek*, vacature*, ankiet*, badani*, praca, pracy',
	'anket*, arastirma*, опрос*, исследован*, ваканс*, опитуван*, undersokning*, undersogels*, kysely*, pruzkum*, felmeres*, sondaj*, ερευν*',
	'استبيان, استطلاع, وظائف, סקר, משרות, 调查, 調查, 问卷, 問卷, アンケート, 調査, 求人, 설문, 조사, 채용, khao sat, survei',
);

/** Everything, unless the rest narrows it. */
export const ALL = anyOf(
	'all, any, both, anything, everything, every, unlimited, full, tout, tous, toute, toutes, alle, alles, sämtliche*',
	'todo, todos, toda, todas, tutto, tutti, tutte, tudo, wszystk*, alla, allt, alt, kaikki, vse, vsechn*, minden, toate, hepsi, tum, butun',
	'все, всё, всего, всі, ολα, ολες, كل, جميع, הכל, כל, सभी, 全部, 所有, 一切, すべて, 全て, 全般, 모든, 전체, 모두, ทั้งหมด, tat ca, semua',
);

/** Texts, however they are called. */
export const SMS = anyOf(
	'sms*, mms, text, texts, texting, txt, txts, text message, text messages, short message, short messages, textos, texto, textnachricht*, textmeddel*, textov*, tekst*',
	'mensajes de texto, mensaje de texto, mensagem de texto, mensagens de texto, messaggi di testo, testo, kisa mesaj*, смс*, γραπτα μηνυματα',
	'رسائل نصية, رسالة نصية, رسائل قصيرة, מסרון, מסרונים, סמס, एसएमएस, 短信, 简讯, 簡訊, ショートメール, ショートメッセージ, 문자, tin nhan',
);

/** Any other way to reach somebody. */
export const OTHER_CHANNEL = anyOf(
	'email*, mail, mails, mailing*, emailing*, whatsapp*, whats app, wa, viber, telegram, messenger, facebook, instagram, wechat, kakao*, rcs, push, in app, app, apps, fax',
	'(?<!on )line, phone, phones, telephone, phone call*, call, calls, calling, telemarketing*, voice, robocall*, post, postal, direct mail, letter, letters, web, website, browser, social media',
	'courriel*, courrier*, appel, appels, poste, *telefon*, anruf*, brief, briefe, briefpost, elektronische post, elektronischer post, correo*, llamada*, telefono, posta, posta elettronica, chiamat*, telefonat*, telefonem*',
	'ligac*, telefone*, bellen, telefoon*, telefonisch, poczt*, połączen*, eposta*, telefonla, arama*, почт*, звонк*, звонок, телефон*, ватсап*, вотсап*, вайбер*, телеграм*, имейл*, имеил*',
	'puhelin*, sahkopost*, epost*, opkald*, samtal*, hivas*, telefonicznie, τηλεφων*, emails, ημειλ, ηλεκτρονικ*',
	'بريد, واتساب, واتس, مكالم, هاتف, דואל, דוא"ל, אימייל, וואטסאפ, ווטסאפ, שיחות, טלפון, ईमेल, व्हाट्सएप, कॉल, 邮件, 郵件, 电邮, 電郵, 微信, 电话, 電話, メルマガ, 이메일, 전화, 카카오, (?<!ショート)メール',
);

/** What takes back the words after it, or at the end those before it. */
export const NOT = anyOf(
	'no, not, non, none, without, w o, except, excepting, excluding, excludes, exclude, excl, never, nor, dont, off, doesn t, don t, isn t, aren t, won t, can t, cannot, didn t, doesnt, false, denied, declined, refused, rejected, withdrawn, revoked',
	'unsubscribed, opt out, opted out, optout, stop, stopped, other than, but not, nothing',
	'maybe, perhaps, possibly, unsure, unclear, unknown, unconfirmed, pending, vielleicht, unklar, unbekannt, peut etre, inconnu, tal vez, quizas, talvez, forse, misschien',
	'pas, sans, sauf, hors, aucun, aucune, jamais, ni, refuse, refusee, refuses, refusees, refus, excepte, desabonne, kein, keine, keinen, keinerlei, keiner, nicht, ohne, ausser, nein, nie, weder, ausgenommen, abgelehnt, widerrufen, abgemeldet',
	'sin, excepto, salvo, ningun*, nunca, menos, nada, rechazad*, nao, sem, exceto, nenhum*, nem, recusad*, senza, niente, tranne, eccetto, nessun*, esclus*, rifiutat*',
	'geen, niet, zonder, behalve, nooit, uitgezonderd, geweigerd, nie, bez, oprocz, zadn*, z wyjatkiem, odmow*',
	'ingen, inga, inte, utan, uden, uten, ikke, utom, undtagen, aldrig, aldri, ei, ilman, paitsi, ne, krome, okrem, nem, nelkul, kiveve, nu, fara, hayir, degil, haric, disinda, yok, istemiyorum',
	'не, без, кроме, нет, ни, нi, ні, немає, крім, οχι, χωρις, εκτος, μη, δεν',
	'لا, بدون, غير, ليس, باستثناء, عدا, לא, ללא, בלי, חוץ, למעט, नहीं, 不, 非, 无, 無, 除, 拒绝, 拒絕, 禁止, 以外, なし, 除く, 제외, 아님, 없음, 거부, ไม่, khong, tidak, bukan, tanpa, kecuali',
);

/** Begins anew: what was taken back before does not reach past it. */
export const ONLY = anyOf(
	'only, just, solely, exclusively, but, yes, true, granted, given, seulement, uniquement, oui, mais, nur, ausschliesslich, ja, aber, solo, solamente, unicamente, si, pero, apenas, somente, so, sim, mas, soltanto, ma',
	'alleen, enkel, maar, tylko, wylacznie, tak, ale, kun, bare, endast, bara, vain, pouze, jen, csak, doar, numai, yalnizca, sadece, evet, только, лишь, да, но, μονο, فقط, נעם, רק, केवल, 仅, 僅, 只, のみ, だけ, 만, เท่านั้น, chi, hanya',
);

/** Words without a kind of their own. */
export const NEUTRAL = anyOf(
	'a, an, the, to, of, for, from, by, per, via, with, on, in, about, my, me, us, our, your, receive, i, agree, consent, consents, consented, permission, opt in, opted in, optin, subscribed, subscription, list, program, programme',
	'message, messages, messaging, communication, communications, contact, purpose, purposes, use, kind, kinds, type, types, thing, things, mobile, cell, number, channel, channels, information*, info, infos, general, direct, electronic, automated, recurring, ok',
	'de, des, du, d, la, le, les, l, par, pour, et, aux, au, consentement, abonnement, mes, vos, nos, communication, electroniques, finalites, usages, canal, canaux, canales, kanal*, informacion*, informac*',
	'von, der, die, das, den, dem, fur, zu, zur, per, mit, an, nachricht, nachrichten, mitteilung*, einwilligung, zweck, zwecke, kommunikation, mobil',
	'el, los, las, del, por, para, con, mensaje, mensajes, comunicacion, comunicaciones, consentimiento, fines, mensagem, mensagens, comunicacao, comunicacoes, consentimento, os, as, do, da, dos, das, o',
	'il, lo, gli, i, di, del, della, dei, delle, tramite, messaggio, messaggi, comunicazione, comunicazioni, consenso, finalita, scopi',
	'het, een, van, voor, via, bericht, berichten, toestemming, doeleinden, wiadomosc, wiadomosci, zgoda, przez, na, do, cele, celow',
	'og, och, ja, til, till, for, besked*, meddel*, viestit, viesti, zpravy, spravy, uzenet*, mesaj, mesaje, mesajlar*, mesajlari, icin, ile, сообщени*, согласие, по, для, через, на, повідомлен*, μηνυματα, με, για',
	'الرسائل, رسائل, رسالة, عبر, הודעות, הודעה, מסרים, संदेश, 信息, 消息, 讯息, 訊息, 类, 的, 同意, メッセージ, 連絡, 目的, 메시지, 수신, 동의, ข้อความ',
);
