/**
 * The words of which lists make the headers of consent and opt-out, and people the remarks in such cells: one
 * letter for each kind of word, a line or two for each group of languages (English; French, German, Dutch;
 * Spanish, Italian, Portuguese, Romanian; Nordic and Finnish; Polish, Czech, Hungarian, Turkish, Greek;
 * Russian, Ukrainian; Arabic, Hebrew; Chinese, Japanese, Korean). Comma-separated, compared after `fold`;
 * `*` stands for any letters.
 */
export const HEADER_WORDS = {
	/** A way to unsubscribe, which stands in every row. */
	K: [
		'link*, url*, uri, lien*, enlace*, token*, hash*, key, page, *abmeldelink*, *abmeldeurl*, ссылка, 链接, 連結, リンク, 링크',
	],
	/** Says by itself that somebody wants no more messages. */
	O: [
		'unsub*, opt out, opt outs, opts out, opted out, opting out, optout*, optedout, opt off, opted off, out opt',
		'suppress*, blacklist*, black list, blocklist*, block list, denylist, deny list, dnc, dnd, ndnc, ndn, dnt',
		'do not disturb, stop list, stoplist, robinson*, bloctel, tps, ctps, remove me, removal request',
		'spam complaint*, objected, objection, objections, right to object, no longer subscribed, opt me out, take me off',
		'erasure request*, deletion request*, deletion requested, right to be forgotten, right to erasure, demande de suppression',
		'droit a l oubli, loschantrag*, plus de sms, plus de textos, plus de messages, plus de pub',
		'desabo*, desinscri*, desinscription*, desabonnement*, liste noire, plus abonne, ne plus',
		'abgemeld*, *abmeld*, *widerspruch*, widersprochen, *sperrliste*, *sperrvermerk*',
		'werbesperre, kontaktsperre, versandsperre, werbeverbot, kontaktverbot, ausgetragen, austragung, *abbestell*',
		'*reklamsparr*, nix, nix telefon, *viestikielto, sms kielto, poistunut listalta, odjav*, odjavlj*, crna lista, ne zeli*',
		'odhlaseny, odhlasena, отписал се, отписах*, чс, αρνησ*, otkaz*, wyrejestr*',
		'afgemeld*, afmeld*, uitgeschreven, uitschrijv*, uitschrijf*, bel me niet, recht van verzet',
		'baja, de baja, dado de baja, dada de baja, darse de baja, bajas, desuscri*, lista negra, lista robinson',
		'disiscri*, disdett*, lista nera, cancellazione iscrizione, descadastr*, desinscrito, optou por sair',
		'optar por sair, optou por nao, cancelou a inscricao, dezabon*, lista neagra',
		'avmeld*, frameld*, frabed*, avregistr*, avprenumer*, avbestall*, avanmal*, suoramarkkinointikielto, markkinointikielto',
		'wypis*, rezygn*, zrezygn*, sprzeciw*, czarna lista, odhlas*, nesouhlas*, nesuhlas*, cerna listina, nekontakt*, nevolat*',
		'neposilat*, nezasilat*, leiratkoz*, tiltolista, abonelikten cik*, abonelik iptal*, listeden cik*, kara liste, vazgec*',
		'απεγγραφ*, αποχωρησ*, μαυρη λιστα, отпис*, отказ*, черный список, стоп лист, стоплист, отмена подписки',
		'відпис*, відмов*, чорний список, الغاء الاشتراك, ملغى, ملغي, القائمة السوداء, عدم الازعاج, محظور',
		'ביטול הרשמה, ביטול רישום, לא מעוניין, לא מעוניינת, לא מעוניינים, ألغى الاشتراك, الغى الاشتراك, الغاء اشتراك',
		'停发, 停發, 勿发, 勿發, 謝絕*, 谢绝*, 送信 ng, 送信ng, 連絡不要, 配信不要, 不要, 보내지 마세요, 보내지마세요, 보내지 말아, 연락금지, 발송금지, 금지',
		'הסר, הסרה, הוסר, להסיר, רשימה שחורה, 退订, 退訂, 取消订阅, 取消訂閱, 拒收, 拒绝, 拒絕, 黑名单, 黑名單, 免打扰',
		'免打擾, 勿扰, 勿擾, 不接收, 不接受, 屏蔽, 拉黑, 封鎖, 配信停止, 配信不可, 配信解除, 受信拒否, 拒否, 送信不可, 連絡不可, 購読解除',
		'オプトアウト, ブラックリスト, 수신거부, 수신 거부, 거부, 수신해지, 블랙리스트, 옵트아웃',
		'hủy đăng ký*, từ chối*, không nhận, ngừng nhận, berhenti*, menolak*, jangan kirim, jangan hantar, jangan hubungi, daftar hitam, tak nak',
		'ยกเลิก, ปฏิเสธ, บัญชีดำ, अनसब्सक्राइब*, काली सूची, لغو اشتراک, لغو عضویت, لیست سیاه, одјав*, црна листа, не жели*',
		'loobu*, keeldu*, must nimekiri, atteic*, atteik*, atrakst*, melnais saraksts, atsisak*, juodasis sąrašas, afskráð*, bannlist*',
		'donat de baixa, donada de baixa, donar de baixa, llista negra, çregjistr*, çabon*, imtina*, qara siyahı, huwag mag*, ayaw*, usitume, jiondo*',
	],
	/** Says so where nothing else is in the header that we do not understand. */
	o: [
		'stop*, blocked, refus*, reject*, declin*, denied, withdr*, revok*, revoc*, revog*, exclude*, exclusion*, complain*',
		'oppose, opposed, opposes, opposition*, exclu, exclue, exclure, excluir, excluid*, escludi, esclud*, uitgesloten, ausschluss, ausgeschlossen, negat*, sparret, spaerr*, spaerret',
		' banned, prohibit*, forbidden, arret*, bloque*, retrait*, exclus, interdit*, interdiction*, revoqu*',
		'sperre, gesperrt*, sperrung, abgelehnt*, ablehn*, verboten, untersag*, blockier*, *widerruf*, geweiger*, weiger*',
		'trukket*, tilbagetrukket, retirad*, ritirat*, opozvan*, blokiran*, zabran*',
		'geblokkeerd, bezwaar, verzet, ingetrokken, rechaz*, oposicion, rifiut*, blocc*, opposizione, escluso, esclusi, esclusione, recus*',
		'oposicao, refuz*, opozitie, retras*, blocat*, sparr*, blokk*, blocker*, blokeret, reservert, reservasjon, reserveret',
		'aterkall*, tilbakekalt, tilbagekaldt, kielto*, kielta*, estetty, odmow*, zablok*, wycof*, cofni*, odmit*',
		'odvol*, zakaz*, tiltas*, tiltott, tiltva, letilt*, elutasit*, visszavon*, engellen*, reddet*, ret, αποκλ*, ανακλ*, αρνη*',
		'стоп, блок*, заблок*, запрет*, отозв*, отзыв*, исключ*, заблокован*, заборон*, відклик*, رفض*, سحب, حظر, ايقاف',
		'חסום, סירב, מסרב, 停止, 解除, 退会, 해지, 차단',
		'baixa, baixes, blokuar, anuluar, tolak, ditolak, sekat*, disekat, bị chặn, bloķēt*, blokeer*, užblok*, lokað*, बंद, रोक*, مسدود, रद्द',
	],
	/** Says so only beside what it ends: messages, a subscription, a consent. Orders are cancelled too. */
	q: [
		'cancel*, remov*, delet*, inactive, disabled, deactiv*, ended, terminated, quit, left, annul*, resili*, retire, retiree',
		'desactiv*, gekundigt, geloscht, deaktiv*, inaktiv*, opgezegd, gestopt, anul*, cancell*, saiu, elimin*, sters',
		'peru, peruttu, perutaan, peruutt*, perunut, usunie*, zrus*, torolt, iptal*, cikti, cikis, διαγρ*, ακυρ*, отмен*, удален*, скасов*, avslut*',
		'الغاء*, ביטול, ביטל, 取消, 删除',
	],
	/** Of consent, whatever for. */
	C: [
		'consent*, opt in, opt ins, opts in, opted in, opting in, optin*, optedin, double opt in, single opt in, doi',
		'permission*, subscribed, consentement*, accord, accords, einwilligung, zustimmung, *einwillig*, eingewilligt, zustimm*, zugestimmt',
		'einverstand*, toestemming*, consentim*, acconsent*, permiso, permisos, consenso, consensi, permesso, permissao, consimt*',
		'đồng ý*, su dong y, chấp thuận, persetujuan*, setuju*, kebenaran, pahintulot, ยินยอม, ความยินยอม, सहमति, अनुमति, رضایت, موافقت, nousol*, soglas*, piekris*, piekrīt*, sutik*',
		'*zustimmung, *lupa, *luvat, privol*, suglas*, pristan*, ileti izni, תנאי דיוור, dato consenso',
		'acord*, samtykke*, samtyck*, suostumu*, zgod*, souhlas*, suhlas*, hozzajarul*, onay*, izin*, izni, συγκαταθ*',
		'συναινε*, соглас*, згод*, الموافقة, موافقة, موافق, הסכמה, 配信許可, 配信承諾, 配信可, 同意, オプトイン, 동의, 옵트인',
		'bersetuju*, съглас*, samþykk*, pëlqim*, razılı*, idhini, autoritzaci*',
	],
	/** Of consent where the header says to what: `Accepts SMS`. */
	w: [
		'accept*, agree*, allow*, permit*, authori*, approv*, want, wants, would like, wish*, receive, receives',
		'ok, okay, o k, fine with, happy with, can, may, enable*, active, activated, reachable, textable',
		'darf, durfen, kann, puede, peut, pode, puo, mag, far, moze, может, може, vill, vil, ja, bekommen, toegestaan, tilladt, يريد',
		'accepte*, autoris*, souhait*, veut, recevoir, erlaub*, gestatt*, erwunscht, akzept*, mocht*',
		'saa, saako, would you like, gewunsch*, gewunscht*, wunsch*, aktiv*, erhalten, akkoord, ontvang*, wil',
		'acept*, autoriz*, desea, quiere, recibir, accett*, autorizz*, desidera, vuole, ricevere',
		'aceit*, deseja, quer, receber, doreste, primi, godkend*, godkann*, godkant*, tillat*, nhan, menerima, terima',
		'onsk*, modta, motta, ta emot, hyvaks*, salli*, lupa, luvat, akceptuj*',
		'zgadza*, wyraz*, ker, keri, si preje, chce, otrzymyw*, povol*, dostavat, elfogad*, engedely*, kabul*',
		'istiyor, αποδεχ*, αποδοχ*, разреш*, хочет, получ*, дозв*, хоче, отримув*',
		'يقبل, يرغب, قبول, يوافق, استقبال, אישור, מאשר*, רשום, לקבל, 允许, 允許, 接受',
		'接收, 收, 许可, 許可, 希望, 受信, 配信, 承諾, 수신, 허용',
		'nhận, muốn, mau, mahu, ingin, nak, รับ, อนุญาต, ยอมรับ, चाहते, دریافت, می خواهد, almak, vill, vol, vull, dëshiron, soov*, vēlas, nori, hoče, gusto, saņemt, gauti, saada, rebre, pranon*',
	],
	/** Likewise, of a subscription to whatever it be. */
	b: [
		'subscri*, sign up, signup, signed up, enrol*, inscri*, abonn*, angemeld*, anmeld*, aangemeld*, ingeschreven, suscri*',
		'iscri*, abonat, tilmeld*, pameld*, prenumerer*, tilaa*, tilaus, zapisan*, subskryb*, prihlas*, feliratkoz*, abone*, εγγραφ*, подпис*, підпис*, اشتراك, الاشتراك, مشترك, מנוי, 订阅, 訂閱, 購読, 구독, adesion*, abo',
		'odber*, odběr*, berlangganan, langganan, đăng ký, สมัคร, ติดตาม, सदस्यता, عضویت, liitu*, abonē*, prenumer*, áskrift*, subscrit*, abonim*, abunə*',
	],
	/** Text messages. */
	S: [
		'sms, smses, ge sms t, gesmst, tin nhắn*, pesan teks, ข้อความ, एसएमएस, پیامک, mms, rcs, text, texts, texted, texting, txt, textmessag*, sms ej, sms t, sms ek, text message, text messages, text messaging, text msg',
		'short message, short messages, texto, textos, sms message, sms messages, textnachricht*, kurznachricht*',
		'mensaje de texto, mensajes de texto, mensagem de texto, mensagens de texto, messaggi di testo, tekstbericht*',
		'textmeddel*, tekstbesked*, tekstmelding*, tekstiviest*, esemes*, смс*, рассылка смс, رسائل, الرسائل, رسالة',
		'الرسائل النصية, رسائل نصية, מסרון*, סמס, 短信, 短訊, 短讯, 簡訊, 简讯, ショートメール, ショートメッセージ, 문자, 문자메시지',
	],
	/** The phone, which may mean calls or texts. */
	P: [
		'phone*, telephone*, tel, mobile*, cell, cellphone, cellular, gsm, msisdn, portable*, telefon*, handy*, mobil*',
		'rufnummer*, movil*, celular*, cellulare, telefono, telefone, telemovel, telefoon*, mobiel*, tlf, puhelin*',
		'komork*, τηλεφων*, κινητ*, телефон*, мобильн*, мобільн*, هاتف, الهاتف, جوال, الجوال, موبايل, טלפון, נייד, 手机, 手機',
		'电话, 電話, 携帯, 전화, 휴대폰, 휴대전화',
	],
	/** To call. */
	V: [
		'call, calls, called by phone, be called, calling, callable, appel*, anruf*, llamar, llamada*, chiamar*, chiamat*, ligar',
		'ligac*, bellen, gebeld, ringe, ringa, oppring*, soitta*, dzwon*, volat, volani, hivas*, arama, звон*, дзвон*',
		'اتصال, الاتصال, 打电话, 致电',
		'gọi điện, hubungi telefon, โทร, कॉल, تماس',
	],
	/** To reach somebody by any channel. */
	A: [
		'contact*, message*, messaging, send, sends, sending, disturb, solicit, bother, market to, target, nachricht*',
		'be contacted, be messaged, being contacted, comunicacion*, comunicazion*, comunicaco*, ileti, alerts, updates, notification*, communication*',
		'kontakt*, kontaktier*, stor, storen, senden, schick*, anschreib*, angeschrieben, contacter, deranger, solliciter, envoyer, envoi*',
		'contactar, molestar, enviar, envio*, mensaje*, contatt*, disturbare, inviare, invia, invio, contat*, perturb*',
		'benader*, mensage*, sturen, stuur, bericht*, forstyrr*, sende, skicka, lahett*, viesti*, viestej*, mesaj*, poruk*, sporoc*, saljemo, salji, slati, wysyl*, posil*, zasil*, kuld*',
		'контакт*, беспоко*, связыва*, писать, слать, отправл*, турбува*, надсил*, ترسل, ترسلوا, الاتصال بي, dm, تواصل, التواصل, ارسال, الارسال, לשלוח',
		'ליצור קשר, 联系, 聯繫, 聯絡, 打扰, 发送, 发, 發, 發送, 推送, 連絡, 送信, 発信, 발송, 연락',
		'nhắn tin, liên hệ, gửi*, tin, kirim*, mengirim*, hantar*, hubungi*, ส่ง, ติดต่อ, ข่าวสาร, भेज*, संपर्क, ارسال, پیام*, šalji, salji, siųsti, sūtīt, saata, senda, enviï*, dërgo*, göndər*, padal*',
	],
	/** E-mail, and whatever else is no text message. */
	E: [
		'email*, e mail*, mail, mails, mailing*, mailable, mailed, courriel*, correo*, e post, epost*, sahkopost*',
		'почт*, имейл*, whatsapp*, wa, messenger, facebook, instagram, telegram, viber, wechat, push*, web push, postal*',
		'post, postalisch, letter*, courrier*, brief*, fax*, telefax*, direct mail, print*, voice mail, voicemail',
		'browser, in app, app, poczt*, e posta, eposta, بريد, البريد, البريد الالكتروني, واتساب, דואל, אימייל, מייל',
		'וואטסאפ, 邮件, 郵件, 电邮, 電郵, 邮箱, 微信, メール, 郵送, 이메일, 카카오*',
	],
	/** Goes by e-mail nearly always. */
	L: [
		'newsletter*, news letter*, infolettre*, lettre d information, rundbrief*, bulletin*, boletin*, nieuwsbrief*',
		'nyhetsbrev*, nyhedsbrev*, uutiskirje*, biuletyn*, hirlevel*, zpravodaj*, bulten*, 简报, 電子報, 电子报',
		'メルマガ, ニュースレター, 뉴스레터, النشرة, ניוזלטר',
	],
	M: [
		'marketing*, promo*, advert*, ads, offer, offers, deals, commercial*, publicit*, pub, offres, prospection, demarchage, werb*',
		'angebot*, aktionen, reclame, aanbied*, publicidad, ofertas, pubblicit*, offerte, kommersi*, reklam*, tilbud*',
		'erbjudand*, markedsf*, marknadsf*, markkin*, mainos*, pazarlama, διαφημ*, реклам*, маркетинг*, рассылк*',
		'розсилк*, تسويق*, التسويق*, اعلان*, שיווק*, פרסום, דיוור, לדיוור, 营销, 營銷, 行銷, 广告, 廣告, 推广, 推廣, マーケティング',
		'広告, 販促, 마케팅, 광고',
	],
	N: [
		'not, never, without, unwelcome, unerwunscht*, dont, don t, doesnt, doesn t, didn t, cannot, can t, cant, won t, isn t, non, ne, n, pas',
		'jamais, sans, aucun*, nicht, kein*, nie, niemals, ohne, niet, geen, nooit, zonder, sin, nunca, nao, sem, senza, niente',
		'nu, fara, brak, ikke, ingen, aldrig, aldri, inte, ej, icke, inga, inget, utan, ei, ala, ilman, bez, nechce, nepreje, nem, nincs, degil',
		'hayir, yok, istemiyor, οχι, μη, μην, δεν, χωρις, не, нет, без, ні, لا, عدم, ليس, بدون, غير, לא, אל, ללא, בלי, 不, 勿',
		'请勿, 請勿, 不再, 不想, 不愿, 不願, 别, 別, אין, 无, 無, 未, 不可, 禁止, 안함, 마세요, 말아, nix, ne zeli, никогда, ніколи, istemiyorum, istemez, reddi',
		'không, đừng, tidak, jangan, bukan, ไม่, อย่า, ห้าม, नहीं, मत, नही, نه, نفرست*, نمی, nē, nevēlas, neved, nenori, nenoriu, nesiųsti, nesūtīt, ekki, ikki, ayaw, huwag, hapana, yox, istəmir, не жели, не желае, nuk, mos',
	],
	/** A no, or a number (`No. mobile`). */
	'#': ['no, nr'],
	D: [
		'date*, dated, timestamp*, time stamp, datetime, time, ts, when, since, updated, changed, modified, created, day',
		'datum*, zeitpunkt*, zeitstempel*, zeit, uhrzeit, seit, wann, depuis, quand, heure, horodat*, tijd, tijdstip',
		'wanneer, sinds, fecha*, hora, desde, cuando, data, dal, orario, quando, dato*, tidspunkt, tid, tidpunkt, siden',
		'sedan, paiva*, pvm, ajankohta, czas, kiedy, cas, kdy, idopont, tarih*, zaman*, ημερομηνια*, дата*, время, когда',
		'تاريخ, التاريخ, وقت, תאריך, מועד, 日期, 日時, 日时, 时间, 時間, 날짜, 일시, 일자, 日',
		'ngày*, thời gian, tanggal, tarikh, วันที่, เวลา, तारीख, दिनांक, تاریخ, زمان, kuupäev*, datums, dagsetning*, датум*, petsa, tarehe, kohë',
	],
	/** A date where it stands last (`Opted in on`, `Accepté le`), else an article or preposition. */
	d: ['at, on, am, le, el, il, em, den, dne, dnia, pa'],
	T: [
		'status*, statut*, estatus, stav, stato, durum*, stanje, allapot, κατασταση, статус*, состояние, حالة, الحالة, סטטוס, מצב',
		'状态, 狀態, 状態, 状況, ステータス, 상태',
		'trạng thái, สถานะ, स्थिति, وضعیت, olek, statuss, būsena, būklė, staða, estat, gjendja, vəziyyət, стан',
	],
	/** Is one only beside a word of consent or of text messages. */
	t: [
		'state, states, estado, stan, tila, stare, situation, type, typ, preference*, pref, prefs, setting*, choice, flag',
	],
	Q: [
		'source*, origin, origins, origine, quelle*, herkunft, provenance, origen, origem, fonte, bron, herkomst, kilde, kalla',
		'lahde, zrodlo, zdroj, forras, sursa, kaynak*, πηγη, источник*, джерело, مصدر, מקור, 来源, 來源, 取得元, 출처, method*',
		'methode*, via, form, formular*, formulaire, webform, medium, where, collected, collected from, captured',
	],
	G: [
		'scope*, purpose*, finalit*, zweck*, objet, finalid*, scopo, doel, formal, andamal, tarkoitus, cel, ucel, scop',
		'amac*, σκοπο*, цель, мета, غرض, מטרה, 目的, channel*, canal*, kanal*, topic*, categor*, kategori*',
		'portee, alcance, ambito, umfang*, reikwijdte, omvang, omfang, omfattning, laajuus, zakres*, rozsah*, terjedelm*',
		'terjedelem, kapsam*, ευρος, область, сфера, объем, обсяг, نطاق, היקף, 范围, 範圍, 範囲, 범위',
	],
	R: [
		'proof*, evidence, ip, ip address, ip adresse, adresse ip, preuve*, nachweis*, beleg*, prueba*, prova, bewijs*',
		'bevis*, dowod*, dukaz*, dovada, kanit*, αποδειξ*, доказ*, 证明, 證據, 証拠, 증거, document*, recording, screenshot',
		'receipt, id, user agent',
	],
	/** About consent, but not whether there is one. */
	Y: [
		'contacted, called, reached, kontaktiert, angerufen, contacte, contactes, contactado, contattato, level*, count, counts, version*, wording, language, template*, number of, no of, required, needed, requested',
	],
	/** Other states in which a stop may stand. */
	Z: [
		'column, tag, tags, label, labels, segment*, group, groups, list, lists, note, notes, comment*, remark*, memo, audience*',
		'etiquette*, groupe*, liste, listes, remarque*, commentaire*, gruppe*, bemerk*, notiz*, kommentar*, hinweis*, anmerk*',
		'opmerking*, etiqueta*, grupo*, lista, listas, nota, notas, comentario*, observac*, gruppo, gruppi, etichett*',
		'osservaz*, merknad*, anteckning*, huomautus*, uwag*, poznamk*, megjegyz*, примечан*, заметк*, комментар*, ملاحظ*',
		'הערות, 备注, 備註, 备考, 備考, 标签, 標籤, メモ, 비고, 메모',
		'ghi chú*, catatan, หมายเหตุ, टिप्पणी, یادداشت, λιστα, λιστες, списък*, списак, märkus*, piezīm*, pastab*, athugasemd*, shënim*, qeyd*, tala',
	],
	/** Of which a column holds the number rather than the wish. */
	U: ['number, numbers, nummer, numero, numeros, num, номер, رقم, 号码, 號碼, 番号, 번호'],
	F: [
		'happy to, glad to, werden, asked, asks, asking, said, says, told, replied, reply, wrote, texted back, please, pls, bitte, svp, still, currently, encore, noch, demande, exercised, skal, tilbage, ticari',
		'meta data, metadata, meta, field data, answers, responses',
		'is, are, has, have, had, was, were, been, be, does, did, do, the, a, an, of, to, for, from, by, with, in, and, or, as, my',
		'your, our, their, his, her, i, we, you, they, us, me, this, that, any, all, future, further, more, get, gets, given',
		'c, pc, r, field, value, custom, cf, attr, attribute*, attributes, property, properties, fields, body',
		'payload, json, record, traits, merge, billing, shipping, customer, customers, buyer, client, clients, user, users, member, members',
		'person, people, patient*, guest*, employee, recipient*, profile*, lead, crm, hs, shop, store, brand',
		'company, current, latest, last, first, initial, original, new, by customer, recorded, gdpr, rgpd, dsgvo, avg, lgpd',
		'tcpa, ccpa, casl, pecr, legal, direct, express, explicit, written, confirmed, verified, yes no, y n, yes or no',
		'med, til, received, recu, repondu, reply, replied, answered, antwort, right, droit, recht, mot, agli, ai, alle, degli, allo, ל, ב, granted, obtained, erteilt, gegeben, donne, recueilli, obtenu, concesso, otorgado, concedido, gegeven, verleend, udzielona',
		'udelen, дано, oui non, ja nein, si no, sim nao, ja nee, ja nej, tak nie, ano ne, да нет, true false',
		'ha, avoir, haben, hebben, tener, avere, ter, miec, t, si, se, sig, service*, campaign, campaigns, program, programme, y, yes, x, la, les, l, de, du, des, d, par, pour, a, au, aux, un, une, je, j, et, ou, sur, son, ses, client s',
		'kunde, kunden, der, die, das, des, fur, per, von, vom, zum, zur, zu, uber, mit, und, ich, ein, eine, bei, s, los, las, por',
		'para, con, del, al, y, o, un, una, cliente, clientes, lo, gli, i, di, da, della, dei, via, per, os, as, com, do, na, dos',
		'op, het, een, voor, van, met, door, te, klant*, af, til, om, for, via, och, og, av, fran, kund, kunde, asiakas, na, w',
		'z, ze, o, od, przez, dla, klient*, i, pro, ze, zakaznik*, ugyfel*, icin, ile, musteri*, για, απο, σε, με, στα, στο, на, от',
		'по, о, для, с, клиент*, від, про, клієнт*, من, على, الى, في, عميل, העמיל, של, על, את, 是否, 的, 客户, 客戶, 顧客, お客様, 고객, 여부',
		'有, 可否, 用, 送付, 人, 者, 済み, 済, お知らせ, ご案内, 情報',
		'baja california, baja sajonia, planta baja, prioridad baja, baja prioridad, temporada baja, baja tension, baixa saxonia, baixa prioridade',
		'worden, za, από, sa, ng, ya, kwa, cho, của, dari, untuk, ke, การ, ของ, की, के, का, از, به, në, të, për, üçün, amb, per a',
	],
} as const;

export type WordKind = keyof typeof HEADER_WORDS;

/** With one of these a cell that begins with a yes is none we may rely on. */
export const DOUBT_WORDS = [
	'but, only, except, unless, until, if, later, after, once, maybe, perhaps, pending, awaiting, waiting, unconfirmed',
	'unverified, confirm, check, ask, unsure, unclear, unknown, expired, former, formerly, previously, old, test, when',
	'mais, seulement, uniquement, sauf, attente, plus tard, peut etre, confirmer, verifier, demander, apres, expire',
	'aber, nur, ausser, spater, vielleicht, ausstehend, offen, bestatigen, prufen, nachfragen, wenn, falls, bis, erst',
	'maar, alleen, misschien, pero, solo, solamente, quizas, pendiente, salvo, hasta, ma, soltanto, forse, attesa',
	'mas, apenas, talvez, pendente, men, kun, bare, maske, kanske, endast, bara, mutta, vain, ehka, ale, tylko',
	'moze, jen, pouze, mozna, csak, talan, ama, sadece, belki, αλλα, μονο, но, только, може, лише, может',
	'لكن, فقط, אבל, רק, 但, 只, 仅, 僅, 待, だけ, のみ, 保留, 未定, 하지만',
];
