import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, derived, yes } = v;

const urgentHelp =
	'Klage und Eilantrag beim Verwaltungsgericht (§ 80 Abs. 5 oder § 123 VwGO). Gegen Bescheide der Ausländerbehörde in der Regel ein Monat, gegen Bescheide des BAMF eine oder zwei Wochen (RES-40a bis c). Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.';

/** §§ 58, 59, 60a, 62, 72 AufenthG: what stands between a person and removal. */
export const schutzVorAbschiebung: readonly Rule[] = [
	v.rule({
		id: 'RES-31a',
		title: {
			de: 'Keine Androhung gegen Kindeswohl, Familie und Gesundheit (§ 59 Abs. 1)',
			en: 'Removal threat against child welfare, family and health',
		},
		area: 'Aufenthalt',
		holder: 'Personen, denen die Abschiebung angedroht werden soll',
		condition: all(
			yes('removal.threat_planned'),
			any(yes('child.welfare_against'), yes('family.bonds_against'), yes('health.against')),
		),
		modality: 'must',
		effect:
			'Die Behörde darf die Abschiebung nicht androhen, solange Kindeswohl, familiäre Bindungen oder der Gesundheitszustand entgegenstehen.',
		inShort: {
			easy: 'Vor einer Abschiebung kommt ein Brief mit einer Androhung. Die Behörde muss vorher prüfen: Wie geht es den Kindern, der Familie und der Gesundheit? Deshalb soll sie diese Gründe kennen.',
			en: 'Before threatening removal, the authority has to look at the welfare of children, the family and health. It should know these reasons in time.',
		},
		nextStep:
			'Die Gründe mit Belegen schriftlich vortragen, bevor die Androhung ergeht; vorher klären, wer dadurch was erfährt. Liegt schon ein Bescheid vor, sofort anwaltliche Hilfe suchen.',
		remedy: urgentHelp,
		authority: 'Ausländerbehörde; im Asylverfahren das BAMF',
		evidence: [
			'Geburtsurkunden, Sorgenachweise',
			'Bericht von Schule, Kita oder Jugendamt',
			'qualifizierte ärztliche Bescheinigung',
		],
		sources: [aufenthG('§ 59 Abs. 1', 'Satz 1'), asylG('§ 34 Abs. 1', 'Nr. 4')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG, changes.geas('das AsylG')],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-31d', note: 'Abschiebungshaft bei Kindern und Familien' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
		],
	}),
	v.rule({
		id: 'RES-31b',
		title: {
			de: 'Unbegleitete Minderjährige: keine Abschiebung ohne gesicherte Übergabe (§ 58 Abs. 1a)',
			en: 'Unaccompanied minors: removal only with assured reception',
		},
		area: 'Aufenthalt',
		holder: 'unbegleitete Minderjährige',
		condition: all(yes('minor.unaccompanied'), yes('removal.planned')),
		modality: 'must',
		effect:
			'Vor einer Abschiebung muss die Behörde sich vergewissern, dass das Kind im Zielstaat einem Familienmitglied, einer sorgeberechtigten Person oder einer geeigneten Einrichtung übergeben wird.',
		inShort: {
			easy: 'Ein Kind ist allein in Deutschland. Eine Abschiebung geht nur, wenn am Ziel sicher jemand für das Kind da ist. Das muss die Behörde vorher klären.',
			en: 'For a child alone in Germany the authority has to make sure, before any removal, that family, a guardian or a suitable home will receive the child.',
		},
		nextStep:
			'Vormund*in und Jugendamt einschalten und die Behörde nach dem Nachweis der Aufnahme fragen lassen, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy: urgentHelp,
		authority: 'Ausländerbehörde; Jugendamt und Vormund*in beteiligen',
		evidence: [
			'Bericht der Vormund*in oder des Jugendamts',
			'Angaben zur Familie und zur Gefahr im Zielstaat',
		],
		sources: [aufenthG('§ 58 Abs. 1a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-31a', note: 'Kindeswohl gegen die Androhung' },
			{ kind: 'alternative', rule: 'RES-31d' },
		],
	}),
	v.rule({
		id: 'RES-31c',
		title: {
			de: 'Familien mit Kindern unter zwölf: Ankündigung einen Monat vorher (§ 60a Abs. 5a)',
			en: 'Families with children under twelve: one month notice',
		},
		area: 'Aufenthalt',
		holder:
			'Familien mit mindestens einem Kind unter zwölf, deren Abschiebung länger als ein Jahr ausgesetzt war',
		condition: all(
			yes('removal.planned'),
			yes('family.child_under_12'),
			atLeast('residence.suspended_months', 12),
		),
		modality: 'must',
		effect: 'Die Abschiebung muss mindestens einen Monat vorher angekündigt werden.',
		duration: {
			states: 'Mindestens ein Monat zwischen Ankündigung und Abschiebung.',
			atLeast: { months: 1 },
		},
		inShort: {
			easy: 'Eine Familie hat ein Kind unter 12 und eine Duldung seit mehr als einem Jahr. Dann muss die Behörde eine Abschiebung einen Monat vorher ankündigen. So bleibt Zeit für Hilfe.',
			en: 'A family with a child under twelve, tolerated for more than a year, has to be told one month before a removal, so that there is time to get help.',
		},
		nextStep:
			'Den Tag der Ankündigung festhalten und die Zeit nutzen: anwaltliche Hilfe, Eilantrag, Härtefallkommission.',
		remedy: urgentHelp,
		deadlines: [
			{
				id: 'RES-31c.fruehestens',
				states: 'Vor diesem Tag ist die Abschiebung nicht erlaubt.',
				ifMissed:
					'Nach diesem Tag kann jederzeit abgeschoben werden. Bis dahin Eilantrag beim Verwaltungsgericht, Duldungsgründe und Härtefall vorbringen; ein Eilantrag ist auch danach möglich, solange nicht abgeschoben ist.',
				start: 'removal.notice_date',
				length: { months: 1 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: aufenthG('§ 60a Abs. 5a'),
			},
		],
		authority: 'Ausländerbehörde',
		evidence: ['Duldungen über mehr als ein Jahr', 'Geburtsurkunde des Kindes'],
		sources: [aufenthG('§ 60a Abs. 5a')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-31a' },
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefall' },
		],
	}),
	v.rule({
		id: 'RES-31d',
		title: {
			de: 'Grundsätzlich keine Abschiebungshaft für Minderjährige und Familien (§ 62 Abs. 1)',
			en: 'As a rule no removal detention of minors and families',
		},
		area: 'Aufenthalt',
		holder: 'Minderjährige und Familien mit minderjährigen Kindern',
		condition: all(yes('removal.planned'), any(derived('D.minor'), yes('family.minor_child_household'))),
		modality: 'should',
		effect:
			'Minderjährige und Familien mit Minderjährigen sollen grundsätzlich nicht in Abschiebungshaft kommen.',
		inShort: {
			easy: 'Kinder, Jugendliche und Familien mit Kindern sollen grundsätzlich nicht in Abschiebungs-Haft. Bei Haft hilft sofort eine Anwältin oder ein Anwalt.',
			en: 'As a rule, minors and families with minors should not be held in removal detention. In detention, a lawyer should be called at once.',
		},
		nextStep:
			'Bei drohender oder bestehender Haft sofort anwaltliche Hilfe holen und das Alter und die Familie belegen; bei Kindern das Jugendamt einschalten, nachdem geklärt ist, wer dadurch was erfährt.',
		remedy:
			'Über Haft entscheidet das Amtsgericht; dagegen die Beschwerde, in der Regel binnen eines Monats, und ein Antrag auf Aufhebung jederzeit. Nicht am Text geprüft; es gilt die Rechtsbehelfsbelehrung.',
		authority: 'Amtsgericht auf Antrag der Ausländerbehörde',
		evidence: ['Geburtsurkunden', 'Nachweis des gemeinsamen Lebens', 'Bericht des Jugendamts'],
		sources: [
			aufenthG('§ 62 Abs. 1', 'Satz 3'),
			inferred(
				aufenthG('§ 62 Abs. 1', 'Satz 3'),
				'welches Gericht entscheidet und wie der Rechtsschutz läuft.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-31a' },
			{ kind: 'alternative', rule: 'RES-31b', note: 'allein eingereiste Kinder' },
		],
	}),
	v.rule({
		id: 'RES-33',
		title: {
			de: 'Einvernehmen der Staatsanwaltschaft bei eigenem Strafverfahren (§ 72 Abs. 4)',
			en: 'Agreement of the prosecutor where the person is accused (section 72 (4))',
		},
		area: 'Aufenthalt',
		holder: 'Personen, gegen die selbst ein Strafverfahren läuft',
		condition: all(yes('person.accused'), yes('removal.planned')),
		modality: 'must',
		effect:
			'Ausweisung und Abschiebung brauchen das Einvernehmen der Staatsanwaltschaft, außer bei geringfügigen Taten. Bei Personen im Zeugenschutz braucht es das Einvernehmen der Zeugenschutzstelle. Solange das Verfahren gegen die Person läuft, ist die Entscheidung über einen Titel ausgesetzt (§ 79 Abs. 2).',
		inShort: {
			easy: 'Gegen die Person läuft ein Strafverfahren. Dann muss die Behörde vor einer Abschiebung die Staatsanwaltschaft fragen. Dabei hilft eine Verteidigerin oder ein Verteidiger.',
			en: 'Where the person is accused of an offence, the authority needs the agreement of the prosecutor before removal. A defence lawyer helps with this.',
		},
		nextStep:
			'Verteidigung einschalten und nur über sie klären, ob die Staatsanwaltschaft zugestimmt hat; nichts über die Tat in Schreiben der Beratungsstelle aufnehmen.',
		remedy: urgentHelp,
		authority: 'Ausländerbehörde mit Einvernehmen der Staatsanwaltschaft',
		evidence: ['Aktenzeichen des Strafverfahrens (über die Verteidigung)'],
		sources: [aufenthG('§ 72 Abs. 4'), aufenthG('§ 79 Abs. 2')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{ states: 'Keine Angaben zur Tat ohne Verteidigung, auch nicht in der Akte der Beratungsstelle.' },
		],
		related: [
			{ kind: 'alternative', rule: 'RES-31a' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
		],
	}),
];
