/** An area whose people do not all live where the prefix map puts a number without a row of its own. */
export interface Area {
	/** Calling code and area code of each area that is so. */
	readonly areas: string;
	/** Every zone of the area. */
	readonly zones: string;
	/** What differs from the map, and who says so. */
	readonly why: string;
	/** The map's rows of single exchanges are wrong as well, so a fixed line gets the area too. */
	readonly exchangesAreWrong?: true;
}

const MAP = 'exchanges of both are in the map, the rest takes its default';
const OVERLAY = 'the map has the code that is overlaid, and one zone for its overlay';

/**
 * Where a mobile number carries an area code (+1, +52, +55), and for the fixed lines of a few more
 * plans: the union of the zones of the whole area. Google's map knows many exchanges, and gives every
 * other one the area's default zone, though it may be anywhere in the area.
 *
 * Each row was found by putting beside the map: its own longer prefixes (MAP); the overlays of an area
 * (OVERLAY); libphonenumber's geocoding of each prefix, its towns placed by GeoNames and put into a zone
 * by the boundaries of OpenStreetMap (geo); the towns that NANPA and CNA list for each area code (NANPA);
 * the law on zones, 49 CFR part 71, and the Ley de los Husos Horarios of Mexico of 28 October 2022 (law).
 * Areas not named here have one clock in all of them.
 */
