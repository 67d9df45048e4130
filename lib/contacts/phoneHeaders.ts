/**
 * How lists head the column of phone numbers, in the main European languages, Arabic, Hebrew, Chinese,
 * Japanese and Korean. Comma-separated; compared after `fold`, so case, accents and punctuation do not matter.
 */

/** What this package itself writes. */
export const OWN_HEADERS = ['phone.e164', 'e164'];

/** The number that messages are for, where a list has one for calls beside it. */
export const SMS_HEADERS = [
	'sms, sms number, sms phone, sms phone number, sms mobile, text number, texting number, numéro sms, sms nummer',
	'sms numéro, número sms, numero sms, número de sms, numer sms, номер для смс, 短信号码',
];

/** Sure to be what can be texted. */
export const MOBILE_HEADERS = [
	'mobile, mobile phone, mobile number, mobiles, mob, cell, cell phone, cellphone, cellular, cell number, msisdn',
	'gsm, portable, téléphone portable, téléphone mobile, tél portable, numéro mobile',
	'mobil, mobilnummer, mobilfunknummer, mobilfunk, mobiltelefon, handy, handynummer, natel',
	'móvil, celular, cel, teléfono móvil, telemóvel, telemovel, telm, cellulare, telefono cellulare, cell',
	'mobiel, mobiele nummer, mobiltlf, mobilnr, mobilni telefon, mobilní telefon, komórka, komórkowy, komórkowego, kom',
	'telefon komórkowy, matkapuhelin, kännykkä, mobilszám, mobiltelefonszám, mobilusis, mobils, mobitel',
	'κινητό, κινητό τηλέφωνο, мобильный, мобильный телефон, моб, сотовый, мобільний, мобилен, cep telefonu, cep',
	'الجوال, جوال, رقم الجوال, المحمول, رقم المحمول, موبايل, الموبايل, رقم الموبايل, נייד, טלפון נייד',
	'手机, 手机号, 手机号码, 移动电话, 手機, 手機號碼, 行動電話, 携帯, 携帯電話, 携帯番号, 휴대폰, 휴대전화, 핸드폰',
];

/** A mobile number as a rule, and written where the person wants other messages. */
export const MESSENGER_HEADERS = [
	'whatsapp, whatsapp number, whats app, wa, viber, signal, i phone, iphone',
];

export const PHONE_HEADERS = [
	'phone, phones, phone number, phone no, ph, telephone, telephone number, tel, tels, contact number, contact no',
	'téléphone, numéro de téléphone, n° de téléphone, coordonnées téléphoniques, joignable au',
	'telefon, telefonnummer, rufnummer, tlf, tfn, telefonnr, telnr, tel nr, fon, festnetz, erreichbar unter',
	'teléfono, número de teléfono, telf, tfno, tfno, fono, telefono, numero di telefono, recapito telefonico',
	'recapito, telefone, número de telefone, fone, telef',
	'telefoon, telefoonnummer, telefonszám, puhelin, puhelinnumero, puh, telefonu, telefonní číslo, telefonas',
	'τηλέφωνο, τηλ, телефон, тел, номер телефона, номер телефону, telefon numarası',
	'الهاتف, هاتف, رقم الهاتف, تلفون, التليفون, טלפון, 电话, 电话号码, 電話, 電話番号, 電話號碼, 전화, 전화번호, 연락처',
];

/** Of a compound, as German and forms without spaces make them: `Diensthandy`, `mobilephone`. */
export const MOBILE_PARTS = [
	'mobilephone, mobilenum, mobileno, cellphone, cellnum, mobilfunk, mobilnummer, mobilnr, mobiltel, mobiltlf, handynum',
	'handynr, mobielnum, matkapuh, gsmnum, mobilszám, mobilsz',
];
export const MOBILE_ENDS = ['handy'];
export const PHONE_PARTS = [
	'phone, telefon, telefoon, rufnummer, puhelin, telnr, telno, telnum, tlfnr, tfnr, téléphon, teléfon',
];

/** Who a message goes to, in a log or a mailing. */
export const RECIPIENT_HEADERS = [
	'to, recipient, recipients, destinataire, empfänger, destinatario',
];

/** Of any number: an invoice's, a member's, a telephone's. The contents decide. */
export const NUMBER_HEADERS = [
	'number, numbers, no, nr, num, numéro, n°, nummer, número, numero, numer, номер, رقم, 号码, 號碼, 番号, 번호',
];

/** With one of these words a header is about the number, or about another kind of number. */
export const OTHER_WORDS = [
	'type, label, country, region, code, ext, extension, carrier, operator, model, provider, brand, consent, opt, optin, optout',
	'date, time, timestamp, status, state, id, valid, verified, subscribed, unsubscribed, permission, stop, blocked',
	'bounced, count, note, notes, created, updated, modified, operating system, pays, land, país',
	'paese, typ, tipo, indicatif, vorwahl, préfixe, prefix, prefijo, prefisso, запрет, согласие, 国家, 類型, 类型',
];

/** A line that takes no texts, wherever it stands. */
export const FAX_WORDS = [
	'fax, faxe, faks, telefax, telefaks, faxnummer, faxnr, fax no, télécopie, télécopieur, telex, télex, pager, bipper',
	'beeper, tty, tdd, isdn, modem, φαξ, факс, فاكس, פקס, 传真, 傳真, ファックス, 팩스',
];

/** Also as the beginning of a compound: `Faxnummer`, `Notfallkontakt`, `Firmentelefon`. */
export const FAX_STARTS = ['fax, telefax, telefaks, telecopi'];
export const STRANGER_STARTS = ['notfall, emergenc, urgence, nodkontakt, assisten'];
export const PROXY_STARTS = ['eltern, mutter, vater'];
export const FIRM_STARTS = ['firmen'];

