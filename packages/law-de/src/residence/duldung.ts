import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { monthAgainstRefusal } from './against-a-refusal.ts';
import { urgentReasons } from './aufenthaltserlaubnis-25-4-und-5.ts';

const { all, derived, yes } = v;

const remedy =
	'Verweigert die Ausländerbehörde die Duldung: Eilantrag nach § 123 VwGO beim Verwaltungsgericht, dazu Widerspruch oder Klage, in der Regel binnen eines Monats ab Zustellung (nicht am Text geprüft); es gilt die Rechtsbehelfsbelehrung.';
const paper = aufenthG('§ 60a Abs. 3 bis 5', undefined, {
	note: 'Die Pflicht auszureisen bleibt; es gibt eine Bescheinigung; die Duldung wird widerrufen, wenn ihr Grund endet.',
});

/** § 60a Abs. 2 AufenthG: the suspension of removal. */
export const duldung: readonly Rule[] = [
	v.rule({
		id: 'RES-19a',
		title: { de: 'Duldung, wenn die Abschiebung unmöglich ist', en: 'Duldung where removal is impossible' },
		area: 'Aufenthalt',
		holder: 'vollziehbar Ausreisepflichtige, die nicht abgeschoben werden können',
		condition: all(derived('D.expellable'), yes('removal.impossible')),
		modality: 'must',
		effect:
			'Die Abschiebung ist auszusetzen, solange sie aus rechtlichen oder tatsächlichen Gründen unmöglich ist und kein Titel erteilt wird. Rechtliche Gründe sind auch Familie und Krankheit.',
		inShort: {
			easy: 'Deutschland kann eine Person zurzeit nicht abschieben, zum Beispiel wegen Krankheit oder Familie. Dann bekommt sie eine Duldung. Das ist noch kein Aufenthaltstitel.',
			en: 'While a removal is impossible, for example because of illness or family, it is suspended and a paper called Duldung is issued. It is not a residence permit.',
		},
		nextStep:
			'Den Grund belegen und eine Bescheinigung über die Duldung verlangen. Bei Krankheit die qualifizierte ärztliche Bescheinigung unverzüglich vorlegen.',
		remedy,
		deadlines: [monthAgainstRefusal('RES-19a')],
		authority: 'Ausländerbehörde',
		evidence: [
			'qualifizierte ärztliche Bescheinigung',
			'Geburtsurkunden und Belege für familiäre Bindungen',
			'Nachweise über Bemühungen um einen Pass',
		],
		sources: [
			aufenthG('§ 60a Abs. 2', 'Satz 1'),
			aufenthG('§ 60a Abs. 2c und 2d', undefined, {
				note: 'Krankheit zählt nur mit qualifizierter Bescheinigung, die unverzüglich vorzulegen ist.',
			}),
			paper,
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Eine ärztliche Bescheinigung sofort abgeben; wer sie später vorlegt, kann damit ausgeschlossen sein.',
				when: all(derived('D.expellable'), yes('health.against')),
			},
			{
				states: 'Wegen fehlendem Pass oder Täuschung kann eine Duldung nach § 60b drohen (RES-21).',
				when: derived('D.expellable'),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-19c', note: 'aus dringenden persönlichen oder humanitären Gründen' },
			{ kind: 'alternative', rule: 'RES-18', note: 'ein Titel, wenn auch die Ausreise unmöglich ist' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist bei Hinweisen auf Ausbeutung' },
		],
	}),
	v.rule({
		id: 'RES-19b',
		title: {
			de: 'Duldung für das Strafverfahren wegen eines Verbrechens',
			en: 'Duldung for criminal proceedings concerning a felony',
		},
		area: 'Aufenthalt',
		holder:
			'vollziehbar Ausreisepflichtige, die in einem Strafverfahren wegen eines Verbrechens gebraucht werden',
		condition: all(derived('D.expellable'), derived('D.felony'), yes('proceedings.presence_appropriate')),
		modality: 'must',
		effect:
			'Die Abschiebung ist auszusetzen, wenn Staatsanwaltschaft oder Gericht die Anwesenheit für sachgerecht halten, weil der Sachverhalt sonst schwerer zu erforschen wäre. Das gilt nur bei einem Verbrechen.',
		inShort: {
			easy: 'Ein Gericht oder die Staatsanwaltschaft braucht die Person als Zeug*in in einem schweren Fall. Dann bekommt sie eine Duldung. Sie ist noch kein Aufenthaltstitel.',
			en: 'Where the prosecutor or the court needs the person as a witness in a felony case, removal is suspended. This is not a residence permit.',
		},
		nextStep:
			'Über eine Anwält*in bei Staatsanwaltschaft oder Gericht um eine schriftliche Erklärung zur Anwesenheit bitten und sie der Ausländerbehörde vorlegen; zugleich RES-04 prüfen.',
		remedy,
		deadlines: [monthAgainstRefusal('RES-19b')],
		authority: 'Ausländerbehörde, auf Erklärung von Staatsanwaltschaft oder Strafgericht',
		evidence: ['Erklärung der Staatsanwaltschaft oder des Gerichts', 'Aktenzeichen des Strafverfahrens'],
		sources: [aufenthG('§ 60a Abs. 2', 'Satz 2'), paper],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Grundfälle von § 232 Abs. 1 und 2, § 232a Abs. 1, § 232b Abs. 1, §§ 233 und 233a StGB sind Vergehen; dort hilft RES-04, RES-10 oder RES-19c.',
				when: all(derived('D.expellable'), derived('D.trafficking')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-04', note: 'der Titel im Strafverfahren' },
			{ kind: 'alternative', rule: 'RES-10', note: 'der Titel bei ausbeuterischer Beschäftigung' },
			{ kind: 'alternative', rule: 'RES-19c', note: 'Duldung nach Ermessen' },
		],
	}),
	v.rule({
		id: 'RES-19c',
		title: {
			de: 'Duldung aus dringenden Gründen (§ 60a Abs. 2 Satz 3)',
			en: 'Duldung for urgent reasons',
		},
		area: 'Aufenthalt',
		holder: 'vollziehbar Ausreisepflichtige mit dringenden Gründen für einen vorübergehenden Aufenthalt',
		condition: all(derived('D.expellable'), urgentReasons),
		modality: 'may',
		effect:
			'Die Ausländerbehörde kann eine Duldung erteilen, wenn dringende humanitäre oder persönliche Gründe oder erhebliche öffentliche Interessen die vorübergehende weitere Anwesenheit erfordern. In der Praxis überbrückt sie oft die Zeit vor und nach der Bedenkfrist.',
		inShort: {
			easy: 'Es gibt einen dringenden Grund, noch in Deutschland zu bleiben. Dann kann die Ausländerbehörde eine Duldung geben. Das ist noch kein Aufenthaltstitel.',
			en: 'For urgent reasons the immigration office can suspend a removal for some time. This paper, the Duldung, is not a residence permit.',
		},
		nextStep:
			'Den dringenden Grund und die gebrauchte Zeit beschreiben und belegen. Vor dem Schreiben an die Behörde „Wer erfährt dadurch was?“ klären.',
		remedy,
		deadlines: [monthAgainstRefusal('RES-19c')],
		authority: 'Ausländerbehörde',
		evidence: [
			'Bericht einer Fachberatungsstelle',
			'Termine von Therapie, Behandlung oder Gericht',
			'Belege für familiäre Bindungen',
		],
		sources: [
			aufenthG('§ 60a Abs. 2', 'Satz 3', {
				note: 'Die Gründe müssen dringend, das Interesse erheblich sein: strenger als bei der Verlängerung nach § 25 Abs. 4a Satz 3.',
			}),
			paper,
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'RES-01', note: 'die Bedenkfrist: keine Ermessensfrage' },
			{ kind: 'alternative', rule: 'RES-19a', note: 'wenn die Abschiebung unmöglich ist' },
			{
				kind: 'alternative',
				rule: 'RES-17a',
				note: 'ein Titel, wenn die Ausreisepflicht nicht vollziehbar ist',
			},
			{ kind: 'alternative', rule: 'RES-27', note: 'Härtefallkommission' },
		],
	}),
];
