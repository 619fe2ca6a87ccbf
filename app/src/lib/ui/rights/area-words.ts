import { m } from '#lib/paraglide/messages.js';

const areas: ReadonlyMap<string, () => string> = new Map([
	['Aufenthalt', m.right_area_residence],
	['Asyl', m.right_area_asylum],
	['EU-Freizügigkeit', m.right_area_free_movement],
	['Lebensunterhalt', m.right_area_livelihood],
	['Gesundheit', m.right_area_health],
	['Unterkunft', m.right_area_housing],
	['Strafverfahren', m.right_area_proceedings],
	['Entschädigung', m.right_area_compensation],
	['Lohn und Arbeit', m.right_area_work],
	['Kinder und junge Menschen', m.right_area_young],
	['Beratung', m.right_area_counselling],
]);

/** An area of the law in the reader's language; as the law names it where the page has no word for it. */
export const areaWords = (area: string): string => areas.get(area)?.() ?? area;
