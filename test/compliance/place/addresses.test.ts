import { findZone } from '../../../lib/calendar';
import { countryOf } from '../../../lib/compliance';
import { readAddress } from '../../../lib/compliance/place/addresses';
import { PLANS } from '../../../lib/compliance/place/addresses/plans';

const read = (country: string, region: string, postalCode: string) =>
	readAddress(country, countryOf(country)?.name ?? country, region, postalCode);

/** Without their continent, in alphabetical order. */
const zonesIn = (country: string, region: string, postalCode: string): string =>
	read(country, region, postalCode)
		.zones.map((zone) => zone.replace(/^\w+\//, ''))
		.sort()
		.join(' ');

describe('the region and the postal code tell the zones', () => {
	it.each<[country: string, region: string, postalCode: string, zones: string]>([
		// Australia
		['AU', 'NSW', '2000', 'Sydney'],
		['AU', 'NSW', '', 'Broken_Hill Lord_Howe Sydney'],
		['AU', '', '2000', 'Sydney'],
		['AU', 'N.S.W.', '', 'Broken_Hill Lord_Howe Sydney'],
		['AU', 'New South Wales', '2880', 'Broken_Hill Sydney'],
		['AU', 'new south wales', '2898', 'Lord_Howe'],
		['AU', 'Sydney, NSW', '2010', 'Sydney'],
		['AU', 'Sydney NSW 2010', '', 'Broken_Hill Lord_Howe Sydney'],
		['AU', 'AU-VIC', '', 'Melbourne'],
		['AU', 'Vic.', '3000', 'Melbourne'],
		['AU', 'Victoria', '', 'Melbourne'],
		['AU', 'Victoria, Australia', '', 'Melbourne'],
		['AU', 'State of Queensland', '', 'Brisbane'],
		['AU', 'QLD', '4000', 'Brisbane'],
		['AU', 'Qld.', '4383', 'Brisbane'],
		['AU', '', '4383', 'Brisbane Sydney'],
		['AU', 'WA', '6000', 'Perth'],
		['AU', 'WA', '', 'Eucla Perth'],
		['AU', 'Western Australia', '6443', 'Eucla Perth'],
		['AU', 'NT', '0800', 'Darwin'],
		['AU', 'NT', '800', 'Darwin'],
		['AU', 'Northern Territory', '', 'Darwin'],
		['AU', '', '0872', 'Adelaide Darwin Eucla Perth'],
		['AU', 'SA', '0872', 'Adelaide'],
		['AU', 'South Australia', '5000', 'Adelaide'],
		['AU', 'Tas.', '7000', 'Hobart'],
		['AU', 'ACT', '2600', 'Sydney'],
		['AU', 'A.C.T.', '', 'Sydney'],
		['AU', '', '6798', 'Christmas'],
		['AU', '', '6799', 'Cocos'],
		['AU', 'n/a', '2000', 'Sydney'],
		['AU', 'Australia', '', ''],
		// Brazil
		['BR', 'SP', '01310-100', 'Sao_Paulo'],
		['BR', 'São Paulo', '', 'Sao_Paulo'],
		['BR', 'sao paulo', '', 'Sao_Paulo'],
		['BR', 'Estado de São Paulo', '', 'Sao_Paulo'],
		['BR', 'São Paulo - SP', '', 'Sao_Paulo'],
		['BR', 'Manaus/AM', '', 'Eirunepe Manaus'],
		['BR', 'Manaus - AM', '69005-070', 'Manaus'],
		['BR', 'AM', '69880-000', 'Eirunepe Manaus'],
		['BR', 'Acre', '69900-000', 'Rio_Branco'],
		['BR', 'PE', '50030-230', 'Recife'],
		['BR', 'PE', '53990-000', 'Noronha'],
		['BR', 'Pernambuco', '', 'Noronha Recife'],
		['BR', 'Pará', '', 'Sao_Paulo'],
		['BR', 'Mato Grosso do Sul', '', 'Campo_Grande'],
		['BR', 'Mato Grosso', '', 'Cuiaba'],
		['BR', '', '79002-000', 'Campo_Grande'],
		['BR', 'BR-RO', '', 'Porto_Velho'],
		['BR', '', '1310100', 'Sao_Paulo'],
		['BR', 'Rio de Janeiro, Brasil', '', 'Sao_Paulo'],
		// Canada
		['CA', 'BC', 'V5K 0A1', 'Vancouver'],
		['CA', 'B.C.', 'v5k0a1', 'Vancouver'],
		['CA', 'British Columbia', 'V1G 1A1', 'Creston Dawson_Creek Edmonton Fort_Nelson Vancouver'],
		['CA', 'Colombie-Britannique', 'V6B', 'Vancouver'],
		['CA', 'ON', 'M5V 2T6', 'Toronto'],
		['CA', 'Ont.', '', 'Atikokan Toronto Winnipeg'],
		['CA', 'Ontario', 'P9N 1A1', 'Atikokan Toronto Winnipeg'],
		['CA', 'Toronto, ON', 'M4W', 'Toronto'],
		['CA', 'Toronto, Ontario, Canada', 'M4W', 'Toronto'],
		['CA', 'QC', 'H2X 1Y4', 'Toronto'],
		['CA', 'Québec', 'G4T 1A1', 'Halifax'],
		['CA', 'Que.', 'G0G 1A0', 'Blanc-Sablon Toronto'],
		['CA', 'Nfld.', 'A1C 1A1', 'St_Johns'],
		['CA', 'Newfoundland and Labrador', 'A0P 1A0', 'Goose_Bay'],
		['CA', 'Newfoundland & Labrador', '', 'Goose_Bay St_Johns'],
		['CA', 'Alta.', 'T2P 1J9', 'Edmonton'],
		['CA', 'Sask.', 'S4P 3Y2', 'Regina'],
		['CA', 'Saskatchewan', 'S9V 0A1', 'Edmonton Regina'],
		['CA', 'Man.', '', 'Winnipeg'],
		['CA', 'N.S.', 'B3H 4R2', 'Halifax'],
		['CA', 'Nouveau-Brunswick', '', 'Halifax'],
		['CA', 'P.E.I.', '', 'Halifax'],
		['CA', 'Yukon', '', 'Whitehorse'],
		['CA', 'NWT', 'X1A 2N3', 'Edmonton Inuvik'],
		['CA', 'Nunavut', 'X0A 0H0', 'Iqaluit Resolute'],
		// Spain
		['ES', 'Madrid', '28001', 'Madrid'],
		['ES', 'Comunidad de Madrid', '', 'Madrid'],
		['ES', 'Las Palmas', '35001', 'Canary'],
		['ES', 'Santa Cruz de Tenerife', '', 'Canary'],
		['ES', 'Islas Canarias', '38001', 'Canary'],
		['ES', 'Canary Islands', '', 'Canary'],
		['ES', 'Provincia de Sevilla', '', 'Madrid'],
		['ES', 'Cataluña', '8001', 'Madrid'],
		['ES', 'Catalunya', '', 'Madrid'],
		['ES', 'A Coruña', '', 'Madrid'],
		['ES', 'ÁVILA', '', 'Madrid'],
		['ES', '', '07001', 'Madrid'],
		['ES', 'Madrid, España', '', 'Madrid'],
		// Indonesia
		['ID', 'DKI Jakarta', '10110', 'Jakarta'],
		['ID', 'Jakarta Selatan', '', 'Jakarta'],
		['ID', 'Provinsi Bali', '', 'Makassar'],
		['ID', 'Bali', '80361', 'Makassar'],
		['ID', 'Papua Barat', '', 'Jayapura'],
		['ID', 'Jawa Timur', '60111', 'Jakarta'],
		['ID', 'East Java', '', 'Jakarta'],
		['ID', 'Kaltim', '76111', 'Makassar'],
		['ID', 'Kalbar', '78111', 'Jakarta'],
		['ID', '', '97114', 'Jayapura'],
		// Mexico
		['MX', 'CDMX', '06000', 'Mexico_City'],
		['MX', 'Ciudad de México', '6000', 'Mexico_City'],
		['MX', 'D.F.', '', 'Mexico_City'],
		['MX', 'Estado de México', '', 'Mexico_City'],
		['MX', 'Edo. de México', '', 'Mexico_City'],
		['MX', 'Jal.', '', 'Mexico_City'],
		['MX', 'JAL', '44100', 'Mexico_City'],
		['MX', 'Q. Roo', '77500', 'Cancun'],
		['MX', 'Baja California', '22000', 'Tijuana'],
		['MX', 'Baja California Sur', '', 'Mazatlan'],
		['MX', 'Sonora', '83000', 'Hermosillo'],
		['MX', 'Chihuahua', '31000', 'Chihuahua'],
		['MX', 'Chih.', '32000', 'Ciudad_Juarez'],
		['MX', 'Chih.', '', 'Chihuahua Ciudad_Juarez Ojinaga'],
		['MX', 'Nuevo León', '64000', 'Monterrey'],
		['MX', 'Monterrey, N.L.', '64000', 'Monterrey'],
		['MX', 'Tamps.', '87300', 'Matamoros'],
		['MX', 'Nayarit', '', 'Bahia_Banderas Mazatlan'],
		// Portugal
		['PT', 'Lisboa', '1000-001', 'Lisbon'],
		['PT', 'Açores', '9500-321', 'Azores'],
		['PT', 'Ponta Delgada', '', 'Azores'],
		['PT', 'Madeira', '9000-001', 'Madeira'],
		['PT', 'Funchal', '', 'Madeira'],
		['PT', 'Distrito de Braga', '', 'Lisbon'],
		['PT', '', '4000', 'Lisbon'],
		// Russia
		['RU', 'Moscow', '101000', 'Moscow'],
		['RU', 'Москва', '', 'Moscow'],
		['RU', 'г. Москва', '', 'Moscow'],
		['RU', 'Московская обл.', '', 'Moscow'],
		['RU', 'Moscow Oblast', '', 'Moscow'],
		['RU', 'Санкт-Петербург', '190000', 'Moscow'],
		['RU', 'Saint Petersburg', '', 'Moscow'],
		['RU', 'Приморский край', '690000', 'Vladivostok'],
		['RU', 'Primorsky Krai', '', 'Vladivostok'],
		['RU', 'Свердловская область', '', 'Yekaterinburg'],
		['RU', 'Sverdlovsk', '620000', 'Yekaterinburg'],
		['RU', 'Калининградская область', '236000', 'Kaliningrad'],
		['RU', 'Республика Татарстан', '', 'Moscow'],
		['RU', 'Republic of Tatarstan', '420000', 'Moscow'],
		['RU', 'Самарская обл', '', 'Samara'],
		['RU', 'Камчатский край', '683000', 'Anadyr Kamchatka'],
		['RU', 'Якутия', '677000', 'Srednekolymsk Vladivostok Yakutsk'],
		['RU', '', '644000', 'Omsk'],
		['RU', '', '630000', 'Krasnoyarsk'],
		['RU', 'Москва, Россия', '', 'Moscow'],
		['RU', 'Московская область, Химки', '', 'Moscow'],
		['RU', 'Чукотский АО', '', 'Anadyr Kamchatka'],
		['ES', 'Valencia, España', '', 'Madrid'],
		// The code of the country, which is also the name of one of our divisions, tells nothing.
		['ES', 'ES', '', ''],
		['PT', 'PT', '', ''],
		['ES', 'España', '', ''],
		['BR', 'Brasil', '', ''],
		['MX', 'México', '', ''],
		['RU', 'РФ', '', ''],
		// A code before its city, and behind it
		['BR', 'SP, Campinas', '', 'Sao_Paulo'],
		['BR', 'CAMPINAS SP', '', 'Sao_Paulo'],
		['AU', 'Sydney NSW, Australia', '', 'Broken_Hill Lord_Howe Sydney'],
		['CA', 'LONDON ON', '', 'Atikokan Toronto Winnipeg'],
		// Postal codes in other spellings
		['AU', '', '２０００', 'Sydney'],
		['AU', '', '2000.0', 'Sydney'],
		['AU', '', "'0800", 'Darwin'],
		['AU', 'NSW', 'N/A', 'Broken_Hill Lord_Howe Sydney'],
		['AU', 'NSW', '-', 'Broken_Hill Lord_Howe Sydney'],
		['AU', 'NSW', '0000', 'Broken_Hill Lord_Howe Sydney'],
		['BR', '', '０１３１０－１００', 'Sao_Paulo'],
		['BR', '', '01310–100', 'Sao_Paulo'],
		['CA', '', 'Ｍ５Ｖ ２Ｔ６', 'Toronto'],
		['CA', 'ＯＮ', 'm5v-2t6', 'Toronto'],
		['PT', '', '"9500-001"', 'Azores'],
		['RU', '', '６４４０００', 'Omsk'],
		// Codes of people on both sides of a border
		['AU', '', '2406', 'Brisbane Sydney'],
		['AU', '', '4825', 'Brisbane Darwin'],
		['CA', '', 'G0C 1L0', 'Halifax Toronto'],
		['CA', '', 'S0L 2N0', 'Edmonton Regina'],
	])('%s: %j %j is %s', (country, region, postalCode, zones) => {
		expect(zonesIn(country, region, postalCode)).toBe(zones);
	});
});

describe('an address that cannot be read narrows nothing, and is told', () => {
	it.each([
		['AU', 'NY', '', /“NY” is no state of Australia/],
		['AU', 'Bavaria', '2000', /“Bavaria” is no state of Australia/],
		['AU', '', '75201', /“75201” is no postal code of Australia/],
		['AU', 'NSW', 'SW1A 1AA', /“SW1A 1AA” is no postal code of Australia/],
		['CA', 'Texas', '', /“Texas” is no province of Canada/],
		['CA', 'ON', '90210', /“90210” is no postal code of Canada/],
		['ES', 'Lisboa', '', /“Lisboa” is no province of Spain/],
		['ES', '', '99999', /“99999” is no postal code of Spain/],
		['RU', 'Kyiv', '', /“Kyiv” is no region of Russia/],
		['BR', 'Lima', '', /“Lima” is no state of Brazil/],
		['MX', 'constructor', '', /“constructor” is no state of Mexico/],
		// Places that share the name of a division, in another country
		['AU', 'Victoria, BC', '', /“Victoria, BC” is no state of Australia/],
		['AU', 'Victoria, Seychelles', '', /is no state of Australia/],
		['ES', 'Toledo, OH', '', /“Toledo, OH” is no province of Spain/],
		['ES', 'Guadalajara, Jalisco', '', /is no province of Spain/],
		['ES', 'Valencia (Venezuela)', '', /is no province of Spain/],
		['CA', 'Ontario, Oregon', '', /is no province of Canada/],
		['AU', '', 'E2000', /“E2000” is no postal code of Australia/],
	])('%s: %j %j', (country, region, postalCode, sentence) => {
		const { zones, assumptions } = read(country, region, postalCode);
		expect(zones).toEqual([]);
		expect(assumptions).toEqual([expect.stringMatching(sentence)]);
	});

	it.each([
		['AU', 'NSW', '6000', 'Broken_Hill Lord_Howe Perth Sydney'],
		['ES', 'Madrid', '35001', 'Canary Madrid'],
		['BR', 'SP', '69900-000', 'Rio_Branco Sao_Paulo'],
		['RU', 'Moscow', '690000', 'Moscow Vladivostok'],
	])('%s: %j and %j contradict each other, so both count', (country, region, code, zones) => {
		expect(zonesIn(country, region, code)).toBe(zones);
		expect(read(country, region, code).assumptions).toEqual([
			expect.stringMatching(/tell of different places, so the hours of both count/),
		]);
	});

	it.each(['FR', 'DE', 'GB', 'constructor', ''])(
		'in %s, which has one clock, none is read',
		(country) => {
			expect(readAddress(country, country, 'anything', '12345')).toEqual({
				zones: [],
				assumptions: [],
			});
		},
	);
});

describe('the plan of addresses', () => {
	const plans = Object.entries(PLANS);

	it.each(plans)('of %s names only zones this Node knows', (_, { divisions, postalRows }) => {
		const zones = [
			...Object.values(divisions).map((division) => division.zones),
			...postalRows.map(([, , own = '']) => own),
		].flatMap((names) => names.split(' ').filter(Boolean));
		expect(zones.filter((zone) => !findZone(zone).ok)).toEqual([]);
	});

	it.each(plans)(
		'of %s has divisions for every row of postal codes',
		(_, { divisions, postalRows }) => {
			const unknown = postalRows
				.flatMap(([, codes]) => codes.split(' '))
				.filter((code) => !divisions[code]);
			expect(unknown).toEqual([]);
		},
	);

	it.each(plans)('of %s reads each of its own names as one division', (country, { divisions }) => {
		for (const [code, { names, zones }] of Object.entries(divisions)) {
			for (const name of names.split('|')) {
				expect([code, name, read(country, name, '').zones]).toEqual([code, name, zones.split(' ')]);
			}
		}
	});
});
