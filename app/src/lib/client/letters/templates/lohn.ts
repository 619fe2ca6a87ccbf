import { type LetterTemplate, text } from '../letter-template.ts';

/** Unpaid wages, claimed in writing. */
export const lohn: LetterTemplate = {
	id: 'lohn',
	title: 'Lohn schriftlich fordern',
	to: 'Arbeitgeber*in (oder Auftraggeber*in, die haftet)',
	subject: 'Zahlung von rückständigem Lohn',
	references: [],
	opening: text`${'person'} (im Folgenden: die Person) hat vom ${'workedFrom'} bis zum ${'workedUntil'} für Sie oder für einen von Ihnen beauftragten Betrieb gearbeitet (${'work'}, ${'hours'} Stunden, vereinbarter Lohn: ${'wage'}). Gezahlt wurden bisher ${'received'}. Für ${'unpaidMonths'} steht Lohn aus. Sie werden aufgefordert,`,
	parts: [
		{
			rule: 'COMP-09',
			modality: 'must',
			requests: [
				text`${'amount'} bis zum ${'payBy'} zu zahlen, auf folgendem Weg: ${'payTo'}`,
				text`die Arbeit schriftlich abzurechnen`,
			],
			grounds: [
				text`Der Lohn für geleistete Arbeit ist zu zahlen, unabhängig von Aufenthaltstitel und Arbeitserlaubnis. Ist keine wirksame Vergütung vereinbart, ist die übliche geschuldet (§ 612 Abs. 2 BGB); mindestens aber der gesetzliche Mindestlohn der jeweiligen Zeit, in manchen Branchen ein höherer. Auf den Mindestlohn kann die Person nicht verzichten (§ 3 MiLoG).`,
			],
		},
		{
			rule: 'COMP-10',
			modality: 'must',
			requests: [],
			grounds: [
				text`Auch ohne Erlaubnis zur Beschäftigung ist die vereinbarte, sonst die übliche Vergütung zu zahlen. Dabei wird vermutet, dass die Beschäftigung drei Monate gedauert hat (§ 98a Abs. 1 und 2 AufenthG). Unternehmen, die den Betrieb beauftragt haben, haften dafür wie bürgende Dritte ohne vorherige Klage (§ 98a Abs. 3 AufenthG); für weitere Unternehmen der Kette richtet sich die Haftung nach § 98a Abs. 4 und 5 AufenthG.`,
			],
		},
		{
			rule: 'COMP-12',
			modality: 'automatic',
			requests: [],
			grounds: [
				text`Die Forderung wird auch zur Wahrung etwaiger Ausschlussfristen erhoben. Für den Anteil in Höhe des Mindestlohns greifen vertragliche Ausschlussfristen nicht (§ 3 MiLoG).`,
			],
		},
	],
	requests: [],
	grounds: [
		text`Geht die Zahlung nicht fristgerecht ein, wird die Person anwaltlich prüfen lassen, ob sie vor dem Arbeitsgericht klagt.`,
	],
	factsLead: 'Zur Beschäftigung wird mitgeteilt:',
	withAccount: false,
	brings: [],
	enclosures: ['Aufstellung der Arbeitszeiten'],
	isToPublicBody: false,
	learns: {
		authority:
			'Dieses Schreiben geht an keine Behörde. Folgt eine Klage, erfährt das Arbeitsgericht davon; ob es der Ausländerbehörde etwas mitteilen muss, ist umstritten. Vorher anwaltlich klären.',
		prosecution:
			'Polizei und Zoll erfahren zunächst nichts. Der Betrieb kann seinerseits Anzeige erstatten, etwa wegen Arbeit ohne Erlaubnis: mit diesem Druck rechnen.',
		employer:
			'Der Betrieb erfährt, dass die Person ihren Lohn fordert, wer ihr hilft und was sie beweisen kann. Sind die Beschuldigten gewalttätig oder kennen sie Angehörige, zuerst den Schutz klären und überlegen, ob eine Kanzlei schreibt.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Auch das zeigt, in welcher Stadt die Person Hilfe hat: im Zweifel eine Kanzlei anderswo.',
		family:
			'Angehörige, die von denselben Leuten abhängen (Schulden, Wohnung, Arbeit), können unter Druck geraten: vorher mit der Person überlegen, wer gewarnt wird.',
	},
};
