/** Titles and salutations before a name, with or without a dot; a line for each group of languages. */
export const TITLES: readonly string[] = [
	'mr, mrs, ms, miss, mx, sir, dr, doctor, prof, professor, rev, capt, lt, sgt',
	'm, mm, mme, mlle, monsieur, madame, mademoiselle, docteur, maître, mgr',
	'herr, herrn, frau, fräulein, hr, dipl-ing, dipl-kfm, dr-ing, drs, ddr, phdr, mudr, judr, rndr, bc',
	'señor, señora, señorita, sr, sra, srta, dra, doña, dña',
	'signor, signora, signorina, sigra, dott, dottor, dottoressa, dottssa, profssa, avv, arch, geom',
	'senhor, senhora, exmo, exma, doutor, doutora',
	'dhr, mevr, mevrouw, mw, mej, meneer, heer, fru, frk, frøken, fröken, hra, rva, nti',
	'pani, paní, slečna, mgr inż, inż, özv, ifj, id, domnul, doamna, dl, dna, dna, sayın',
	'κος, κα, κυρία, κύριος, г-н, г-жа, господин, госпожа, пан, пані, др, проф',
	'السيد, السيدة, الآنسة, الدكتور, الدكتورة, الأستاذ, الأستاذة, מר, גברת, גב, דר, פרופ',
	'shri, smt, kumari, datuk, dato, encik, puan, khun',
];

/** Those that are a name, or the initial of one, where no dot stands behind them. */
export const DOTTED_TITLES: readonly string[] = [
	'me, fr, pr, hon, ing, mag, med, phil, jur, nat, rer, habil, dipl, sig, rag, lic, ir, eng, d, p, κ, г, د, أ',
];

/** Letters behind a name, after a comma. */
export const POSTNOMINALS: readonly string[] = [
	'md, phd, mba, cpa, esq, jr, sr, ii, iii, iv, dds, dvm, rn, jd, msc, bsc, pmp, pe, obe, mbe, llm, ba, ma',
];

/** Salutations behind a name, without a space. */
export const EAST_ASIAN_TITLES: readonly string[] = [
	'先生, 女士, 小姐, 太太, 様, さま, さん, 殿, 님, 씨',
];

/** Small words that belong to the surname behind them. */
export const PARTICLES: readonly string[] = [
	"van, von, vom, zu, zum, zur, der, den, de, ten, ter, te, 't, del, della, dello, dei, degli, di, da, dal",
	'du, des, la, le, las, los, dos, das, do, af, av, bin, ibn, bint, al, el, abu, mac, mc, saint, st, san, ap',
];
