import type { EpochDay, WeeklyWindow } from '../../calendar';
import {
	ALWAYS,
	CAUTIOUS_HOURS,
	cautionDuring,
	countryOf,
	DEFAULT_COUNTRY,
	layersOf,
	periodOf,
	reaches,
	without,
	type Country,
	type CountryLayer,
	type HoursRule,
	type TextsOfPurpose,
} from '../countries';
import { whereaboutsReader, type Jurisdictions, type Whereabouts } from '../place';
import type { Recipient } from '../recipient';
import {
	closedDatesLayer,
	countryLayer,
	ownClosuresLayers,
	ownLayer,
	strictLayer,
	type HoursLayer,
} from './hoursLayer';

export type HoursMode = 'countryRules' | 'countryRulesAndOwnWindow' | 'strict' | 'ownWindowOnly';

/** How hours are decided, whoever the message is for. */
export interface HoursSettings {
	/** The country's rules when absent. */
	readonly mode?: HoursMode;
	/** The user's own hours by local time, for the modes that have them. */
	readonly ownWindow?: readonly WeeklyWindow[];
	/** Local dates on which nothing goes out, anywhere. */
	readonly closedDates?: ReadonlySet<EpochDay>;
	/** Leaves out hours that a statute lifts for people who consented; for them alone. */
	readonly applyConsentExemptions?: boolean;
	/** Leaves out statutes that speak of calls without naming texts. */
	readonly onlyStatutesThatNameTexts?: boolean;
	/** What is put in the place of the recorded rules, by code. */
	readonly customRules?: ReadonlyMap<string, Country>;
	/** Keeps zones in which under 1 % of a country's people live although little of the day is left. */
	readonly countsSmallTerritories?: boolean;
}

/** The hours that must be open for one person. */
export interface HoursPolicy {
	/** The user answers for these hours: they may be wider than the recorded rules. */
	readonly isOwn: boolean;
	rulesOf(code: string): Country | undefined;
	whereaboutsOf(recipient: Recipient): Whereabouts;
	/** None where no hours bind such texts. */
	layersFor(
		jurisdictions: Jurisdictions,
		hasConsented: boolean,
		texts: TextsOfPurpose,
	): readonly HoursLayer[];
}

/** Puts settings into a form that decides many people quickly. */
export function hoursPolicy(settings: HoursSettings = {}): HoursPolicy {
	const { mode = 'countryRules', ownWindow = [], customRules } = settings;
	const rulesOf = (code: string) => customRules?.get(code) ?? countryOf(code);
	const own = ownLayer(ownWindow);
	const cache = new Map<string, readonly HoursLayer[]>();

	const layersOfPlaces = ({ places, holidayRegion }: Jurisdictions, hasConsented: boolean) =>
		places
			.flatMap((place) => layersOf(place, holidayRegion))
			.filter(({ hours }) => !isLeftOut(hours, settings, hasConsented));

	const build = (
		jurisdictions: Jurisdictions,
		hasConsented: boolean,
		texts: TextsOfPurpose,
	): readonly HoursLayer[] => {
		const closures = jurisdictions.places.flatMap(ownClosuresLayers);
		if (mode === 'ownWindowOnly') return [...closures, own];
		const binding = layersOfPlaces(jurisdictions, hasConsented).filter(({ hours }) =>
			binds(hours, texts),
		);
		const applied = texts === 'service' ? binding : [...binding, ...cautionBeside(binding)];
		const layers = [...closures, ...applied.map((layer) => countryLayer(layer, texts))];
		if (mode === 'countryRulesAndOwnWindow') return [...layers, own];
		if (mode === 'strict') return [...layers, strictLayer(jurisdictions.places[0]?.id ?? '')];
		return layers;
	};

	return {
		isOwn:
			mode === 'ownWindowOnly' ||
			customRules !== undefined ||
			settings.applyConsentExemptions === true ||
			settings.onlyStatutesThatNameTexts === true,
		rulesOf,
		whereaboutsOf: whereaboutsReader({
			rulesOf,
			countsSmallTerritories: settings.countsSmallTerritories,
		}),
		layersFor(jurisdictions, hasConsented, texts) {
			const { codes, holidayRegion } = jurisdictions;
			const key = `${codes.join()}|${holidayRegion}|${hasConsented}|${texts}`;
			const before = cache.get(key);
			if (before) return before;
			const layers = build(jurisdictions, hasConsented, texts);
			const { closedDates: dates } = settings;
			const all = dates ? [...layers, closedDatesLayer(dates)] : layers;
			cache.set(key, all);
			return all;
		},
	};
}

/** A debt is asked for in the hours of marketing too, by caution where no law says so. */
const binds = (hours: HoursRule, texts: TextsOfPurpose): boolean =>
	reaches(hours, texts) || (texts === 'collections' && reaches(hours, 'marketing'));

const LEFT_OUT = `Your options leave out every rule on hours that is recorded: ${CAUTIOUS_HOURS}`;

/** On days of which every rule was left out no hour is shown to be legal: caution holds. */
const cautionBeside = (layers: readonly CountryLayer[]): readonly CountryLayer[] =>
	without(
		ALWAYS,
		layers.map(({ rule }) => periodOf(rule)),
	).flatMap((rest) => cautionDuring(rest, DEFAULT_COUNTRY.name, LEFT_OUT));

const isLeftOut = (
	{ liftedByConsent, namesTexts }: HoursRule,
	{ applyConsentExemptions, onlyStatutesThatNameTexts }: HoursSettings,
	hasConsented: boolean,
): boolean =>
	(applyConsentExemptions === true && hasConsented && liftedByConsent === true) ||
	(onlyStatutesThatNameTexts === true && namesTexts === 'unclear');
