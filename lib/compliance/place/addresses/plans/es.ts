import type { AddressPlan } from '../addressPlan';

const MADRID = 'Europe/Madrid';

/** Autonomous communities and provinces, all of which but the Canaries keep one clock; postal codes by province. */
export const ES: AddressPlan = {
	country: 'ESP|España|Espanya|Espagne|Spanien|Spagna|Espanha|Spanje',
	division: 'province',
	divisions: {
		CN: {
			names:
				'Canarias|Islas Canarias|Canary Islands|Canaries|Canarie|Kanarische Inseln|Kanaren|Las Palmas|Las Palmas de Gran Canaria|Santa Cruz de Tenerife|Sta. Cruz de Tenerife|S.C. Tenerife|Tenerife|Gran Canaria|Lanzarote|Fuerteventura|La Palma|La Gomera|El Hierro|GC|TF',
			zones: 'Atlantic/Canary',
		},
		ES: {
			names:
				'Península|Andalucía|Andalusia|Aragón|Asturias|Principado de Asturias|Illes Balears|Islas Baleares|Baleares|Balearic Islands|Mallorca|Menorca|Ibiza|Cantabria|Castilla y León|Castilla-La Mancha|Castilla La Mancha|Cataluña|Catalunya|Catalonia|Catalogne|Katalonien|Comunidad Valenciana|Comunitat Valenciana|Extremadura|Galicia|La Rioja|Rioja|Madrid|Comunidad de Madrid|Murcia|Región de Murcia|Navarra|Nafarroa|Comunidad Foral de Navarra|País Vasco|Euskadi|Basque Country|Ceuta|Melilla|Álava|Araba|Albacete|Alicante|Alacant|Almería|Ávila|Badajoz|Barcelona|Burgos|Cáceres|Cádiz|Castellón|Castelló|Ciudad Real|Córdoba|Cuenca|Gerona|Girona|Granada|Guadalajara|Guipúzcoa|Gipuzkoa|Huelva|Huesca|Jaén|La Coruña|A Coruña|León|Lérida|Lleida|Lugo|Málaga|Orense|Ourense|Palencia|Pontevedra|Salamanca|Segovia|Sevilla|Seville|Soria|Tarragona|Teruel|Toledo|Valencia|València|Valladolid|Vizcaya|Bizkaia|Zamora|Zaragoza',
			zones: MADRID,
		},
	},
	postalCode: /^\d{5}$/,
	digits: 5,
	postalRows: [
		['35 38', 'CN'],
		['01-52', 'ES'],
	],
};
