import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { psychPbG, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, any, derived, yes } = v;

const authority = 'Vorsitzende*r des Gerichts; im Vorverfahren das Gericht nach § 162 StPO';
const evidence = [
	'Schreiben einer Fachberatungsstelle zum besonderen Schutzbedarf (Sprache, Trauma, Angst)',
	'Aktenzeichen des Strafverfahrens',
] as const;
const nextStep = afterWhoLearnsWhat(
	'mit einer anerkannten Prozessbegleiter*in sprechen und mit ihr den Antrag auf Beiordnung stellen; er geht schon vor der ersten Vernehmung.',
);
const noSecrecy = {
	states:
		'Prozessbegleiter*innen haben kein Zeugnisverweigerungsrecht und sagen das der Person zu Beginn; über die Tat selbst wird mit ihnen nicht gesprochen (§ 2 Abs. 2 PsychPbG).',
} as const;

/** § 406g StPO: a companion through the proceedings. No joinder as Nebenkläger*in is needed. */
export const prozessbegleitung: readonly Rule[] = [
	v.rule({
		id: 'CRIM-07a',
		title: {
			de: 'Psychosoziale Prozessbegleitung auf Staatskosten: Anspruch (§ 406g Abs. 3 StPO)',
			en: 'Psychosocial companion through the trial, free of charge: as of right',
		},
		area: 'Strafverfahren',
		holder:
			'Minderjährige und Menschen, die ihre Interessen nicht selbst wahrnehmen können, nach bestimmten Taten',
		condition: any(
			all(
				yes('case.offence_sexual'),
				any(yes('victim.minor_at_act'), yes('person.cannot_protect_interests')),
			),
			all(
				any(derived('D.trafficking'), yes('case.offence_240_4'), yes('case.offence_397a_5_other')),
				any(derived('D.minor_at_application'), yes('person.cannot_protect_interests')),
			),
		),
		modality: 'must',
		effect:
			'Auf Antrag wird eine psychosoziale Prozessbegleiter*in beigeordnet; für die Person ist das kostenfrei. Sie begleitet vor, während und nach der Verhandlung. Eine Nebenklage ist nicht nötig.',
		inShort: {
			easy: 'Eine Prozessbegleiter*in erklärt das Gericht, geht mit und ist da. Nach manchen Straftaten bezahlt das der Staat auf Antrag.',
			en: 'A trained companion explains the court, comes along and is there. After certain offences the State pays for this on application.',
		},
		nextStep,
		remedy: remedyOfCriminalCourt,
		authority,
		evidence,
		sources: [
			stPO('§ 406g Abs. 3', 'Satz 1', { note: 'In den Fällen des § 397a Abs. 1 Nr. 4 und 5 (und 6) StPO.' }),
			stPO('§ 397a Abs. 1', 'Nr. 4 bis 6'),
			psychPbG('§ 2 Abs. 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [noSecrecy],
		related: [
			{ kind: 'alternative', rule: 'CRIM-07b', note: 'bei besonderer Schutzbedürftigkeit' },
			{ kind: 'alternative', rule: 'CRIM-07c', note: 'Begleitung auf eigene Kosten' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Person des Vertrauens in der Vernehmung' },
		],
	}),
	v.rule({
		id: 'CRIM-07b',
		title: {
			de: 'Psychosoziale Prozessbegleitung auf Staatskosten: Ermessen (§ 406g Abs. 3 StPO)',
			en: 'Psychosocial companion through the trial, free of charge: at discretion',
		},
		area: 'Strafverfahren',
		holder: 'besonders schutzbedürftige Verletzte schwerer Verbrechen',
		condition: all(
			any(
				all(
					derived('D.felony'),
					any(
						yes('case.offence_232'),
						yes('case.offence_232a'),
						yes('case.offence_232b'),
						yes('case.offence_233a'),
					),
				),
				yes('case.offence_177_felony_or_serious'),
				all(yes('case.offence_397a_3_felony'), yes('case.serious_harm')),
			),
			yes('protection.special_need'),
		),
		modality: 'may',
		effect:
			'Auf Antrag kann das Gericht eine psychosoziale Prozessbegleiter*in beiordnen, wenn die besondere Schutzbedürftigkeit das erfordert. Es muss das nicht; für die Person ist es dann kostenfrei.',
		inShort: {
			easy: 'Auch Erwachsene mit besonderem Schutzbedarf können eine Prozessbegleitung beantragen. Das Gericht prüft und entscheidet.',
			en: 'Adults with special need of protection may apply for a companion as well; the court decides.',
		},
		nextStep,
		remedy: remedyOfCriminalCourt,
		authority,
		evidence,
		sources: [
			stPO('§ 406g Abs. 3', 'Satz 2', { note: 'In den Fällen des § 397a Abs. 1 Nr. 1 bis 3 StPO.' }),
			stPO('§ 397a Abs. 1', 'Nr. 1 bis 3'),
			psychPbG('§ 2 Abs. 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [noSecrecy],
		related: [
			{
				kind: 'alternative',
				rule: 'CRIM-07a',
				note: 'für Minderjährige und wer sich nicht selbst vertreten kann',
			},
			{ kind: 'alternative', rule: 'CRIM-07c', note: 'Begleitung auf eigene Kosten' },
		],
	}),
	v.rule({
		id: 'CRIM-07c',
		title: {
			de: 'Psychosoziale Prozessbegleitung auf eigene Kosten (§ 406g Abs. 1 StPO)',
			en: 'Companion through the trial at own cost',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte einer Straftat',
		condition: yes('case.victim'),
		modality: 'must',
		effect:
			'Die Person kann eine psychosoziale Prozessbegleiter*in mitbringen; die Kosten trägt sie selbst oder eine Hilfsorganisation. Von einer Vernehmung kann die Begleitung ausgeschlossen werden (§ 406g Abs. 4 StPO).',
		inShort: {
			easy: 'Wer von einer Straftat verletzt ist, kann eine Prozessbegleiter*in mitbringen. Manchmal bezahlt eine Hilfsorganisation.',
			en: 'Everybody hurt by an offence may bring a companion; sometimes an organisation pays for it.',
		},
		nextStep:
			'Eine Prozessbegleiter*in in der Region suchen und fragen, wer die Kosten trägt; vorher prüfen, ob Beiordnung in Betracht kommt (CRIM-07a, CRIM-07b).',
		remedy: remedyOfCriminalCourt,
		authority: 'Gericht, Staatsanwaltschaft oder Polizei, je nachdem, wer vernimmt',
		evidence: ['Name der Prozessbegleiter*in', 'Aktenzeichen'],
		sources: [stPO('§ 406g Abs. 1 und 4'), psychPbG('§ 2 Abs. 2')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [noSecrecy],
		related: [
			{ kind: 'alternative', rule: 'CRIM-07a', note: 'kostenfrei nach bestimmten Taten' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Person des Vertrauens in der Vernehmung' },
		],
	}),
];
