import type { RuleName } from '@schutznetz/law-de';
import type { Modality } from '@schutznetz/rights';
import { checklistPart } from '../checklist-part.ts';
import { type LetterPart, type LetterTemplate, text } from '../letter-template.ts';

const decisionOn = (rule: RuleName, modality: Modality, ...questions: readonly string[]): LetterPart => ({
	rule,
	modality,
	requests: [],
	grounds: questions.map((question) => [question]),
});

/** What a lawyer has to look at when an authority refused: a list, not a legal opinion. */
export const anwaltlichePruefung: LetterTemplate = {
	id: 'anwaltliche-pruefung',
	title: 'Widerspruch, Klage, Eilantrag: Checkliste für die Anwält*in',
	to: 'Kanzlei',
	subject: 'Bitte um anwaltliche Prüfung: Rechtsbehelf und Eilantrag',
	references: [text`Bescheid: ${'decision'}`, text`Zugestellt am: ${'served'}`],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird um eilige Prüfung gebeten. Zu klären ist:`,
	parts: [
		decisionOn(
			'RES-01',
			'must',
			'Bedenkfrist (§ 59 Abs. 7 AufenthG): Wurde sie gesetzt, mit welcher Dauer, mit Bescheinigung? Stammt die Abschiebungsandrohung vom BAMF?',
		),
		decisionOn(
			'RES-03',
			'may',
			'Versagung, Verkürzung oder Aufhebung der Bedenkfrist (§ 59 Abs. 7 Satz 3 AufenthG): War die Person vorher über ihre Rechte unterrichtet? War der Kontakt freiwillig? Wurde das Ermessen ausgeübt?',
		),
		decisionOn(
			'RES-04',
			'should',
			'Titel nach § 25 Abs. 4a AufenthG: Gibt es die Stellungnahme von Staatsanwaltschaft oder Gericht? Womit begründet die Behörde einen atypischen Fall? Ist ein Einreiseverbot mit anzugreifen?',
		),
		decisionOn(
			'RES-05',
			'should',
			'Verlängerung nach § 25 Abs. 4a Satz 3 AufenthG: Wurde sie vor Ablauf beantragt (§ 81 Abs. 4)? Welche Gründe für den weiteren Aufenthalt sind belegt?',
		),
		decisionOn(
			'RES-06',
			'should',
			'Widerruf nach § 52 Abs. 5 AufenthG: Welcher Grund wird genannt? Betrifft er einen schon nach Satz 3 verlängerten Titel, der dort nicht genannt ist?',
		),
		decisionOn(
			'RES-10',
			'may',
			'Titel nach § 25 Abs. 4b AufenthG: Sind die Gesichtspunkte des Ermessens vollständig gewürdigt?',
		),
		decisionOn(
			'RES-11',
			'may',
			'Verlängerung nach § 25 Abs. 4b Satz 3 AufenthG: Sind Lohnrückstand und besondere Härte belegt und gewürdigt?',
		),
	],
	furtherPart: checklistPart,
	requests: [
		text`Welcher Rechtsbehelf ist gegeben (Widerspruch, Klage oder Beschwerde), wo und bis wann? Läuft die Frist seit der Zustellung?`,
		text`Hat der Rechtsbehelf aufschiebende Wirkung? Wenn nicht: Eilantrag nach § 80 Abs. 5 oder § 123 VwGO, bei Sozialleistungen nach § 86b SGG, und ist eine Zusage der Behörde zu erreichen, so lange nichts zu vollziehen?`,
		text`Ist die Rechtsbehelfsbelehrung vollständig, und wurde die Person vorher angehört?`,
		text`Gibt es einen Termin zur Abschiebung, Haft oder eine Auflage, die heute Handeln verlangt?`,
		text`Kommt Prozesskosten- oder Beratungshilfe in Betracht?`,
		text`Welche Angaben gehören in die Begründung, welche nicht, weil sie der Person schaden könnten?`,
		text`Welche Anschrift wird dem Gericht genannt, damit der Aufenthaltsort geschützt bleibt?`,
	],
	grounds: [],
	factsLead: 'Bekannt ist:',
	withAccount: true,
	brings: [],
	enclosures: ['Bescheid mit Umschlag (Tag der Zustellung)', 'bisherige Anträge'],
	isToPublicBody: false,
	learns: {
		authority:
			'Die Kanzlei ist keine Behörde und an die Schweigepflicht gebunden. Erst der Widerspruch, die Klage oder der Eilantrag geht an Behörde und Gericht.',
		prosecution:
			'Polizei und Staatsanwaltschaft erfahren hierdurch nichts. Was in einer Begründung steht, kann später in ihre Akten gelangen.',
		employer: 'Betriebe und Beschuldigte erfahren hierdurch nichts.',
		address:
			'Die Kanzlei bekommt die Anschrift der Beratungsstelle. Mit ihr klären, welche Anschrift das Gericht bekommt.',
		family: 'Angehörige erfahren hierdurch nichts. Wer bezahlt und wer Post bekommt, vorher klären.',
	},
	isForLawyer: true,
	headings: { requests: 'Sofort zu klären', grounds: 'Zu den einzelnen Rechten' },
};
