/*
 * By what an address without http:// is told from a full stop that lacks its space: the domains of
 * countries, and the others that shops and their links end in. Where a path follows, any ending will do.
 */

/** @see https://www.iana.org/domains/root/db, two letters */
const countries = [
	'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz',
	'ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk',
	'fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq',
	'ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh',
	'mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk',
	'pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz',
	'tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw',
];

/** `example` and `test` stand in examples (RFC 2606). */
const generic = [
	'com net org info biz name pro mobi asia tel jobs travel coop aero museum cat int gov edu mil post eus gal',
	'app dev page site online website web blog news club live life world today space tech digital agency company',
	'shop store boutique fashion clothing shoes jewelry beauty salon hair spa yoga fitness fit style design',
	'gifts gift toys baby kids family love dating wedding events event party tickets restaurant cafe coffee bar',
	'pub pizza beer wine kitchen recipes menu food delivery express taxi car cars auto bike travel tours holiday',
	'vacations hotel hotels flights villas house homes property estate immo immobilien haus rent rentals bank',
	'money finance cash credit insurance tax legal law consulting services solutions support systems software',
	'cloud host email chat social community network academy school university education training team group',
	'center foundation charity health care clinic dental doctor photo photos video music film games game bet art',
	'link click download review reviews report top xyz icu vip win one plus red blue black pink green ltd llc',
	'gmbh inc sarl srl promo sale deals discount cheap market tools media studio gallery love fun run sbs bond',
	'berlin hamburg koeln cologne bayern nrw wien tirol swiss paris london wales scot amsterdam brussels gent',
	'vlaanderen stockholm helsinki moscow istanbul tokyo nyc boston miami vegas sydney melbourne africa lat kiwi',
	'example test',
];

/** In other scripts, as they are written; browsers show them so. */
const otherScripts =
	'рф рус москва дети онлайн сайт бел укр срб мкд қаз мон бг ею орг ευ ελ гео հայ გე ישראל امارات السعودية مصر المغرب الجزائر تونس قطر عمان الاردن العراق فلسطين سورية ایران پاکستان بھارت भारत ভারত বাংলা భారత్ ભારત ਭਾਰਤ இந்தியா இலங்கை ලංකා ไทย ລາວ 中国 中國 香港 台湾 台灣 澳門 新加坡 한국 コム 公司 网络 網路 商店 みんな';

const known: ReadonlySet<string> = new Set(
	[...countries, ...generic, otherScripts].flatMap((line) => line.split(' ')),
);

/** Two letters are a country's. */
export const isTopLevelDomain = (ending: string): boolean => known.has(ending.toLowerCase());
