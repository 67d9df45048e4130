type Foreign = 'Cyrillic' | 'Greek';

export interface MixedScripts {
	/** Whose letters stand among Latin ones. */
	readonly script: Foreign;
	/** The name with one script a word, which looks the same and is another name. */
	readonly meant: string;
}

/** Letters that most typefaces draw alike: a subset of the confusables of Unicode Technical Standard 39. */
const ALIKE: Readonly<Record<Foreign, { readonly foreign: string; readonly latin: string }>> = {
	Cyrillic: { foreign: 'АВЕКМНОРСТУХІЈаеорсухіј', latin: 'ABEKMHOPCTYXIJaeopcyxij' },
	Greek: { foreign: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον', latin: 'ABEZHIKMNOPTYXov' },
};

const SCRIPTS = [
	['Cyrillic', /\p{Script=Cyrillic}/gu],
	['Greek', /\p{Script=Greek}/gu],
] as const;
const LATIN = /\p{Script=Latin}/gu;

/**
 * Whether a name holds a word in which Latin letters and look-alikes of another script are mixed, as
 * happens with two keyboards or a text pasted from elsewhere: nobody sees it, and it is another name.
 * Words that are mixed on purpose (`VIPы`), and words of another script, look like no other.
 */
export function mixedScripts(name: string): MixedScripts | undefined {
	let script: Foreign | undefined;
	const meant = name.replace(/[\p{L}\p{M}]+/gu, (word) => {
		const found = inOneScript(word);
		script ??= found?.script;
		return found?.meant ?? word;
	});
	return script && { script, meant };
}

/** The word with the letters of that script which has the most in it. */
function inOneScript(word: string): MixedScripts | undefined {
	const latin = word.match(LATIN)?.length ?? 0;
	if (latin === 0) return undefined;
	for (const [script, letters] of SCRIPTS) {
		const foreign = word.match(letters)?.length ?? 0;
		if (foreign === 0) continue;
		const alike = ALIKE[script];
		const asLatin = swapped(word, letters, alike.foreign, alike.latin);
		const asForeign = swapped(word, LATIN, alike.latin, alike.foreign);
		const meant = foreign > latin ? (asForeign ?? asLatin) : (asLatin ?? asForeign);
		if (meant !== undefined) return { script, meant };
	}
	return undefined;
}

/** The word with each of these letters as its look-alike; `undefined` when one has none. */
function swapped(word: string, letters: RegExp, from: string, to: string): string | undefined {
	const others = (word.match(letters) ?? []).every((letter) => from.includes(letter));
	return others ? word.replace(letters, (letter) => to.charAt(from.indexOf(letter))) : undefined;
}
