/** Accents of Latin as the encodings before Unicode have them, those of Vietnamese, and common signs. */
const LATIN =
	'\\u00a0-\\u017f\\u01a0\\u01a1\\u01af\\u01b0\\u0218-\\u021b\\u1e9e-\\u1ef9\\u2010-\\u2044\\u20ac\\u2116\\u2122';

const only = (letters: string): RegExp => new RegExp(`^[\\0-\\x7f${letters}]*$`);

const SCRIPTS: readonly (readonly [labels: RegExp, script: RegExp])[] = [
	[/^(?:windows-1251|koi8-[ru]|ibm866|x-mac-cyrillic)$/, only('\\u0400-\\u04ff«»—–№’')],
	[/^(?:windows-1253|iso-8859-7)$/, only('\\u0370-\\u03ff\\u1f00-\\u1fff«»’')],
	[/^windows-1255$/, only('\\u0590-\\u05ff')],
	[/^windows-1256$/, only('\\u0600-\\u06ff')],
	[/^windows-874$/, only('\\u0e00-\\u0e7f')],
	[
		/^(?:shift_jis|euc-jp|euc-kr|gb18030|big5)$/,
		only('\\u3000-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uff00-\\uffef'),
	],
];

const latin = only(LATIN);

/** What a text has that is of the same script as one in this encoding. */
export const scriptOf = (label: string): RegExp =>
	SCRIPTS.find(([labels]) => labels.test(label))?.[1] ?? latin;
