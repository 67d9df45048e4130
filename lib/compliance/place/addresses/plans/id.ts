import type { AddressPlan } from '../addressPlan';

/** Provinces by their time, WIB, WITA and WIT (decree 41/1987); postal codes by their first two digits (from memory). */
export const ID: AddressPlan = {
	country: 'IDN|Indonésie|Indonesien|Republik Indonesia',
	division: 'province',
	divisions: {
		WIB: {
			names:
				'WIB|Aceh|Nanggroe Aceh Darussalam|NAD|Sumatera Utara|North Sumatra|Sumut|Sumatera Barat|West Sumatra|Sumbar|Riau|Kepulauan Riau|Riau Islands|Kepri|Jambi|Bengkulu|Sumatera Selatan|South Sumatra|Sumsel|Kepulauan Bangka Belitung|Bangka Belitung|Bangka-Belitung Islands|Babel|Lampung|Banten|DKI Jakarta|Jakarta|DKI|Daerah Khusus Ibukota Jakarta|Daerah Khusus Jakarta|DKJ|Jakarta Pusat|Jakarta Selatan|Jakarta Barat|Jakarta Timur|Jakarta Utara|Jawa Barat|West Java|Jabar|Jawa Tengah|Central Java|Jateng|DI Yogyakarta|Yogyakarta|DIY|Jogja|Jogjakarta|Jawa Timur|East Java|Jatim|Kalimantan Barat|West Kalimantan|Kalbar|Kalimantan Tengah|Central Kalimantan|Kalteng|Java|Jawa|Sumatra|Sumatera',
			zones: 'Asia/Jakarta',
		},
		WITA: {
			names:
				'WITA|Bali|Nusa Tenggara Barat|West Nusa Tenggara|NTB|Nusa Tenggara Timur|East Nusa Tenggara|NTT|Kalimantan Selatan|South Kalimantan|Kalsel|Kalimantan Timur|East Kalimantan|Kaltim|Kalimantan Utara|North Kalimantan|Kaltara|Sulawesi Utara|North Sulawesi|Sulut|Sulawesi Tengah|Central Sulawesi|Sulteng|Sulawesi Selatan|South Sulawesi|Sulsel|Sulawesi Tenggara|Southeast Sulawesi|Sultra|Gorontalo|Sulawesi Barat|West Sulawesi|Sulbar|Sulawesi|Lombok',
			zones: 'Asia/Makassar',
		},
		WIT: {
			names:
				'WIT|Maluku|Maluku Utara|North Maluku|Malut|Papua|Papua Barat|West Papua|Papua Barat Daya|Southwest Papua|Papua Tengah|Central Papua|Papua Pegunungan|Highland Papua|Papua Selatan|South Papua',
			zones: 'Asia/Jayapura',
		},
	},
	postalCode: /^\d{5}$/,
	digits: 5,
	postalRows: [
		['10-69 73-74 78-79', 'WIB'],
		['70-72 75-77 80-96', 'WITA'],
		['97-99', 'WIT'],
	],
};
