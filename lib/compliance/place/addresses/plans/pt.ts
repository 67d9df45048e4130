import type { AddressPlan } from '../addressPlan';

/** Districts and autonomous regions; Madeira keeps the clock of Lisbon, the Azores are an hour behind. */
export const PT: AddressPlan = {
	country: 'PRT|Portogallo',
	division: 'district',
	divisions: {
		'20': {
			names:
				'Açores|Azores|Região Autónoma dos Açores|Azoren|Ponta Delgada|Angra do Heroísmo|Horta|São Miguel|Terceira|Faial|Pico|Ilha de São Miguel|Ilha Terceira',
			zones: 'Atlantic/Azores',
		},
		'30': {
			names: 'Madeira|Região Autónoma da Madeira|Funchal|Porto Santo|Ilha da Madeira',
			zones: 'Atlantic/Madeira',
		},
		PT: {
			names:
				'Aveiro|Beja|Braga|Bragança|Castelo Branco|Coimbra|Évora|Faro|Algarve|Guarda|Leiria|Lisboa|Lisbon|Lisbonne|Lissabon|Portalegre|Porto|Oporto|Santarém|Setúbal|Viana do Castelo|Vila Real|Viseu|Alentejo|Norte|Centro|Continente|Área Metropolitana de Lisboa',
			zones: 'Europe/Lisbon',
		},
	},
	postalCode: /^\d{4}(\d{3})?$/,
	postalRows: [
		['90-94', '30'],
		['95-99', '20'],
		['10-89', 'PT'],
	],
};
