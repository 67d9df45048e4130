/**
 * Where Google's map names a zone of another country, of the same offset on most days and wrong on the rest, or
 * lacks one for any of its lines.
 */
export const COUNTRY_ZONES: Readonly<Record<string, readonly string[]>> = {
	// Mapped to Paris, which has summer time: in July 8:00 there is 7:00 in Algiers.
	DZ: ['Africa/Algiers'],
	// Mapped to Bucharest, also for summer time that Libya does not have.
	LY: ['Africa/Tripoli'],
	// Mapped to the Canaries, an hour behind for most of the year.
	EH: ['Africa/El_Aaiun'],
	MA: ['Africa/Casablanca'],
	// Mapped to Chicago, an hour ahead in summer.
	NI: ['America/Managua'],
	// Mapped to Nairobi; South Sudan went back to UTC+2 in 2021.
	SS: ['Africa/Juba'],
	// The map has Tahiti alone for most numbers; the Gambiers are an hour ahead, the Marquesas half an hour.
	PF: ['Pacific/Gambier', 'Pacific/Marquesas', 'Pacific/Tahiti'],
	// The one row of the country leaves out Bougainville, an hour ahead.
	PG: ['Pacific/Bougainville', 'Pacific/Port_Moresby'],
	// Mapped to Bucharest, whose summer time begins and ends on other days.
	PS: ['Asia/Gaza', 'Asia/Hebron'],
	// Right offsets under a neighbour's name; kept true in case the two part ways.
	EE: ['Europe/Tallinn'],
	IE: ['Europe/Dublin'],
	LT: ['Europe/Vilnius'],
};

/** Zone names to replace within one country's rows. */
export const RELABELLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	// The exclave keeps UTC+2 all year, Bucharest does not.
	RU: { 'Europe/Bucharest': 'Europe/Kaliningrad' },
};

interface NationwideRow {
	/** The digits of the row that covers the whole country. */
	readonly row: string;
	/** Inhabited zones that row lacks. */
	readonly also?: readonly string[];
}

/**
 * Countries of several zones whose mobile ranges are not geographic: the map gives the capital's
 * zone for all of them, so a message timed for it would reach the far side outside the window.
 * Left out knowingly: the zones that the database has for Xinjiang's second clock (the law of China knows
 * one), for Crimea under +380, and for the weather station Danmarkshavn in Greenland.
 *
 * Applies to every line that is not a fixed one. Mobile numbers of +1, +52 and +55 carry an area code: see
 * `areaZones`.
 */
export const NATIONWIDE_MOBILE: Readonly<Record<string, NationwideRow>> = {
	// +61 4 says Sydney; Perth is two to three hours behind. The row of the country leaves out Darwin.
	AU: { row: '61', also: ['Australia/Darwin'] },
	// +56 9 says Santiago; Easter Island is two hours behind, and Magallanes has no winter time.
	CL: { row: '56', also: ['America/Punta_Arenas'] },
	// +593 9 says Guayaquil; the Galápagos are an hour behind.
	EC: { row: '593' },
	// +34 6 says Madrid; the Canaries are an hour behind.
	ES: { row: '34' },
	FM: { row: '691' },
	GL: { row: '299' },
	// +62 8 says Jakarta, with few exceptions; Jayapura is two hours ahead.
	ID: { row: '62' },
	// Kazakhstan shares +7 with Russia: its own rows start with 77.
	KZ: { row: '77' },
	MN: { row: '976' },
	// +64 2 says Auckland; the Chatham Islands are 45 minutes ahead.
	NZ: { row: '64' },
	PT: { row: '351' },
	// +7 9 says Moscow; Russia goes from Kaliningrad to Kamchatka.
	RU: { row: '7' },
};
