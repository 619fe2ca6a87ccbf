import { type LetterTemplate, text } from '../letter-template.ts';

/** § 406g StPO: somebody at the side of the person, before, during and after the trial. */
export const prozessbegleitung: LetterTemplate = {
	id: 'prozessbegleitung',
	title: 'Psychosoziale Prozessbegleitung beantragen',
	to: 'Gericht (vor der Anklage: das Gericht nach § 162 StPO)',
	subject: 'Antrag auf Beiordnung einer psychosozialen Prozessbegleitung nach § 406g Abs. 3 StPO',
	references: [
		text`Aktenzeichen des Gerichts: ${'fileNumber'}`,
		text`Strafverfahren: ${'prosecution'}, Aktenzeichen ${'prosecutionNumber'}`,
	],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), wird beantragt,`,
	parts: [
		{
			rule: 'CRIM-07a',
			modality: 'must',
			requests: [
				text`der Person nach § 406g Abs. 3 Satz 1 StPO ${'companion'} als psychosoziale Prozessbegleitung beizuordnen`,
			],
			grounds: [
				text`In den Fällen des § 397a Abs. 1 Nr. 4 bis 6 StPO ist die Prozessbegleitung auf Antrag beizuordnen. Dafür kommt es darauf an, dass die Person unter 18 ist oder bei der Tat war oder ihre Interessen selbst nicht ausreichend wahrnehmen kann.`,
			],
		},
		{
			rule: 'CRIM-07b',
			modality: 'may',
			requests: [
				text`der Person, soweit § 406g Abs. 3 Satz 2 StPO anwendbar ist, nach Ermessen ${'companion'} als psychosoziale Prozessbegleitung beizuordnen`,
			],
			grounds: [
				text`In den Fällen des § 397a Abs. 1 Nr. 1 bis 3 StPO kann die Prozessbegleitung beigeordnet werden, wenn die besondere Schutzbedürftigkeit der Person dies erfordert. Es wird gebeten, die Belastung durch Tat und Verfahren in die Abwägung einzustellen.`,
			],
		},
	],
	requests: [],
	grounds: [
		text`Ein Anschluss als Nebenkläger*in ist dafür nicht nötig. Die beigeordnete Begleitung ist für die Person kostenlos (§ 406g Abs. 3 StPO).`,
	],
	factsLead: 'Zu den Voraussetzungen wird mitgeteilt:',
	withAccount: true,
	brings: [],
	enclosures: [],
	isToPublicBody: true,
	learns: {
		authority:
			'Das Gericht erfährt Namen, Angaben zur Tat und warum die Person Begleitung braucht. Es ist eine öffentliche Stelle: Hat die Person weder Titel noch Duldung, zuerst anwaltlich klären, was es der Ausländerbehörde mitteilt (§ 87 AufenthG).',
		prosecution:
			'Die Staatsanwaltschaft bekommt den Antrag. Die Begleitung hat kein Zeugnisverweigerungsrecht: Sie kann selbst vernommen werden und muss das der Person sagen (§ 2 Abs. 2 PsychPbG).',
		employer:
			'Beschuldigte erhalten dieses Schreiben nicht unmittelbar. Rechnen Sie damit, dass ihre Verteidigung die Akte liest: nichts über Gespräche und Therapie schreiben.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Steht in der Akte schon eine andere, Anschriftenschutz nach § 68 StPO anregen.',
		family:
			'Angehörige erhalten keine Nachricht. Bei Minderjährigen klären, wer den Antrag mit unterschreibt und was die Eltern dadurch erfahren.',
	},
};
