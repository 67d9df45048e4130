import { normaliseReply } from './normaliseReply';
import { PAUSE, type ReplyWord } from './replyWords';

/** How people write words of a language on a phone or in a dialect: the standard word, and the others. */
const WAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	// Of Switzerland, Austria and Bavaria
	de: {
		nicht: 'nöd nid ned net nit nüd niid',
		'nicht mehr': 'nüm nümm nümme nüme nimma nimmer nümmeh nimme',
		nichts: 'nüt nüüt nix nixn',
		kein: 'kei ka koa koan kan',
		keine: 'keini keni kane keene',
		mehr: 'meh mea',
		mich: 'mi mii mech',
		mir: 'mer ma',
		ich: 'i ech ig',
		euch: 'eich öich eu enk',
		das: 'des dat dös',
		ruhe: 'ruah rueh ruh rua rueche',
		lasst: 'lönd löht losst lossts lasst lassts lond lats lossns',
		hört: 'höred hörend hearts heats höret hert hörts herts horts',
		hör: 'hea',
		auf: 'uf uff',
		schreiben: 'schriibe schribe schreim schreibn schriebe schryybe schriebn',
		schreib: 'schriib schrib schreibts schriibed schriibet schribed',
		schickt: 'schicked schickts schicket',
		will: 'wott wett wü wui wot',
		mag: 'mog',
		möchte: 'möcht mecht möchti',
		brauche: 'bruch bruuche brauch bruche',
		interesse: 'interässe intresse interess intressi',
		interessiert: 'intressiert intressierts',
		werbung: 'werbig reklame',
		nachrichten: 'nachrichte nochrichtn nachrichtn mitteilige',
		abmelden: 'abmälde abmelde obmöidn abmeldn abmöidn',
		löschen: 'lösche löschn leschn',
		löscht: 'lösched löschts',
		nummer: 'nummere numere numma nummr',
		falsche: 'falschi foische fausche',
		falsch: 'foisch fausch',
		nein: 'nei naa',
		danke: 'merci dankschön',
		genug: 'gnueg gnua gnuag',
		woher: 'wohär woha',
		verschwindet: 'schleichts schleicht',
	},
	// Of Québec, and of quick fingers
	fr: {
		moi: 'moé moe mwa',
		plus: 'pu pus',
		'je suis': 'chu chus chui jsuis',
		'je veux': 'jveux jveu',
		"j'en veux": 'jenveux',
		message: 'msg mess',
		messages: 'msgs textos',
		textos: 'texto txt txto',
		'de textos': 'dtextos dtexto',
		'de messages': 'dmessages dmessage',
		'de pub': 'dpub dpubs',
		'de sms': 'dsms',
		arrêtez: 'arretés arretez arreté',
		lâchez: 'lachés lache-moé',
		pas: 'po',
		tranquille: 'trankil tranquil',
	},
	es: {
		que: 'q k ke',
		por: 'x',
		mensajes: 'msj msjs mensajitos msjes mensages mensaje msg',
		mande: 'mandes mandeis',
		para: 'pa pare parenle párenle parale',
		molesten: 'chinguen chinguen jodan jodas friegue frieguen molestando',
		quiero: 'kiero qiero',
		también: 'tb tmb',
	},
	pt: {
		não: 'n ñ naum nao num nn',
		você: 'vc vcs oce',
		mensagem: 'msg mensage msn',
		mensagens: 'msgs mensages',
		quero: 'qro kero',
		mais: 'mas maiss',
		obrigado: 'obg obgd brigado vlw',
	},
	en: {
		you: 'u ya yall',
		your: 'ur yr yer',
		are: 'r',
		'you are': 'youre',
		text: 'txt tex',
		message: 'msg mesage massage messsage mssg',
		messages: 'msgs mesages massages mssgs',
		texting: 'textn txtng texing textting',
		sending: 'sendin sendn',
		dont: 'dnt doan doant',
		want: 'wnt wanna',
		stop: 'stahp stawp staph stahpp stahhp',
		messaging: 'msging massaging mssging',
		receive: 'recieve recive receieve',
		receiving: 'recieving reciving',
		interested: 'intrested intersted intrsted interestd intereted',
		remove: 'rmv remve remov',
		number: 'numba nmbr nuber numbr',
	},
	nl: {
		geen: 'gene gin ginne gen',
		niet: 'nie ni nt',
		dat: 'da dad',
		dit: 'di ditte',
		niks: 'nix',
		interesse: 'intresse interes',
		willen: 'wille',
		geïnteresseerd: 'geinteresseerd geintresseerd',
	},
	id: {
		jangan: 'jgn jngn jngan jan',
		tidak: 'tdk gak ga gk nggak ngga enggak engga tak ndak ora kagak kaga',
		saya: 'sy gue gua gw aku ku',
		sudah: 'udah udh sdh dah',
		lagi: 'lg lgi',
		pesan: 'psn pesen',
		kirim: 'krm ngirim kirim2 kirimin',
		tolong: 'tlg plis',
		nomor: 'no nomer nmr nomr',
		berhenti: 'brhenti berenti brenti',
	},
	ms: {
		jangan: 'jgn jangn',
		'tak nak': 'taknak xnak xmau tanak',
		tidak: 'tak x tk',
		mesej: 'msg mesj sms',
		saya: 'sy aku',
		lagi: 'lg',
		nombor: 'no nombo',
	},
	hi: {
		karo: 'kro kr kar krdo kardo karna karen kare kijiye kijie kriye',
		nahi: 'nhi nai nahin nahee ni nahii',
		mat: 'mt matt na',
		bhejo: 'bhjo bhejiye bhejna bhejen bhejie bejo bhej',
		mujhe: 'mjhe muje mujko mujhko',
		chahiye: 'chaiye chahie chaie chaheye chayie chiye',
		band: 'bnd bund bandh',
		message: 'msg mesg msgs messages sms',
		galat: 'ghalat glt galt',
		mera: 'mra meraa',
		number: 'no nmbr numbar',
	},
	ur: {
		karo: 'kro kr kar karen kren kijiye krdo',
		nahi: 'nhi nai nahin nahe',
		mat: 'mt na',
		bhejo: 'bhejen bhejain bhjo bhejein',
		chahiye: 'chaiye chahie chahye',
		band: 'bnd bandh',
		number: 'no nmbr nambar',
		ghalat: 'galat',
		message: 'msg msgs sms',
		wrong: 'rong',
	},
	tr: {
		istemiyorum:
			'istemiorum istemyorum istemiyom istemiyorm istmiyorum istemem istemiyoz istemıyorum',
		mesaj: 'msj mesj mjs',
		değil: 'dil deil degl',
		göndermeyin: 'gondermein gondermeyn yollamayın yollamayin',
		atmayın: 'atmyın atmayn atmyin',
		teşekkürler: 'tşk tsk tskler tşkler saol',
	},
	vi: {
		không: 'ko k kg hok khong hong kh hông',
		tin: 'tn tinnhan',
		đừng: 'đg đừg',
		số: 'so sdt',
	},
	fil: {
		na: 'n',
		ayaw: 'ayw ayoko ayko',
		huwag: 'wag wg hwag',
		hindi: 'hnd di ndi indi',
		text: 'txt itext i-text',
		ninyo: 'niyo nyo nio',
	},
	pl: {
		nie: 'ni nje',
		proszę: 'prosze pls prosz',
		jestem: 'jstem',
		wiadomości: 'wiad wiadomosci',
	},
};

/** By language: each other way, and the words it stands for. */
const STANDARD = new Map(
	Object.entries(WAYS).map(([language, ways]) => [
		language,
		new Map(
			Object.entries(ways).flatMap(([standard, others]) =>
				others
					.split(' ')
					.map((other): [string, readonly string[]] => [
						normaliseReply(other),
						normaliseReply(standard).split(' '),
					]),
			),
		),
	]),
);

/** A reply in the standard words of each language that may be meant, where they are not those written. */
export function inStandardWords(
	words: readonly ReplyWord[],
	languages: ReadonlySet<string>,
): readonly (readonly ReplyWord[])[] {
	return [...languages].flatMap((language) => {
		const standard = STANDARD.get(language);
		if (!standard || !words.some(({ word }) => standard.has(word))) return [];
		return [
			words.flatMap((word) =>
				(standard.get(word.word) ?? [word.word]).map((meant, nth) => ({
					word: meant,
					pause: nth === 0 ? word.pause : PAUSE.none,
				})),
			),
		];
	});
}