/** Whose number it is then has agreed to nothing, and does not know the sender. */
export const STRANGER_WORDS = [
	'emergency, ice, next of kin, kin, assistant, asst, assistants, secretary, referrer, referral, referred by',
	'referee, spouse, husband, wife, partner, partners, witness, neighbour, neighbor, alternate contact, kontaktperson',
	'urgence, urgences, à prévenir, assistante, secrétaire, secrétariat, conjoint, conjointe, époux, épouse, parrain',
	'marraine, notfall, notruf, assistenz, assistentin, sekretariat, ehepartner, ehemann, ehefrau, lebenspartner',
	'emergencia, emergencias, asistente, secretaria, cónyuge, esposo, esposa, referido, emergenza, emergenze, assistente',
	'segretaria, coniuge, emergência, cônjuge, noodgeval, nood, noodnummer, assistent, echtgenoot, echtgenote',
	'nödkontakt, nødkontakt, nödfall, anhörig, närmast anhörig, pårørende, hätäyhteyshenkilö, lähiomainen, awaryjny',
	'alarmowy, w nagłych wypadkach, asystent, małżonek, nouzový, acil, έκτακτης ανάγκης, экстренный, экстренной связи',
	'ассистент, супруг, супруга, الطوارئ, طوارئ, חירום, 紧急, 緊急, 비상',
];

/** Somebody beside the person, who may be meant where the list has no other number: a class, a team. */
export const PROXY_WORDS = [
	'parent, parents, mother, father, mum, mom, dad, guardian, carer, caregiver, tutor, family, household',
	'employer, manager, supervisor, owner, agent, rep, sales, salesperson, seller, vendor, supplier, landlord, courier',
	'doctor, physician, therapist, driver, teacher, coach, trainer, advisor, adviser, consultant, broker, host, operator',
	'père, mère, maman, papa, tuteur, tutrice, responsable légal, représentant légal, famille',
	'employeur, médecin, chauffeur, vendeur, fournisseur, propriétaire',
	'eltern, elternteil, mutter, vater, erziehungsberechtigte, erziehungsberechtigter, vormund, familie',
	'arbeitgeber, arzt, hausarzt, fahrer, verkäufer, lieferant, vermieter',
	'padre, madre, padres, tutor legal, familia, empleador, médico, genitore, genitori, famiglia',
	'datore di lavoro, medico, pai, mãe, encarregado, responsável, família, ouder, ouders, moeder, vader, voogd, gezin',
	'werkgever, huisarts, förälder, vårdnadshavare, mamma, pappa, foresatt, foresatte, forælder, mor, far, rodzic',
	'rodzice, matka, ojciec, opiekun, rodina, otec, anne, baba, veli, родитель, мать, отец, опекун, врач, ولي الأمر',
	'الأب, الأم, 家长, 父亲, 母亲, 保護者, 부모, 보호자',
];

/** A firm's line; its mobile is somebody's. */
export const FIRM_WORDS = [
	'company, organisation, organization, account, firm, corporate, switchboard, reception, headquarters, hq, branch',
	'société, entreprise, standard, firma, zentrale, empresa, centralita, azienda, ditta, centralino, bedrijf, företag',
	'компания, организация, الشركة, 公司, 会社, 회사',
];

/** At work, and at the address of a parcel: the person's, but behind their own. */
export const LATER_WORDS = [
	'work, business, office, shipping, delivery, ship, other, secondary, alternate, alternative, car, radio, callback',
	'bureau, travail, professionnel, pro, livraison, autre, geschäftlich, geschäft, dienstlich, dienst, büro, arbeit',
	'lieferung, lieferadresse, sonstige, trabajo, oficina, envío, otro, lavoro, ufficio, spedizione, altro, trabalho',
	'escritório, entrega, outro, werk, zakelijk, kantoor, levering, praca, służbowy, рабочий, 工作, 勤務先',
];

/** Numbers of things: they parse as phone numbers of strangers now and then. */
export const ID_WORDS = [
	'id, ids, uid, uuid, guid, ref, refs, reference, account, acct, customer, client, member, membership, order',
	'invoice, ticket, case, record, key, code, sku, ean, upc, gtin, isbn, barcode, serial, iban, bic, vat, tax, ssn',
	'passport, licence, license, policy, contract, booking, reservation, loyalty, card, transaction, tracking, index',
	'row, batch, lead, deal, file, dossier, matricule, compte, commande, facture, adhérent, carte, siret, siren, contrat',
	'kunde, kunden, kundennr, konto, kontonr, bestellung, rechnung, mitglied, vertrag, karte, steuernummer, auftrag',
	'artikel, artikelnr, beleg, personalnummer, kennung, cuenta, cliente, pedido, factura, socio, tarjeta, nif, dni, cif',
	'contrato, conto, ordine, fattura, tessera, codice, codice fiscale, partita iva, conta, fatura, cartão, cpf, cnpj, nif',
	'klant, klantnr, rekening, bestelling, factuur, lid, lidnummer, kaart, bsn, personnummer, ordre, kundenr, kundnr',
	'medlem, faktura, klient, konta, zamówienie, karta, pesel, nip, regon, zákazník, účet, ügyfél, müşteri, hesap',
	'клиент, клиента, заказ, заказа, счет, счёт, карта, инн, العميل, الحساب, الطلب, 客户编号, 编号, 編號, 订单, 訂單',
	'账号, 帳號, 会员, 會員, 顧客, 注文, 会員, 고객, 주문, 회원, product, item, amount, total, price, sum, turnover',
	'revenue, date, time, timestamp, created, updated, modified, latitude, longitude, lat, lng, year, zip, postcode, ip',
];
