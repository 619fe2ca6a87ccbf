import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, yes } = v;

/** Reports about acts in another EU State, and the secrecy that counsellors do not have. */
export const beratungUndAusland: readonly Rule[] = [
	v.rule({
		id: 'CRIM-14',
		title: {
			de: 'Anzeige im Inland bei einer Tat in einem anderen EU-Staat (§ 158 Abs. 3 StPO)',
			en: 'Report in Germany of an act in another EU country',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte einer Straftat in einem anderen EU-Staat',
		condition: all(yes('case.victim'), yes('case.act_in_eu_abroad')),
		modality: 'must',
		effect:
			'Die Anzeige kann in Deutschland erstattet werden; auf Antrag der Person leitet die Staatsanwaltschaft sie an den anderen EU-Staat weiter.',
		inShort: {
			easy: 'Die Straftat war in einem anderen Land der EU? Die Anzeige geht auch in Deutschland. Auf Antrag wird sie in das andere Land geschickt.',
			en: 'An act in another EU country can be reported in Germany; on request the report is forwarded there.',
		},
		nextStep: afterWhoLearnsWhat(
			'anwaltlich klären, was eine Anzeige im anderen Staat auslöst (auch für die Familie dort), und erst dann anzeigen und die Weiterleitung beantragen.',
		),
		remedy:
			'Nicht am Text geprüft: gegen eine verweigerte Weiterleitung Beschwerde bei der Staatsanwaltschaft; die Anzeige kann auch im anderen Staat erstattet werden.',
		authority: 'Polizei oder Staatsanwaltschaft',
		evidence: ['Ort und Zeit der Tat im anderen Staat', 'Reisebelege, Chatnachrichten'],
		sources: [stPO('§ 158 Abs. 3')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'CRIM-06', note: 'Rechte bei einer Anzeige in Deutschland' },
			{ kind: 'alternative', rule: 'COMP-03', note: 'Entschädigung nach einer Tat im Ausland' },
		],
	}),
	v.rule({
		id: 'CRIM-16',
		title: {
			de: 'Kein Zeugnisverweigerungsrecht der Fachberatungsstellen (§ 53 StPO)',
			en: 'No right of counsellors to refuse testimony',
		},
		area: 'Strafverfahren',
		holder: 'Mitarbeitende von Fachberatungsstellen',
		condition: derived('D.proc_open'),
		modality: 'gap',
		effect:
			'§ 53 StPO nennt Seelsorge, Verteidigung, Anwält*innen, Ärzt*innen, Psychotherapeut*innen, Hebammen, anerkannte Schwangerschafts- und Drogenberatung, Abgeordnete und Presse. Fachberatungsstellen gegen Menschenhandel stehen nicht darin: Ihre Mitarbeitenden müssen als Zeug*innen aussagen.',
		inShort: {
			easy: 'Berater*innen halten vieles geheim. Vor Gericht aber müssen sie Fragen beantworten, wenn das Gericht sie als Zeug*innen ruft. Ärzt*innen und Anwält*innen dürfen dort schweigen.',
			en: 'Counsellors keep secrets, but as witnesses in court they have to answer. Doctors and lawyers may stay silent.',
		},
		nextStep:
			'Vor vertiefenden Gesprächen sagen, dass die Beratung vor Gericht aussagen muss. Einzelheiten der Tat nicht aufschreiben, Fakten getrennt von Notizen führen, für die Aufarbeitung an Therapeut*innen oder Ärzt*innen verweisen. Kommt eine Ladung oder Durchsuchung, sofort die anwaltliche Begleitung der Stelle anrufen.',
		authority: 'Gericht, Staatsanwaltschaft',
		evidence: ['Dokumentationsregel der Stelle'],
		sources: [
			stPO('§ 53', undefined, { note: 'Fachberatungsstellen sind nicht genannt.' }),
			notRead('statute', 'StPO', '§ 97', 'dass Unterlagen der Beratungsstelle beschlagnahmt werden können.'),
			notRead(
				'statute',
				'StGB',
				'§ 203',
				'dass die Schweigepflicht Sozialarbeiter*innen bindet, vor Gericht aber kein Recht zu schweigen gibt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states: 'Unterlagen können beschlagnahmt werden. Was nicht aufgeschrieben ist, kann niemand lesen.',
				when: derived('D.proc_open'),
			},
		],
		related: [
			{
				kind: 'alternative',
				rule: 'CRIM-07c',
				note: 'auch Prozessbegleiter*innen müssen aussagen und sprechen deshalb nicht über die Tat',
			},
			{ kind: 'alternative', rule: 'CRIM-17', note: 'was die Person selbst nicht beantworten muss' },
		],
	}),
];
