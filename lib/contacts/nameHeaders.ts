import { fold } from './fold';

/** Words for the half of a name that a family shares. */
const FAMILY =
	/\b(?:last|surnames?|family|nachname|familienname|zuname|apellidos?|cognome|sobrenome|apelido|achternaam|etternavn|efternavn|efternamn|sukunimi|nazwisko|prijmeni|priezvisko|prezime|priimek|vezeteknev|soyad|soyadi|soyisim)\b|επωνυμο|фамилия|прізвище|прiзвище/u;
/** Those that also mean the whole, unless the other half stands beside them. */
const FAMILY_BESIDE_GIVEN = /\b(?:nom|name|naam|nume)\b/u;
const GIVEN =
	/\b(?:first|given|forename|prenoms?|vornamen?|rufname|nombres?|nome|voornaam|fornavn|fornamn|etunimi|imie|imiona|jmeno|meno|ime|keresztnev|prenume|ad|adi|isim)\b|ονομα|имя|ім я|iм я/u;
/** Names that are told surname first wherever they are told: Hungarian, Chinese, Japanese, Korean, ФИО. */
const SURNAME_FIRST =
	/^(?:teljes )?nev$|姓名|氏名|名前|이름|성명|성함|^(?:фио|ф и о|піб|п і б|пiб)$|ho (?:va )?ten/u;
const WHOLE =
	/\b(?:full|fullname|display|complete|completo|completa|complet|vollstandiger|voller|volledige|fullt|koko|cale|cele)\b|ονοματεπωνυμο|полное|الكامل/u;
/** What is half a name beside a column for the other half, and a whole one elsewhere. */
const EITHER =
	/\b(?:nom|name|nombre|nombres|nome|naam|navn|namn|nimi|jmeno|nev|nume|isim|ad)\b|الاسم|שם/u;

/** Hangul is compared whole: folding takes its syllables apart. */
const folded = (header: string): string => fold(header).normalize('NFC');

const known = new Map<string, NameHeader>();
const MOST_KNOWN = 200;

export interface NameHeader {
	readonly isSurnameFirst: boolean;
	/** `Apellidos`: of a Spanish name, two words are the surname. */
	readonly hasTwoSurnames: boolean;
	readonly isHalf: boolean;
}

/** What the header of a column of names says of them. */
export const nameHeader = (header: string): NameHeader => {
	const before = known.get(header);
	if (before) return before;
	if (known.size >= MOST_KNOWN) known.clear();
	const words = folded(header);
	const surnameFirst = isSurnameFirst(header);
	const family = FAMILY.test(words);
	const made = {
		isSurnameFirst: surnameFirst,
		hasTwoSurnames: surnameFirst && /\bapellidos\b/u.test(words),
		isHalf:
			EITHER.test(words) && !WHOLE.test(words) && !family && !bothHalves(words) && !surnameFirst,
	};
	known.set(header, made);
	return made;
};

const givenAt = (words: string): number => GIVEN.exec(words)?.index ?? -1;

const familyAt = (words: string): number => {
	const family = FAMILY.exec(words) ?? FAMILY_BESIDE_GIVEN.exec(words);
	return family?.index ?? -1;
};

const bothHalves = (words: string): boolean => {
	const [given, family] = [givenAt(words), familyAt(words)];
	return given >= 0 && family >= 0 && given !== family;
};

/** Any word for a half, and for the patronymic that stands behind both: `Фамилия Имя Отчество`. */
const HALVES = new RegExp(
	[FAMILY.source, GIVEN.source, FAMILY_BESIDE_GIVEN.source, 'отчество|по батьков[iі]'].join('|'),
	'gu',
);

/** What may stand between both halves: `Cognome e nome`, `First and last name`. */
const BETWEEN =
	/\b(?:and|et|und|e|y|i|a|en|och|og|ja|si|es|ve|of|the)\b|(?<!\p{L})(?:и|та|και)(?!\p{L})/gu;

/** Whether a header names both halves of a name and nothing else: `Nachname Vorname`, `Фамилия Имя`. */
export const namesBothHalves = (header: string): boolean => {
	const words = folded(header);
	if (!bothHalves(words)) return false;
	const rest = words.replace(HALVES, ' ').replace(BETWEEN, ' ');
	return rest.trim() === '';
};

/** Whether whole names under this header begin with the surname: `Nom et prénom`, `Фамилия Имя`, 姓名. */
export const isSurnameFirst = (header: string): boolean => {
	const words = folded(header);
	if (SURNAME_FIRST.test(words)) return true;
	return bothHalves(words) && familyAt(words) < givenAt(words);
};
