import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, applies, isOneOf, yes } = v;

/** §§ 158, 406d to 406l StPO: what everyone hurt by an offence has. */
export const verletztenrechte: readonly Rule[] = [
	v.rule({
		id: 'CRIM-05',
		title: {
			de: 'Beistand bei Vernehmungen, auch vor der Anklage (§§ 406f, 406h, 68b StPO)',
			en: 'Assistance at examinations, also before the charge',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte einer Straftat',
		condition: all(yes('case.victim'), yes('proceedings.examination_planned')),
		modality: 'must',
		effect:
			'Die Person kann mit einer eigenen Anwält*in zur Vernehmung kommen. Auf ihren Wunsch ist auch eine Person des Vertrauens dabei, außer wenn das die Untersuchung gefährdet. Sind ihre Interessen sonst nicht geschützt, wird für die Dauer der Vernehmung eine Anwält*in beigeordnet (§ 68b Abs. 2 StPO).',
		inShort: {
			easy: 'Eine Vernehmung ist ein Gespräch mit Polizei, Staatsanwaltschaft oder Gericht. Dabei darf eine Anwält*in mitkommen und meistens auch eine vertraute Person.',
			en: 'A lawyer may come along to an examination by police, prosecutor or court, and mostly a person of trust as well.',
		},
		nextStep: afterWhoLearnsWhat(
			'vor dem Termin eine Anwält*in suchen und der vernehmenden Stelle mitteilen, wer mitkommt; ist niemand da, die Beiordnung für die Vernehmung verlangen.',
		),
		remedy:
			'Der Antrag geht jederzeit bei der Stelle, die vernimmt. Nicht am Text geprüft: gerichtliche Entscheidung gegen eine Ablehnung; anwaltlich klären.',
		authority: 'die vernehmende Stelle (Polizei, Staatsanwaltschaft, Gericht)',
		evidence: ['Ladung', 'Schreiben einer Fachberatungsstelle zu Angst, Trauma und Sprache'],
		sources: [
			stPO('§ 406f Abs. 1 und 2'),
			stPO('§ 406h', undefined, { note: 'Für Nebenklageberechtigte, auch vor der Anklage.' }),
			stPO('§ 68b Abs. 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'CRIM-03', note: 'Beiordnung für das ganze Verfahren' },
			{ kind: 'alternative', rule: 'CRIM-07c', note: 'psychosoziale Prozessbegleitung' },
			{ kind: 'alternative', rule: 'CRIM-10', note: 'schonende Vernehmung' },
		],
	}),
	v.rule({
		id: 'CRIM-06',
		title: {
			de: 'Information der Verletzten und Beschwerde gegen die Einstellung (§§ 158, 172, 406d, 406i bis 406l StPO)',
			en: 'Information of people hurt, and complaint against discontinuation',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte mit Kontakt zu Polizei oder Staatsanwaltschaft',
		condition: all(yes('case.victim'), yes('contact.with_prosecution')),
		modality: 'duty',
		effect:
			'Polizei oder Staatsanwaltschaft unterrichtet früh, in der Regel schriftlich und verständlich, über Rechte im Verfahren und daneben: Soziale Entschädigung, Schutzanordnungen, Hilfestellen. Die Anzeige wird schriftlich bestätigt, bei Bedarf übersetzt. Auf Antrag teilt die Behörde Einstellung, Termin und Ausgang mit, außerdem Entlassung, Flucht und Kontaktverbot der beschuldigten Person (§ 406d Abs. 2).',
		inShort: {
			easy: 'Polizei und Staatsanwaltschaft erklären der verletzten Person ihre Rechte. Auf Antrag sagen sie auch, wie das Verfahren weitergeht und ob jemand aus der Haft kommt.',
			en: 'Police and prosecutors inform people hurt about their rights. On application they also say how the proceedings go on and whether somebody is released.',
		},
		nextStep: afterWhoLearnsWhat(
			'schriftlich beantragen, über Einstellung, Termine, Ausgang und Entlassung unterrichtet zu werden, mit einer sicheren Anschrift; die schriftliche Bestätigung der Anzeige verlangen.',
		),
		remedy:
			'Gegen die Einstellung nach § 170 Abs. 2 StPO: Beschwerde binnen zwei Wochen nach der Bekanntmachung (§ 172 Abs. 1 StPO). Nicht am Text geprüft: Sie geht an die Generalstaatsanwaltschaft und kann bei der Staatsanwaltschaft eingelegt werden.',
		deadlines: [
			{
				id: 'CRIM-06.beschwerde',
				states: 'Bis zu diesem Tag geht die Beschwerde gegen die Einstellung des Verfahrens.',
				ifMissed:
					'Die Einstellung bleibt bestehen. Neue Tatsachen oder Beweise können jederzeit vorgelegt werden; anwaltlich klären, ob die Frist überhaupt lief und ob Wiedereinsetzung möglich ist.',
				start: 'proceedings.discontinuation_notice_date',
				length: { weeks: 2 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				when: isOneOf('proceedings.status', ['discontinued']),
				source: stPO('§ 172 Abs. 1'),
			},
		],
		authority: 'Polizei und Staatsanwaltschaft; die Mitteilungen gibt es auf Antrag',
		evidence: ['Bestätigung der Anzeige', 'Aktenzeichen', 'Antrag nach § 406d StPO in Kopie'],
		sources: [
			stPO('§ 406i'),
			stPO('§ 406j'),
			stPO('§ 406k'),
			stPO('§ 406l'),
			stPO('§ 406d Abs. 1 und 2', undefined, {
				note: 'Für Nebenklageberechtigte braucht es kein berechtigtes Interesse.',
			}),
			stPO('§ 158 Abs. 1 und 4'),
			stPO('§ 172 Abs. 1'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ohne Antrag nach § 406d StPO erfährt die Person nicht, wenn das Verfahren eingestellt oder die beschuldigte Person entlassen wird.',
			},
			{
				states:
					'Nicht am Text geprüft: Die Beschwerde setzt voraus, dass die Person selbst Anzeige erstattet oder die Verfolgung beantragt hat.',
				when: all(applies('CRIM-06'), isOneOf('proceedings.status', ['discontinued'])),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-08', note: 'Einsicht in die Akte' },
			{ kind: 'alternative', rule: 'CRIM-11', note: 'Dolmetschen und Übersetzen' },
			{ kind: 'alternative', rule: 'CRIM-14', note: 'Anzeige bei einer Tat in einem anderen EU-Staat' },
		],
	}),
	v.rule({
		id: 'CRIM-08',
		title: { de: 'Akteneinsicht (§ 406e StPO)', en: 'Access to the file' },
		area: 'Strafverfahren',
		holder: 'Verletzte einer Straftat, durch eine Rechtsanwält*in',
		condition: yes('case.victim'),
		modality: 'must',
		effect:
			'Die Anwält*in der Person kann die Akte einsehen. Bei Taten, die zur Nebenklage berechtigen, braucht es dafür kein berechtigtes Interesse. Die Einsicht kann versagt werden, wenn sie die Untersuchung gefährdet.',
		inShort: {
			easy: 'In der Akte steht alles über das Strafverfahren. Die Anwält*in der verletzten Person kann die Akte lesen.',
			en: 'The lawyer of the person hurt may read the file of the criminal proceedings.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit der Anwält*in überlegen, ob und wann sie die Akte einsieht; besser erst nach der eigenen Aussage.',
		),
		remedy:
			'Der Antrag geht jederzeit und erneut. Nicht am Text geprüft: gerichtliche Entscheidung gegen eine Ablehnung; anwaltlich klären.',
		authority: 'im Ermittlungsverfahren die Staatsanwaltschaft, danach das Gericht',
		evidence: ['Vollmacht der Anwält*in', 'Aktenzeichen'],
		sources: [
			stPO('§ 406e', undefined, {
				note: 'Ohne berechtigtes Interesse bei den Taten des § 395 StPO; Versagung bei Gefährdung der Untersuchung.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer die Akte vor der Aussage kennt, dem kann die Verteidigung vorhalten, die Aussage angepasst zu haben: Zeitpunkt anwaltlich entscheiden und den Inhalt nicht mit der Person durchgehen, bevor sie ausgesagt hat.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-06', note: 'Mitteilungen auf Antrag, ohne Anwält*in' },
			{ kind: 'alternative', rule: 'CRIM-04', note: 'Kosten der Anwält*in' },
		],
	}),
];