export const AREAS: readonly Area[] = [
	// United States
	{ areas: '1208 1986', zones: 'America/Boise America/Los_Angeles', why: MAP },
	{ areas: '1219 1574', zones: 'America/Chicago America/New_York', why: MAP },
	{ areas: '1270 1364', zones: 'America/Chicago America/New_York', why: OVERLAY },
	{ areas: '1308', zones: 'America/Chicago America/Denver', why: MAP },
	{
		areas: '1334',
		zones: 'America/Chicago America/New_York',
		why: 'geo: Phenix City, Lanett and Valley, Alabama, keep the clock of Georgia',
	},
	{
		areas: '1402 1531',
		zones: 'America/Chicago America/Denver',
		why: 'geo and law: Cody, Kilgore and Nenzel in the west of Cherry County, Nebraska, are Mountain',
	},
	{ areas: '1423 1729', zones: 'America/Chicago America/New_York', why: OVERLAY },
	{ areas: '1541 1458', zones: 'America/Boise America/Los_Angeles', why: OVERLAY },
	{ areas: '1689', zones: 'America/New_York', why: 'overlays 407, Orlando; the map has Chicago' },
	{ areas: '1605 1701', zones: 'America/Chicago America/Denver', why: MAP },
	{ areas: '1606', zones: 'America/Chicago America/New_York', why: MAP },
	{ areas: '1620 1785', zones: 'America/Chicago America/Denver', why: MAP },
	{ areas: '1775', zones: 'America/Denver America/Los_Angeles', why: MAP },
	{ areas: '1812 1930', zones: 'America/Chicago America/New_York', why: OVERLAY },
	{ areas: '1850 1448', zones: 'America/Chicago America/New_York', why: OVERLAY },
	{ areas: '1906', zones: 'America/Chicago America/New_York', why: MAP },
	{
		areas: '1907',
		zones: 'America/Adak America/Anchorage',
		why: 'the map has Unalaska in Honolulu; law: Adak begins at 169.5° W',
	},
	{
		areas: '1928',
		zones: 'America/Denver America/Phoenix',
		why: 'MAP; the Navajo Nation has summer time, the rest of Arizona has none',
	},
	// Canada
	{
		areas: '1236 1250 1257 1672 1778',
		zones:
			'America/Vancouver America/Edmonton America/Creston America/Dawson_Creek America/Fort_Nelson',
		why: 'geo: Cranbrook, Creston, Dawson Creek and Fort Nelson each have a clock of their own',
	},
	{
		areas: '1306 1474 1639',
		zones: 'America/Regina America/Edmonton America/Winnipeg',
		why: 'the map has 474 in Winnipeg; geo: Lloydminster keeps Alberta’s clock, Creighton Manitoba’s',
	},
	{
		areas: '1367 1418 1581 1273',
		zones: 'America/Toronto America/Halifax America/Blanc-Sablon',
		why: 'geo: the Magdalen Islands, and the shore east of Natashquan; 273 has no row at all',
	},
	{
		areas: '1709 1879',
		zones: 'America/St_Johns America/Goose_Bay',
		why: 'geo: Labrador; the map has the clock of Blanc-Sablon, which is in Quebec',
	},
	{
		areas: '1807',
		zones: 'America/Toronto America/Winnipeg America/Atikokan',
		why: 'MAP; geo: Atikokan and Pickle Lake have no summer time',
	},
	{
		areas: '1867',
		zones:
			'America/Whitehorse America/Edmonton America/Inuvik America/Cambridge_Bay America/Rankin_Inlet America/Resolute America/Iqaluit America/Coral_Harbour',
		why: 'from Yukon to Baffin Island; the map has Whitehorse by the law before 2020',
	},
	// Mexico. A mobile number there keeps its area code. The law of 2022 ended summer time but for municipios on the border.
	{
		areas: '52614 52621 52625 52627 52628 52629 52635 52639 52648 52649 52652 52659',
		zones: 'America/Chihuahua',
		why: 'law: the state went from UTC-7 to UTC-6 in 2022; the map has Mazatlán',
	},
	{
		areas: '52636 52656 52657',
		zones: 'America/Chihuahua America/Ciudad_Juarez',
		why: 'law: Juárez, Ascensión and Janos have summer time; Ahumada and Casas Grandes do not',
	},
	{
		areas: '52626',
		zones: 'America/Chihuahua America/Ojinaga',
		why: 'law: Ojinaga, Coyame and Manuel Benavides have summer time; Aldama does not',
	},
	{ areas: '52663', zones: 'America/Tijuana', why: 'overlays 664; the map has Mexico City' },
	{
		areas: '52868',
		zones: 'America/Matamoros',
		why: 'law: Matamoros has summer time; the map has Mexico City',
	},
	{
		areas: '52862 52869 52873 52891 52897',
		zones: 'America/Matamoros America/Monterrey',
		why: 'law: the municipios on the border have summer time, their neighbours of the same area have none',
	},
	{
		areas: '52329',
		zones: 'America/Bahia_Banderas America/Mazatlan',
		why: 'law: Bahía de Banderas is UTC-6, the rest of Nayarit UTC-7',
	},
	{
		areas: '52983 52997',
		zones: 'America/Cancun America/Merida',
		why: 'geo: Xpujil in Campeche, and José María Morelos in Quintana Roo',
	},
	// Brazil. A mobile number there keeps its area code; the map has rows for single exchanges of fixed lines.
	{
		areas: '5581',
		zones: 'America/Recife America/Noronha',
		why: 'law 11.662/2008: Noronha alone is UTC-2; the map has all of Recife there',
		exchangesAreWrong: true,
	},
	{
		areas: '5591 5593 5594 5596 5598 5599',
		zones: 'America/Belem',
		why: 'law 11.662/2008: Pará, Amapá and Maranhão are UTC-3; the map has them in Manaus',
	},
	{
		areas: '5597',
		zones: 'America/Manaus America/Eirunepe',
		why: 'law 12.876/2013: thirteen municípios in the west of Amazonas are UTC-5',
		exchangesAreWrong: true,
	},
	// Lines of other plans
	{
		areas: '97256 97259',
		zones: 'Asia/Gaza Asia/Hebron Asia/Jerusalem',
		why: 'the mobile networks of Palestine are dialled by +972 too, and its summer time has dates of its own',
	},
	{
		areas: '617',
		zones: 'Australia/Brisbane Australia/Sydney',
		why: 'geo: 07 is Queensland and a corner of New South Wales; the map has Sydney for most of it',
		exchangesAreWrong: true,
	},
	{
		areas: '618',
		zones: 'Australia/Adelaide Australia/Darwin Australia/Perth',
		why: 'geo: 08 holds the Northern Territory as well',
	},
	{
		areas: '7411',
		zones: 'Asia/Yakutsk Asia/Vladivostok Asia/Magadan',
		why: 'law 107-FZ: the middle and the east of Yakutia are one and two hours ahead',
	},
	{
		areas: '7845',
		zones: 'Europe/Saratov',
		why: 'law 107-FZ: UTC+4 since 2016; the map has Moscow',
	},
];
