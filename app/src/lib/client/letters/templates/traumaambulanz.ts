import { type LetterTemplate, text } from '../letter-template.ts';

const sessions = [
	text`der Person Sitzungen in der Traumaambulanz ${'clinic'} zu bewilligen (§ 34 Abs. 1 SGB XIV)`,
	text`Fahrten, Begleitung und Kinderbetreuung zu übernehmen, soweit § 36 SGB XIV sie vorsieht`,
	text`Kosten für Dolmetschen zu übernehmen, soweit § 12 Abs. 1 SGB XIV sie vorsieht`,
];

/** §§ 32 and 33 SGB XIV: fast help for the soul. */
export const traumaambulanz: LetterTemplate = {
	id: 'traumaambulanz',
	title: 'Sitzungen in der Traumaambulanz beantragen',
	to: 'Träger der Sozialen Entschädigung (Versorgungsamt)',
	subject: 'Antrag auf Leistungen in einer Traumaambulanz nach dem SGB XIV',
	references: [],
	opening: text`für ${'person'}, geboren am ${'birthDay'} (im Folgenden: die Person), die am ${'firstSession'} die erste Sitzung hat oder hatte, wird beantragt,`,
	parts: [
		{
			rule: 'COMP-05a',
			modality: 'should',
			requests: sessions,
			grounds: [
				text`Nach § 32 SGB XIV sollen Betroffene psychotherapeutische Hilfe in einer Traumaambulanz bekommen, wenn die erste Sitzung innerhalb von zwölf Monaten nach dem Ereignis oder nach der Kenntnis davon stattfindet.`,
			],
		},
		{
			rule: 'COMP-05b',
			modality: 'should',
			requests: sessions,
			grounds: [
				text`Liegt das Ereignis länger als zwölf Monate zurück und führt es jetzt zu einer akuten seelischen Belastung, sollen Betroffene die Hilfe nach § 33 SGB XIV bekommen, wenn die erste Sitzung innerhalb von zwölf Monaten nach dem Auftreten der Belastung stattfindet.`,
			],
		},
	],
	requests: [],
	grounds: [
		text`Über den Antrag ist im erleichterten Verfahren zu entscheiden: Eine summarische Prüfung genügt (§ 115 SGB XIV). Die ersten Sitzungen finden vor der Entscheidung statt (§ 34 SGB XIV).`,
	],
	factsLead: 'Zum Anlass wird mitgeteilt:',
	withAccount: false,
	brings: [],
	enclosures: ['Bestätigung der Traumaambulanz über den ersten Termin'],
	isToPublicBody: true,
	learns: {
		authority:
			'Die Behörde erfährt Namen und Anlass. Sie ist eine öffentliche Stelle: Hat die Person weder Titel noch Duldung, kann sie das der Ausländerbehörde mitteilen müssen (§ 87 AufenthG). Die Ambulanz selbst ist an die Schweigepflicht gebunden.',
		prosecution:
			'Polizei und Staatsanwaltschaft bekommen den Antrag nicht. Rechnen Sie damit, dass sie später Unterlagen der Behandlung sehen wollen: ohne Entbindung von der Schweigepflicht nichts herausgeben.',
		employer: 'Beschuldigte und Betriebe erfahren durch den Antrag nichts.',
		address:
			'Im Schreiben steht nur die Anschrift der Beratungsstelle oder der Kanzlei. Den Weg zur Ambulanz besprechen: Wer könnte die Person dort sehen?',
		family: 'Angehörige erhalten keine Nachricht. Bei Minderjährigen klären, wer der Behandlung zustimmt.',
	},
};
