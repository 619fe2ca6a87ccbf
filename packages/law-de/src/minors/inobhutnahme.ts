import type { Rule } from '@schutznetz/rights';
import { inferred, notRead, sgbVIII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, derived, isOneOf, not, yes } = v;

const foreign = not(isOneOf('person.nationality', ['de']));
const remedyJugendamt =
	'Die Bitte kann mündlich und zu jeder Zeit gestellt werden (Jugendamt mit Bereitschaftsdienst). Lehnt das Jugendamt ab: Widerspruch oder Klage, in der Regel binnen eines Monats, und der Eilantrag zum Verwaltungsgericht; bei Streit mit den Sorgeberechtigten entscheidet das Familiengericht. Nicht am Text geprüft.';

/** §§ 42 to 42f SGB VIII: taking into care, distribution, finding out the age. */
export const inobhutnahme: readonly Rule[] = [
	v.rule({
		id: 'MIN-01',
		title: { de: 'Inobhutnahme (§ 42 SGB VIII)', en: 'Taking into care' },
		area: 'Kinder und junge Menschen',
		holder: 'Kinder und Jugendliche, gleich mit welchem Aufenthaltsstatus',
		condition: all(
			derived('D.minor'),
			any(
				yes('minor.asks_for_care'),
				all(
					yes('minor.urgent_danger'),
					any(not(yes('minor.custodian_objects')), yes('minor.court_too_late')),
				),
				all(yes('minor.unaccompanied'), foreign, not(yes('minor.custodian_in_germany'))),
			),
		),
		modality: 'must',
		effect:
			'Das Jugendamt nimmt das Kind in Obhut: sicherer Ort, Essen, Krankenhilfe, eine Vertrauensperson wird benachrichtigt. Bei unbegleiteten Kindern sorgt es unverzüglich für eine Vormund*in und stellt einen Asylantrag, wenn Tatsachen dafür sprechen, dass Schutz gebraucht wird.',
		inShort: {
			easy: 'Ein Kind oder eine Jugendliche*r ist in Gefahr oder allein oder bittet um Schutz. Dann sorgt das Jugendamt für einen sicheren Ort, Tag und Nacht. Das gilt auch ohne Papiere.',
			en: 'When a child is in danger, alone, or asks for protection, the youth welfare office provides a safe place, day and night. Residence papers do not matter for this.',
		},
		nextStep:
			'Mit dem Kind besprechen, was geschieht, und mit seinem Wissen das Jugendamt anrufen (nachts der Bereitschaftsdienst). Sagen, wovor Schutz nötig ist und welche Orte und Personen gefährlich sind.',
		remedy: remedyJugendamt,
		authority: 'Jugendamt am tatsächlichen Aufenthaltsort (rund um die Uhr)',
		evidence: [
			'eigene Worte des Kindes',
			'Hinweise auf Gefahr oder Ausbeutung',
			'Bericht einer Fachberatungsstelle',
		],
		sources: [
			sgbVIII('§ 42 Abs. 1 bis 3', undefined, {
				note: 'Widersprechen Sorgeberechtigte, wird das Kind übergeben oder sofort das Familiengericht angerufen.',
			}),
			sgbVIII('§ 42 Abs. 2', 'Satz 5'),
			sgbVIII('§ 42 Abs. 3', 'Satz 4'),
			sgbVIII('§ 6', undefined, {
				note: 'Absatz 1 Satz 2, Absatz 2 Satz 2: unabhängig vom Aufenthaltsstatus.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Bei gerade angekommenen unbegleiteten Kindern kommt zuerst die vorläufige Inobhutnahme mit einer möglichen Verteilung (MIN-02).',
				when: all(derived('D.minor'), yes('minor.unaccompanied'), foreign),
			},
			{
				states:
					'Das Jugendamt erfährt dadurch von dem Kind und seinem Aufenthalt; das vorher offen besprechen.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'MIN-02', note: 'gerade angekommen und allein' },
			{ kind: 'alternative', rule: 'MIN-05', note: 'Einschätzung der Gefahr und Beratung ohne Eltern' },
			{ kind: 'alternative', rule: 'MIN-06a', note: 'Hilfe für junge Volljährige' },
			{ kind: 'alternative', rule: 'MIN-03', note: 'wenn das Alter streitig ist' },
		],
	}),
	v.rule({
		id: 'MIN-02',
		title: {
			de: 'Vorläufige Inobhutnahme und Verteilung (§§ 42a, 42b SGB VIII)',
			en: 'Provisional taking into care and distribution',
		},
		area: 'Kinder und junge Menschen',
		holder: 'unbegleitete ausländische Kinder und Jugendliche kurz nach der Ankunft, auch verheiratete',
		condition: all(derived('D.minor'), yes('minor.unaccompanied'), foreign, yes('minor.just_arrived')),
		modality: 'must',
		effect:
			'Das Jugendamt nimmt das Kind vorläufig in Obhut und schätzt ein: Wohl, Verwandte in Deutschland oder Europa, gemeinsame Unterbringung, Gesundheit. Eine Verteilung ist ausgeschlossen, wenn sie das Wohl gefährdet, die Gesundheit sie binnen 14 Werktagen nicht zulässt, eine Zusammenführung mit Verwandten kurzfristig möglich ist oder ein Monat vergangen ist. Geschwister bleiben zusammen.',
		inShort: {
			easy: 'Ein Kind ist allein in Deutschland angekommen. Das Jugendamt nimmt es auf und prüft, was gut für das Kind ist. Manchmal kommt das Kind danach in einen anderen Ort.',
			en: 'A child who has just arrived alone is taken in by the youth welfare office, which looks at what is best for the child. Sometimes the child then moves to another place.',
		},
		nextStep:
			'Dem Jugendamt sofort schreiben, was gegen eine Verteilung spricht (Beschuldigte am Ziel, besondere Hilfe nur hier, Verwandte), und um einen Platz in einer geschützten Einrichtung bitten.',
		remedy:
			'Gegen die Verteilung gibt es keinen Widerspruch; die Klage hält sie nicht auf, deshalb zugleich ein Eilantrag beim Verwaltungsgericht (§ 42b Abs. 7 SGB VIII; Klagefrist in der Regel ein Monat, nicht am Text geprüft).',
		deadlines: [
			{
				id: 'MIN-02.meldung',
				states:
					'Frühestens an diesem Tag enden die sieben Werktage, in denen das Jugendamt das Kind zur Verteilung melden oder die Gründe dagegen mitteilen muss; bis dahin sollten alle Gründe dort sein.',
				ifMissed:
					'Gründe gegen die Verteilung können weiter vorgetragen werden, solange sie nicht vollzogen ist. Nach einem Monat ist sie ausgeschlossen.',
				start: 'minor.care_start_date',
				length: { days: 8 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: inferred(
					sgbVIII('§ 42a Abs. 4'),
					'dass sieben Werktage frühestens acht Kalendertage sind (ein Sonntag liegt immer darin); mit Feiertagen oder freien Samstagen sind es mehr.',
				),
			},
			{
				id: 'MIN-02.gesundheit',
				states:
					'Frühestens an diesem Tag enden die 14 Werktage, in denen die Gesundheit eine Verteilung zulassen müsste.',
				ifMissed:
					'Lässt die Gesundheit die Verteilung in dieser Zeit nicht zu, ist sie ausgeschlossen; dazu braucht es eine ärztliche Stellungnahme.',
				start: 'minor.care_start_date',
				length: { days: 16 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: inferred(
					sgbVIII('§ 42b Abs. 4'),
					'dass 14 Werktage frühestens 16 Kalendertage sind (zwei Sonntage liegen immer darin).',
				),
			},
			{
				id: 'MIN-02.monat',
				states: 'Ist die Verteilung an diesem Tag nicht durchgeführt, ist sie ausgeschlossen.',
				ifMissed:
					'Danach bleibt das Kind in der Zuständigkeit dieses Jugendamts; es folgt die Inobhutnahme (MIN-01). Wird trotzdem verteilt, hilft nur ein Eilantrag.',
				start: 'minor.care_start_date',
				length: { months: 1 },
				counts: 'event',
				meaning: 'end',
				source: sgbVIII('§ 42b Abs. 4'),
			},
		],
		authority: 'Jugendamt am Ort der Ankunft; Landesstelle und Bundesverwaltungsamt für die Verteilung',
		evidence: [
			'Hinweise auf Beschuldigte am Zielort',
			'Bericht einer Fachberatungsstelle',
			'ärztliche Stellungnahme',
			'Angaben zu Verwandten und Geschwistern',
		],
		sources: [
			sgbVIII('§ 42a Abs. 1, 2 und 4'),
			sgbVIII('§ 42b Abs. 4, 5 und 7'),
			inferred(
				sgbVIII('§ 42b Abs. 4'),
				'die Beispiele für eine Gefährdung des Wohls: Beschuldigte am Ziel, Bedarf an spezialisierter Hilfe; ebenso, welche Stellen die Verteilung durchführen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'MIN-01', note: 'die Inobhutnahme danach' },
			{ kind: 'alternative', rule: 'MIN-04', note: 'Vormundschaft' },
		],
	}),
	v.rule({
		id: 'MIN-03',
		title: { de: 'Altersfeststellung (§ 42f SGB VIII)', en: 'Finding out the age' },
		area: 'Kinder und junge Menschen',
		holder: 'junge Menschen, deren Alter eine Behörde anzweifelt',
		condition: yes('age.disputed'),
		modality: 'must',
		effect:
			'Das Jugendamt stellt das Alter zuerst nach Papieren, sonst durch eine qualifizierte Einschätzung fest. Eine ärztliche Untersuchung gibt es nur in Zweifelsfällen, auf Antrag oder von Amts wegen, und nur nach voller Aufklärung und mit Einwilligung. Bis zur Entscheidung soll die Person wie ein Kind behandelt werden.',
		inShort: {
			easy: 'Ein Amt glaubt das Alter nicht. Dann prüft das Jugendamt Papiere und spricht mit der Person. Eine ärztliche Untersuchung gibt es nur, wenn die Person zustimmt.',
			en: 'When an authority doubts the age, the youth welfare office looks at papers and talks with the young person. A medical examination needs information and consent.',
		},
		nextStep:
			'Papiere und Zeugnisse zum Alter beschaffen (nicht über Beschuldigte oder ein gefährliches Konsulat), eine Begleitperson für das Gespräch verlangen und das Protokoll erbitten.',
		remedy:
			'Gegen die Entscheidung: Widerspruch oder Klage, in der Regel binnen eines Monats (nicht am Text geprüft). Beides hält die Folgen nicht auf, deshalb zugleich ein Eilantrag beim Verwaltungsgericht.',
		authority: 'Jugendamt',
		evidence: [
			'Geburtsurkunde oder Ausweis',
			'Schul- und Impfunterlagen',
			'Angaben von Verwandten',
			'Eindruck von Fachkräften',
		],
		sources: [
			sgbVIII('§ 42f'),
			notRead(
				'directive',
				'Richtlinie 2011/36/EU',
				'Art. 13 Abs. 2',
				'im Zweifel für die Minderjährigkeit, ebenso Art. 10 Abs. 3 der Europaratskonvention.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Solange das Alter streitig ist, bleiben alle Rechte offen, die an ihm hängen; sie sollten wie für ein Kind verlangt werden.',
				when: yes('age.disputed'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'MIN-01', note: 'wenn niemand das Alter anzweifelt' },
			{ kind: 'alternative', rule: 'MIN-06a', note: 'auch junge Volljährige bekommen Hilfe' },
		],
	}),
];
