import { type LetterTemplate, text } from '../letter-template.ts';

const grounds = [
	text`Das Einkommen der Person ist dafür nicht zu prüfen. Der Antrag ist schon vor dem Anschluss als Nebenkläger*in zulässig (§ 397a Abs. 3 StPO) und schon vor der Anklage (§ 406h Abs. 3 StPO).`,
];

/** § 397a Abs. 1 StPO: a lawyer at the expense of the State. */
export const beiordnung: LetterTemplate = {
	id: 'beiordnung',
	title: 'Beiordnung einer Rechtsanwält*in beantragen',
	to: 'Gericht (vor der Anklage: das Gericht nach § 162 StPO)',
	subject: 'Antrag auf Beiordnung eines Rechtsbeistands nach § 397a Abs. 1 StPO',
	references: [
		text`Aktenzeichen des Gerichts: ${'fileNumber'}`,
		text`Strafverfahren: ${'prosecution'}, Aktenzeichen ${'prosecutionNumber'}`,
	],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt,`,
	parts: [
		{
			rule: 'CRIM-03',
			modality: 'must',
			requests: [
				text`der Person nach § 397a Abs. 1 StPO (Nr. 1, 4 oder 5) ${'appointedLawyer'} als Beistand beizuordnen`,
			],
			grounds: [
				text`Wer zur Nebenklage berechtigt ist, bekommt nach § 397a Abs. 1 StPO auf Antrag einen Rechtsbeistand, wenn eine der dort genannten Taten vorliegt; bei einem Teil dieser Taten kommt es darauf an, dass die Person unter 18 ist oder bei der Tat war oder ihre Interessen selbst nicht ausreichend wahrnehmen kann.`,
			],
		},
		{
			rule: 'CRIM-03b',
			modality: 'must',
			requests: [
				text`der Person, auch soweit § 397a Abs. 1 Nr. 3 StPO anwendbar ist, ${'appointedLawyer'} als Beistand beizuordnen`,
			],
			grounds: [
				text`Nach § 397a Abs. 1 Nr. 3 StPO ist auf Antrag ein Rechtsbeistand beizuordnen, wenn eines der dort genannten Verbrechen die Person körperlich oder seelisch schwer geschädigt hat.`,
			],
		},
	],
	requests: [],
	grounds,
	factsLead: 'Zu den Voraussetzungen wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: [],
	isToPublicBody: true,
	learns: {
		authority:
			'Das Gericht erfährt Namen, Angaben zur Tat und warum die Person Beistand braucht. Es ist eine öffentliche Stelle: Hat die Person weder Titel noch Duldung, zuerst anwaltlich klären, was es der Ausländerbehörde mitteilt (§ 87 AufenthG).',
		prosecution:
			'Die Staatsanwaltschaft bekommt den Antrag. Gibt es noch kein Verfahren, kann er eines auslösen.',
		employer:
			'Beschuldigte erhalten dieses Schreiben nicht unmittelbar. Rechnen Sie damit, dass ihre Verteidigung die Akte liest: nichts schreiben, was sie nicht wissen dürfen.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Steht in der Akte schon eine andere, Anschriftenschutz nach § 68 StPO anregen.',
		family:
			'Angehörige erhalten keine Nachricht. Sind sie selbst beschuldigt, gilt für sie dasselbe wie für alle Beschuldigten.',
	},
};
