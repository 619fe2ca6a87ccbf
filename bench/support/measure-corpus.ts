import { inventedMeasure } from '@schutznetz/plans/invented';
import type { Measure } from '@schutznetz/plans/records';

const deeds = [
	'Ausbau',
	'Förderung',
	'Prüfung',
	'Fortführung',
	'Aufbau',
	'Sicherung',
	'Auswertung',
	'Reform',
];
const things = [
	'Fachberatungsstellen',
	'Schutzunterkünfte',
	'Arbeitsinspektionen',
	'Aufenthaltstitel',
	'Strafverfolgungsbehörden',
	'Verweisungsmechanismen',
	'Entschädigungsverfahren',
	'Öffentlichkeitsarbeit',
	'Datenerhebung',
	'Kooperationsvereinbarungen',
	'Sprachmittlung',
	'Gesundheitsversorgung',
	'Rechtsvertretung',
	'Lieferketten',
	'Vermittlungsagenturen',
	'Meldewege',
	'Schulungsreihen',
	'Traumaambulanzen',
	'Härtefallfonds',
	'Finanzermittlungen',
	'Grenzkontrollen',
	'Jugendhilfe',
	'Familienzusammenführung',
	'Informationskampagnen',
	'Forschungsvorhaben',
	'Opferzeugenprogramme',
	'Lohnansprüche',
	'Plattformarbeit',
	'Saisonverträge',
	'Visaverfahren',
];
const people = [
	'Betroffene',
	'Minderjährige',
	'Geflüchtete',
	'Hausangestellte',
	'Pflegekräfte',
	'Fahrer*innen',
];
const fillers = [
	'Die Maßnahme wird mit den Ländern abgestimmt und jährlich überprüft.',
	'Vorgesehen sind Gespräche mit Trägern, eine Auswertung und ein Bericht.',
	'Grundlage sind § 25 Abs. 4a AufenthG und die bestehenden Absprachen.',
	'Beteiligt sind Behörden, Verbände und die Wissenschaft.',
	'Über die Fortsetzung wird nach Abschluss der ersten Phase entschieden.',
];

/** As many invented measures as asked, the same ones every time; about 350 characters each. */
export function measureCorpus(count: number): { readonly id: string; readonly body: Measure }[] {
	let seed = 20_261_121;
	const pick = <T>(list: readonly T[]): T => {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		const found = list[Math.floor((seed / 2 ** 32) * list.length)];
		if (found === undefined) throw new Error('measureCorpus was given an empty list');
		return found;
	};
	return Array.from({ length: count }, (_, index) => ({
		id: `muster-bench-${index + 1}`,
		body: inventedMeasure({
			at: pick([1, 2, 3, 4] as const),
			number: String(index + 1),
			title: `Erfunden: ${pick(deeds)} der ${pick(things)} für ${pick(people)} ${index + 1}`,
			text: `${pick(fillers)} ${pick(fillers)} Im Blick: ${pick(people)}. ${pick(fillers)}`,
			leads: [pick(['muster-ministerium-a', 'muster-ministerium-b', 'muster-amt'])],
			groups: [pick(['women', 'minors', 'undocumented', 'domesticWorkers'] as const)],
			forms: [pick(['sexual', 'labour', 'begging'] as const)],
			indicatorText: `Zahl der ${pick(things)}`,
		}),
	}));
}
