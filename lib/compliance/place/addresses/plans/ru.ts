import type { AddressPlan } from '../addressPlan';

/**
 * Subjects of the federation by the clock they keep (law 107-FZ as amended to 2020), each under the name of
 * its best-known zone; indices by their first three digits (Russian Post, from memory).
 */
export const RU: AddressPlan = {
	country: 'RUS|Россия|Российская Федерация|РФ|Russian Federation|Rusia|Russie|Russland|Rússia',
	division: 'region',
	divisions: {
		MSK: {
			names:
				'Moscow|Moskva|Moskau|Moscou|Moscú|Mosca|Москва|г. Москва|г Москва|Moscow City|MOW|Moscow Oblast|Moskovskaya|Moskovskaya oblast|Московская область|MOS|Podmoskovye|Saint Petersburg|St. Petersburg|St Petersburg|Sankt-Peterburg|Petersburg|SPB|SPE|Санкт-Петербург|г. Санкт-Петербург|СПб|Leningrad|Leningrad Oblast|Leningradskaya|Ленинградская область|LEN|Adygea|Адыгея|Arkhangelsk|Arkhangelskaya|Архангельская область|Belgorod|Belgorodskaya|Белгородская область|Bryansk|Bryanskaya|Брянская область|Chechnya|Chechen|Чечня|Чеченская Республика|Chuvashia|Чувашия|Чувашская Республика|Dagestan|Дагестан|Ingushetia|Ингушетия|Ivanovo|Ivanovskaya|Ивановская область|Kabardino-Balkaria|Кабардино-Балкария|Кабардино-Балкарская Республика|Kalmykia|Калмыкия|Kaluga|Kaluzhskaya|Калужская область|Karachay-Cherkessia|Карачаево-Черкесия|Карачаево-Черкесская Республика|Karelia|Карелия|Kirov|Kirovskaya|Кировская область|Komi|Коми|Kostroma|Kostromskaya|Костромская область|Krasnodar|Krasnodarskiy|Kuban|Краснодарский край|Kursk|Kurskaya|Курская область|Lipetsk|Lipetskaya|Липецкая область|Mari El|Марий Эл|Mordovia|Мордовия|Murmansk|Murmanskaya|Мурманская область|Nenets|Nenets Autonomous Okrug|Ненецкий автономный округ|НАО|Nizhny Novgorod|Nizhegorodskaya|Нижегородская область|North Ossetia|North Ossetia-Alania|Северная Осетия|Северная Осетия — Алания|Novgorod|Novgorodskaya|Новгородская область|Oryol|Orel|Orlovskaya|Орловская область|Penza|Penzenskaya|Пензенская область|Pskov|Pskovskaya|Псковская область|Rostov|Rostovskaya|Ростовская область|Ryazan|Ryazanskaya|Рязанская область|Smolensk|Smolenskaya|Смоленская область|Stavropol|Stavropolskiy|Ставропольский край|Tambov|Tambovskaya|Тамбовская область|Tatarstan|Татарстан|Kazan|Казань|Tula|Tulskaya|Тульская область|Tver|Tverskaya|Тверская область|Vladimir|Vladimirskaya|Владимирская область|Volgograd|Volgogradskaya|Волгоградская область|Vologda|Vologodskaya|Вологодская область|Voronezh|Voronezhskaya|Воронежская область|Yaroslavl|Yaroslavskaya|Ярославская область',
			zones: 'Europe/Moscow',
		},
		KGD: {
			names: 'Kaliningrad|Kaliningradskaya|Калининград|Калининградская область',
			zones: 'Europe/Kaliningrad',
		},
		SAM: {
			names:
				'Samara|Samarskaya|Самара|Самарская область|Udmurtia|Udmurt|Удмуртия|Удмуртская Республика|Izhevsk|Astrakhan|Astrakhanskaya|Астраханская область|Saratov|Saratovskaya|Саратовская область|Ulyanovsk|Ulyanovskaya|Ульяновская область',
			zones: 'Europe/Samara',
		},
		YEK: {
			names:
				'Sverdlovsk|Sverdlovskaya|Свердловская область|Yekaterinburg|Ekaterinburg|Екатеринбург|Bashkortostan|Bashkiria|Башкортостан|Ufa|Уфа|Chelyabinsk|Chelyabinskaya|Челябинск|Челябинская область|Kurgan|Kurganskaya|Курганская область|Orenburg|Orenburgskaya|Оренбургская область|Perm|Permskiy|Пермь|Пермский край|Tyumen|Tyumenskaya|Тюмень|Тюменская область|Khanty-Mansi|KhMAO|Yugra|ХМАО|Ханты-Мансийский автономный округ|Ханты-Мансийский автономный округ — Югра|Yamalo-Nenets|YaNAO|ЯНАО|Ямало-Ненецкий автономный округ',
			zones: 'Asia/Yekaterinburg',
		},
		OMS: { names: 'Omsk|Omskaya|Омск|Омская область', zones: 'Asia/Omsk' },
		KYA: {
			names:
				'Novosibirsk|Novosibirskaya|Новосибирск|Новосибирская область|Krasnoyarsk|Krasnoyarskiy|Красноярск|Красноярский край|Altai|Altai Krai|Altai Republic|Altayskiy|Алтай|Алтайский край|Республика Алтай|Khakassia|Хакасия|Kemerovo|Kemerovskaya|Kuzbass|Кемеровская область|Кузбасс|Tomsk|Tomskaya|Томск|Томская область|Tuva|Tyva|Тыва|Тува',
			zones: 'Asia/Krasnoyarsk',
		},
		IRK: {
			names: 'Irkutsk|Irkutskaya|Иркутск|Иркутская область|Buryatia|Buryat|Бурятия',
			zones: 'Asia/Irkutsk',
		},
		ZAB: {
			names:
				'Zabaykalsky|Zabaikalsky|Zabaykalskiy|Transbaikal|Забайкальский край|Chita|Чита|Amur|Amurskaya|Амурская область',
			zones: 'Asia/Yakutsk',
		},
		SA: {
			names:
				'Sakha|Sakha (Yakutia)|Yakutia|Yakutsk|Якутия|Саха|Саха (Якутия)|Республика Саха (Якутия)',
			zones: 'Asia/Yakutsk Asia/Vladivostok Asia/Srednekolymsk',
		},
		VLA: {
			names:
				'Primorye|Primorsky|Primorskiy|Приморский край|Приморье|Vladivostok|Владивосток|Khabarovsk|Khabarovskiy|Хабаровск|Хабаровский край|Jewish Autonomous Oblast|Еврейская автономная область|ЕАО',
			zones: 'Asia/Vladivostok',
		},
		MAG: {
			names:
				'Magadan|Magadanskaya|Магадан|Магаданская область|Sakhalin|Sakhalinskaya|Сахалин|Сахалинская область',
			zones: 'Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk',
		},
		KAM: {
			names:
				'Kamchatka|Kamchatskiy|Камчатка|Камчатский край|Chukotka|Chukotka Autonomous Okrug|Чукотка|Чукотский АО|Чукотский автономный округ',
			zones: 'Asia/Kamchatka Asia/Anadyr',
		},
	},
	postalCode: /^\d{6}$/,
	postalRows: [
		[
			'101-144 150-157 160-175 180-188 190-200 214-216 241-243 248-249 300-309 344-369 385-386 390-404 420-425 428-431 440-442 600-613',
			'MSK',
		],
		['236-238', 'KGD'],
		['410-416 426-427 432-433 443-446', 'SAM'],
		['450-462 614-629 640-641', 'YEK'],
		['644-646', 'OMS'],
		['630-636 647-663 667-668', 'KYA'],
		['664-666 669-671', 'IRK'],
		['672-676 687', 'ZAB'],
		['677-678', 'SA'],
		['679-682 690-692', 'VLA'],
		['685-686 693-694', 'MAG'],
		['683-684 688-689', 'KAM'],
	],
};
