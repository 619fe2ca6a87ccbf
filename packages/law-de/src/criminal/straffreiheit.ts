import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { ecatNotRead, inferred, notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, isOneOf, not, yes } = v;

const evidence = [
	'Bericht einer Fachberatungsstelle zum Zwang',
	'Zeitleiste des Zwangs: wer, womit, wann',
	'Belege, dass die Person keinen Gewinn hatte',
] as const;
const nextStep =
	'Sofort eine Strafverteidiger*in einschalten und bis dahin nichts zur eigenen Tat sagen. Nichts davon in die Akte der Beratungsstelle schreiben. Die Verteidigung regt an, von der Verfolgung abzusehen, so früh wie möglich.';
const remedy =
	'Gegen die Entscheidung der Staatsanwaltschaft gibt es nach § 154c StPO keinen Anspruch auf Einstellung; die Anregung kann in jedem Stand des Verfahrens wiederholt und vor Gericht vorgetragen werden.';
const otherTools = {
	states:
		'Andere Wege: Einstellung nach §§ 153, 153a, 153b und 170 Abs. 2 StPO, Notstand (§§ 34, 35 StGB), Absehen von einer Geldbuße (§ 47 OWiG). Anwaltlich prüfen.',
} as const;
const inShort = {
	easy: 'Manche Menschen werden zu Straftaten gezwungen. Die Staatsanwaltschaft kann dann auf eine Strafe verzichten. Sie prüft und entscheidet. Wichtig ist: früh mit einer Verteidiger*in sprechen.',
	en: 'Some people are forced to commit offences. The prosecutor may then refrain from prosecution. It is important to speak with a defence lawyer early.',
} as const;

/** § 154c StPO: no prosecution of people who were coerced. */
export const straffreiheit: readonly Rule[] = [
	v.rule({
		id: 'CRIM-15a',
		title: {
			de: 'Absehen von Verfolgung nach eigener Anzeige (§ 154c Abs. 2 StPO)',
			en: 'Non-prosecution of victims after their own report',
		},
		area: 'Strafverfahren',
		holder: 'Betroffene, die selbst angezeigt haben und deren Vergehen dadurch bekannt wurde',
		condition: all(
			any(yes('case.offence_232'), yes('case.offence_240'), yes('case.offence_253')),
			yes('report.by_victim'),
			isOneOf('coerced.offence', ['misdemeanor']),
			yes('coerced.known_through_report'),
			not(yes('coerced.gravity_requires_penalty')),
		),
		modality: 'may',
		effect:
			'Die Staatsanwaltschaft kann davon absehen, ein Vergehen der Person zu verfolgen, das durch ihre Anzeige bekannt wurde, wenn nicht wegen der Schwere der Tat eine Sühne unerlässlich ist. Sie muss es nicht; für Bußgelder gilt die Vorschrift nicht.',
		inShort,
		nextStep,
		remedy,
		authority: 'Staatsanwaltschaft; nach der Anklage das Gericht',
		evidence,
		sources: [
			stPO('§ 154c Abs. 2', undefined, {
				note: 'Genannt sind § 232, § 240 und § 253 StGB; nicht §§ 232a, 232b, 233 und 233a.',
			}),
			inferred(
				stPO('§ 154c Abs. 2'),
				'dass Gewalt oder Drohung in den Fällen der §§ 232a bis 233a meist auch eine Nötigung (§ 240 StGB) ist.',
			),
			ecatNotRead('Art. 26', 'Möglichkeit, Betroffene für erzwungene Taten nicht zu bestrafen.'),
			notRead(
				'directive',
				'Richtlinie 2011/36/EU',
				'Art. 8',
				'nach der Änderung 2024 auch für andere rechtswidrige Handlungen.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Eine Anzeige legt auch offen, was die Person selbst getan hat: vor jeder Anzeige mit einer Verteidiger*in sprechen.',
				when: not(yes('report.by_victim')),
			},
			otherTools,
		],
		related: [
			{
				kind: 'alternative',
				rule: 'CRIM-15b',
				note: 'bei Drohung mit der Offenbarung der Tat, ohne eigene Anzeige',
			},
			{ kind: 'alternative', rule: 'CRIM-17', note: 'niemand muss sich selbst belasten (§ 55 StPO)' },
		],
	}),
	v.rule({
		id: 'CRIM-15b',
		title: {
			de: 'Absehen von Verfolgung nach Nötigung oder Erpressung (§ 154c Abs. 1 StPO)',
			en: 'Non-prosecution after coercion or extortion by threat of disclosure',
		},
		area: 'Strafverfahren',
		holder: 'Menschen, die mit der Offenbarung einer eigenen Straftat genötigt oder erpresst wurden',
		condition: all(
			any(yes('case.offence_240'), yes('case.offence_253')),
			yes('coerced.threatened_with_disclosure'),
			isOneOf('coerced.offence', ['misdemeanor', 'felony']),
			not(yes('coerced.gravity_requires_penalty')),
		),
		modality: 'may',
		effect:
			'Die Staatsanwaltschaft kann davon absehen, die Tat zu verfolgen, mit deren Offenbarung die Person genötigt oder erpresst wurde, wenn nicht wegen der Schwere der Tat eine Sühne unerlässlich ist. Eine eigene Anzeige ist nicht nötig. Sie muss es nicht.',
		inShort,
		nextStep,
		remedy,
		authority: 'Staatsanwaltschaft; nach der Anklage das Gericht',
		evidence: [...evidence, 'Nachrichten mit der Drohung, die Tat zu verraten'],
		sources: [
			stPO('§ 154c Abs. 1'),
			ecatNotRead('Art. 26', 'Möglichkeit, Betroffene für erzwungene Taten nicht zu bestrafen.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [otherTools],
		related: [
			{ kind: 'alternative', rule: 'CRIM-15a', note: 'nach eigener Anzeige' },
			{ kind: 'alternative', rule: 'CRIM-17', note: 'niemand muss sich selbst belasten (§ 55 StPO)' },
		],
	}),
];
