/*
 * Names of the months in the languages in which headers of a list are known, as a day stands before them
 * (`14 maja`) and by themselves (`maj`). They are data, since what Intl knows depends on how Node was
 * built. A beginning of three letters or more is the month too where only one month begins so
 * (`sept`, `févr`); listed beside the names are abbreviations of another kind.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
	[
		'january, janvier, januar, jänner, enero, gennaio, janeiro, januari, tammikuu, tammikuuta, styczeń',
		'stycznia, leden, ledna, január, ianuarie, ocak, ιανουάριος, ιανουαρίου, γενάρης, γενάρη, январь',
		'января, січень, січня, يناير, كانون الثاني, جانفي, ינואר, 一月',
		'januárja, janvāris, janvārī, sausis, sausio, jaanuar, janúar, gener, януари, јануар, มกราคม, जनवरी',
	],
	[
		'february, février, februar, feber, febrero, febbraio, fevereiro, februari, helmikuu, helmikuuta, luty',
		'lutego, únor, února, február, februarie, şubat, φεβρουάριος, φεβρουαρίου, φλεβάρης, φλεβάρη, февраль',
		'февраля, лютий, лютого, فبراير, شباط, فيفري, פברואר, 二月',
		'februar, februāris, vasaris, vasario, veebruar, febrúar, febrer, февруари, фебруар, กุมภาพันธ์, फरवरी',
	],
	[
		'march, mar, mars, märz, mrz, marzo, março, maart, mrt, marts, maaliskuu, maaliskuuta, marzec, marca',
		'březen, března, március, martie, mart, μάρτιος, μαρτίου, март, марта, березень, березня, مارس, آذار, מרץ',
		'三月',
		'marts, kovas, kovo, märts, mac, març, มีนาคม, मार्च',
	],
	[
		'april, avril, abril, aprile, huhtikuu, huhtikuuta, kwiecień, kwietnia, duben, dubna, április, aprilie',
		'nisan, απρίλιος, απριλίου, апрель, апреля, квітень, квітня, أبريل, نيسان, أفريل, אפריל, 四月',
		'aprīlis, balandis, balandžio, aprill, apríl, април, เมษายน, अप्रैल',
	],
	[
		'may, mai, mayo, maggio, maio, mei, maj, maja, toukokuu, toukokuuta, květen, května, május, mayıs, μάιος',
		'μαΐου, μάης, μάη, май, мая, травень, травня, مايو, أيار, ماي, מאי, 五月',
		'maijs, gegužė, gegužės, maí, maig, мај, พฤษภาคม, मई',
	],
	[
		'june, juin, juni, junio, giugno, junho, kesäkuu, kesäkuuta, czerwiec, czerwca, červen, června, čvn',
		'június, iunie, haziran, ιούνιος, ιουνίου, июнь, июня, червень, червня, يونيو, يونيه, حزيران, جوان, יוני',
		'六月',
		'jūnijs, birželis, birželio, juuni, júní, juny, юни, јун, มิถุนายน, जून',
	],
	[
		'july, juillet, juli, julio, luglio, julho, heinäkuu, heinäkuuta, lipiec, lipca, červenec, července, čvc',
		'július, iulie, temmuz, ιούλιος, ιουλίου, июль, июля, липень, липня, يوليو, يوليه, يوليوز, تموز, جويلية',
		'יולי, 七月',
		'jūlijs, liepa, liepos, juuli, júlí, juliol, julai, юли, јул, กรกฎาคม, जुलाई',
	],
	[
		'august, août, agosto, augustus, augusti, elokuu, elokuuta, sierpień, sierpnia, srpen, srpna, augusztus',
		'ağustos, αύγουστος, αυγούστου, август, августа, серпень, серпня, أغسطس, غشت, آب, أوت, אוגוסט, 八月',
		'augusts, rugpjūtis, rugpjūčio, avgust, avgusta, ágúst, agost, agustus, ogos, август, สิงหาคม, अगस्त',
	],
	[
		'september, septembre, septiembre, setiembre, settembre, setembro, syyskuu, syyskuuta, wrzesień',
		'września, září, szeptember, septembrie, eylül, σεπτέμβριος, σεπτεμβρίου, σεπτέμβρης, сентябрь',
		'сентября, вересень, вересня, سبتمبر, شتنبر, أيلول, ספטמבר, 九月',
		'septembris, septembar, rugsėjis, rugsėjo, setembre, септември, септембар, กันยายน, सितंबर',
	],
	[
		'october, octobre, oktober, octubre, ottobre, outubro, lokakuu, lokakuuta, październik, października',
		'říjen, října, október, octombrie, ekim, οκτώβριος, οκτωβρίου, οκτώβρης, октябрь, октября, жовтень',
		'жовтня, أكتوبر, تشرين الأول, אוקטובר, 十月',
		'oktobris, oktobar, spalis, spalio, oktoober, október, oktober, октомври, октобар, ตุลาคม, अक्टूबर',
	],
	[
		'november, novembre, noviembre, novembro, marraskuu, marraskuuta, listopad, listopada, listopadu',
		'noiembrie, kasım, νοέμβριος, νοεμβρίου, νοέμβρης, ноябрь, ноября, листопад, листопада, نوفمبر, نونبر',
		'تشرين الثاني, נובמבר, 十一月',
		'novembris, novembar, lapkritis, lapkričio, nóvember, ноември, новембар, พฤศจิกายน, नवंबर',
	],
	[
		'december, décembre, dezember, diciembre, dicembre, dezembro, desember, joulukuu, joulukuuta, grudzień',
		'grudnia, prosinec, prosince, decembrie, aralık, δεκέμβριος, δεκεμβρίου, δεκέμβρης, декабрь, декабря',
		'грудень, грудня, ديسمبر, دجنبر, كانون الأول, דצמבר, 十二月',
		'decembris, decembar, december, gruodis, gruodžio, detsember, disember, desembre, декември, децембар, ธันวาคม, दिसंबर',
	],
];

/** Days of the week in the same languages, of which a date may say one; three letters are enough here too. */
export const WEEKDAY_NAMES: readonly string[] = [
	'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun',
	'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
	'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so',
	'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
	'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
	'segunda, terça, quarta, quinta, sexta, feira',
	'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, wo, vr, za, zo',
	'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, måndag, tisdag, lördag, söndag',
	'maanantai, maanantaina, tiistai, tiistaina, keskiviikko, keskiviikkona, torstai, torstaina, perjantai',
	'perjantaina, lauantai, lauantaina, sunnuntai, sunnuntaina, ti, ke, to, pe, la, su',
	'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, pn, wt, śr, cz, pt',
	'pondělí, úterý, středa, čtvrtek, pátek, neděle, po, út, st, čt, pá, ne',
	'hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap, cs',
	'luni, marți, miercuri, joi, vineri, sâmbătă, duminică',
	'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, pzt, cmt',
	'δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή',
	'понедельник, вторник, среда, четверг, пятница, суббота, воскресенье, пн, вт, ср, чт, пт, сб, вс',
	"понеділок, вівторок, середа, четвер, п'ятниця, пʼятниця, субота, неділя, нд",
	'الاثنين, الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, يوم',
	'יום, שני, שלישי, רביעי, חמישי, שישי, שבת, ראשון',
];

/** What else stands in a date: articles, prepositions, `th` of `14th`, `г.` of `1990 г.` */
export const DATE_FILLERS: readonly string[] = [
	'the, of, on, at, and, st, nd, rd, th, le, du, de, er, ère, ème, e, à, den, der, am, dem, um, uhr, vom',
	'el, del, a, o, las, il, di, alle, ore, dia, às, op, van, om, kl, d, klo, én, án, ei, i, ai, ig, jén, ján',
	'年, 日, 号, 號, 년, 일, 上午, 下午, 凌晨, 清晨, 早上, 中午, 晚上, 午前, 午後, 오전, 오후',
	'tanggal, วันที่, ปี, m, gada, d, dne, godine, година, г, ano',
	'r, roku, rok, v, года, год, г, го, е, в, року, рік, р, в, من, في, ال, ص, م, ה, ב, בשעה, του, η',
	'στις, π, μ, о, h, k, p, א, ג, ד, ו, ש',
];
