import { pointStatuses } from '@schutznetz/plans/statistics';
import { list, number, object, oneOf, orNull, text, whole } from './json-schema.ts';

const id = text('Kennung; sie ändert sich nie.');
const sources = list(
	object({ source: orNull(text('Kennung der Quelle.')), url: orNull(text('Adresse.')) }, 'Eine Fundstelle.'),
	'Wo der Wert steht.',
);

/** The statistics that stand behind demands, field by field. */
export const statisticSchemas = {
	series: {
		id,
		title: text('Was gezählt wird.'),
		unit: text('Einheit.'),
		publisher: text('Wer die Zahlen veröffentlicht.'),
		note: orNull(text('Was beim Lesen zu beachten ist.')),
	},
	values: {
		id: text('Reihe und Platz des Werts darin.'),
		publisher: orNull(text('Wer diesen Wert veröffentlicht, wo es nicht der Herausgeber der Reihe ist.')),
		series: text('Kennung der Reihe.'),
		period: text('Zeitraum, wie ihn die Quelle nennt.'),
		year: orNull(whole('Kalenderjahr, wo es eines ist.')),
		facet: orNull(text('Wovon innerhalb der Reihe: Form, Alter, Land.')),
		value: orNull(number('Wert; leer, wo die Quelle nur Worte gibt.')),
		text: orNull(text('Die Worte der Quelle.')),
		status: oneOf(
			pointStatuses,
			'Wie der Wert zustande kam: berichtet, errechnet, berichtigt, gerundet, mindestens.',
		),
		version: orNull(text('Aus welcher Veröffentlichung, wenn es mehrere gibt.')),
		supersededBy: orNull(number('Späterer Wert für dasselbe.')),
		calculation: orNull(text('Rechenweg.')),
		check: orNull(text('Gegenrechnung.')),
		note: orNull(text('Anmerkung.')),
		sources,
	},
	conflicts: {
		id,
		title: text('Worin sich die Quellen widersprechen.'),
		text: text('Die Angaben nebeneinander, mit Grund.'),
		series: list(text('Kennungen der Reihen.')),
		sources,
	},
} as const;
