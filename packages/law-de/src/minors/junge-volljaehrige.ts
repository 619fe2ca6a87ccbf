import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { sgbVIII, stGB, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, derived, isOneOf, yes } = v;

/** § 6 Abs. 2 SGB VIII: Germans, or a lawful or tolerated habitual residence in Germany. */
const mayReceive = any(isOneOf('person.nationality', ['de']), yes('stay.lawful_or_tolerated'));
const remedy =
	'Gegen eine Ablehnung des Jugendamts: Widerspruch oder Klage zum Verwaltungsgericht, in der Regel binnen eines Monats (nicht am Text geprüft); wenn es eilt, ein Eilantrag nach § 123 VwGO.';
const evidence = [
	'Hilfeplan und frühere Bescheide',
	'Bericht von Betreuer*innen oder Therapeut*innen',
	'eigene Worte zu Zielen und Bedarf',
];
const authority = 'Jugendamt';
const stay = sgbVIII('§ 6 Abs. 2', undefined, {
	note: 'Ausländer*innen: rechtmäßiger oder geduldeter gewöhnlicher Aufenthalt; Unionsbürger*innen: rechtmäßig.',
});

/** §§ 41, 41a SGB VIII and §§ 232 ff. StGB: between 18 and 27. */
export const jungeVolljaehrige: readonly Rule[] = [
	v.rule({
		id: 'MIN-06a',
		title: { de: 'Hilfe für junge Volljährige (§ 41 SGB VIII)', en: 'Help for young adults' },
		area: 'Kinder und junge Menschen',
		holder: 'Menschen von 18 bis 20, die noch nicht selbständig leben können',
		condition: all(atLeast('person.age', 18), derived('D.under21'), yes('young.needs_support'), mayReceive),
		modality: 'must',
		effect:
			'Das Jugendamt gibt geeignete Hilfe, solange ein selbständiges Leben nicht gesichert ist, zum Beispiel betreutes Wohnen. Wer die Hilfe beendet hat, kann zurückkommen; danach gibt es Nachbetreuung (§ 41a).',
		inShort: {
			easy: 'Eine Person ist 18, 19 oder 20 und braucht noch Hilfe im Alltag. Dann hilft das Jugendamt, zum Beispiel mit betreutem Wohnen. Auch wer schon weg war, kann wiederkommen.',
			en: 'Young adults from 18 to 20 who cannot yet live on their own get support from the youth welfare office, and may come back after leaving.',
		},
		nextStep:
			'Den Antrag beim Jugendamt stellen (auch mündlich) und den Bedarf beschreiben; vor dem 18. Geburtstag anfangen, wenn schon Hilfe läuft.',
		remedy,
		authority,
		evidence,
		sources: [
			sgbVIII('§ 41 Abs. 1', undefined, { note: 'Satz 3: Rückkehr in die Hilfe.' }),
			sgbVIII('§ 41a'),
			stay,
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'MIN-06b', note: 'ab 21, wenn die Hilfe vorher begann' },
			{ kind: 'alternative', rule: 'MIN-01', note: 'vor dem 18. Geburtstag' },
			{ kind: 'alternative', rule: 'SUB-11', note: 'Hilfe in besonderen sozialen Schwierigkeiten' },
		],
	}),
	v.rule({
		id: 'MIN-06b',
		title: {
			de: 'Hilfe über den 21. Geburtstag hinaus (§ 41 SGB VIII)',
			en: 'Help beyond the 21st birthday',
		},
		area: 'Kinder und junge Menschen',
		holder: 'Menschen von 21 bis 26, die schon vorher Hilfe bekamen',
		condition: all(
			atLeast('person.age', 21),
			derived('D.under27'),
			yes('young.help_before_21'),
			yes('young.justified_case'),
			mayReceive,
		),
		modality: 'should',
		effect:
			'In begründeten Einzelfällen soll das Jugendamt die Hilfe für eine begrenzte Zeit fortsetzen. Danach gibt es Nachbetreuung (§ 41a).',
		inShort: {
			easy: 'Eine Person bekam schon vor dem 21. Geburtstag Hilfe und braucht sie noch. Dann soll die Hilfe in besonderen Fällen eine Zeit weitergehen.',
			en: 'Help that began before the age of 21 usually goes on for some time where there are special reasons.',
		},
		nextStep:
			'Rechtzeitig vor dem Ende der laufenden Hilfe die Fortsetzung beantragen und begründen, warum gerade jetzt nicht Schluss sein kann (Prozess, Therapie, Ausbildung).',
		remedy,
		authority,
		evidence,
		sources: [sgbVIII('§ 41 Abs. 1'), sgbVIII('§ 41a'), stay],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'MIN-06a', note: 'bis 20' },
			{ kind: 'alternative', rule: 'SUB-11', note: 'Hilfe in besonderen sozialen Schwierigkeiten' },
		],
	}),
	v.rule({
		id: 'MIN-07',
		title: {
			de: 'Besondere Stellung unter 21 im Strafrecht (§§ 232 ff. StGB)',
			en: 'Special position under 21 in criminal law',
		},
		area: 'Strafverfahren',
		holder: 'Menschen, die bei der Tat unter 21 waren',
		condition: all(yes('victim.under21_at_act'), derived('D.indications')),
		modality: 'automatic',
		effect:
			'War die Person bei der Tat unter 21, braucht es bei §§ 232 ff. StGB keine Zwangslage und keine Hilflosigkeit: Schon das Anwerben oder Veranlassen zur Ausbeutung genügt.',
		inShort: {
			easy: 'War die Person bei der Ausbeutung jünger als 21, schützt das Strafrecht sie stärker. Sie muss dann keine Notlage beweisen.',
			en: 'Criminal law protects people who were under 21 more strongly: no predicament has to be shown.',
		},
		nextStep:
			'Alter zur Tatzeit belegen und früh darauf hinweisen (Anzeige, Schreiben an die Staatsanwaltschaft, Hinweisliste der Fachberatungsstelle).',
		remedy:
			'Wird das Verfahren eingestellt, weil eine Zwangslage fehle: Beschwerde, in der Regel binnen zwei Wochen ab Bekanntgabe (§ 172 StPO; nicht am Text geprüft), mit Hinweis auf das Alter.',
		authority: 'Polizei, Staatsanwaltschaft, Strafgericht',
		evidence: ['Geburtsurkunde oder Ausweis', 'Zeitleiste der Ausbeutung'],
		sources: [stGB('§§ 232 bis 233a', undefined, { note: 'mit der Altersgrenze von 21 Jahren' })],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'CRIM-03', note: 'Beistand ohne Prüfung des Einkommens' },
			{ kind: 'alternative', rule: 'CRIM-01', note: 'die Straftaten und ihre Bedingungen' },
		],
	}),
];
