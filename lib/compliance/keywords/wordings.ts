/**
 * What people say in one language besides keywords. Each field is a list apart by commas or lines; spelling,
 * case, accents and apostrophes do not matter. In a wording, `a|b` is one word or the other, `stem*` every
 * word that begins so, `word?` may be left out, and `…` stands for up to three words of any kind. In scripts
 * that set no spaces it stands for up to eight letters.
 */
export interface Wordings {
	/** BCP 47, as in the keywords. */
	readonly language: string;
	/** Refuse for sure when they are all that is said, though no text asks for them: “désabonnement”. */
	readonly words?: string;
	/** Refuse as a whole sentence, probably: “no thanks”. */
	readonly dismissals?: string;
	/** As `dismissals`, where the language is spoken: elsewhere they are other words. */
	readonly dismissalsThere?: string;
	/** Wordings that a reasonable person takes as a refusal, wherever they stand. */
	readonly refusals: string;
	/** Hold the words of a refusal and are none: “don’t stop”, “arrêt de bus”. */
	readonly harmless?: string;
	/** Change nothing about what stands beside them. */
	readonly courtesy?: string;
}

/** The entries of a list as it is written here. */
export const entriesOf = (list = ''): readonly string[] =>
	list
		.split(/[,\n]/u)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
