const SPACELESS =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text holds a script that sets no spaces between words, or sets them as it likes. */
export const isSpaceless = (text: string): boolean => SPACELESS.test(text);
