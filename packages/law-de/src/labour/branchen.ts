import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { gsaFleisch, inferred, schwarzArbG, textReadOn, UNCHECKED } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, isOneOf, yes } = v;

/** Rules of single trades: day labour in the street, the meat industry, live-in care. */
export const branchen: readonly Rule[] = [
	v.rule({
		id: 'LAB-03',
		title: {
			de: 'Arbeit auf der Straße anbieten ist verboten (§ 5b SchwarzArbG)',
			en: 'Offering day labour in the street is forbidden',
		},
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die ihre Arbeit in einer Gruppe im öffentlichen Raum anbieten',
		condition: yes('work.offered_in_public'),
		modality: 'automatic',
		effect:
			'Wer seine Arbeit aus einer Gruppe heraus im öffentlichen Raum anbietet, verstößt selbst gegen ein Verbot; es droht eine Geldbuße. Eine Regel, die Betroffene von Geldbußen freistellt, fehlt.',
		inShort: {
			easy: 'Manche Menschen warten auf der Straße auf Arbeit. Das Gesetz verbietet das und es kann Geld kosten. Wer dazu gezwungen wurde, braucht Beratung.',
			en: 'Some people wait in the street for work. The law forbids that and it can cost money. Whoever was forced to it needs advice.',
		},
		nextStep:
			'Keine Angaben zum Vorwurf machen, bevor eine Anwält*in beraten hat; Zwang und Ausbeutung festhalten und mit der Person klären, wer dadurch was erfährt.',
		remedy:
			'Gegen einen Bußgeldbescheid Einspruch; die Frist steht im Bescheid (in der Regel zwei Wochen nach der Zustellung). Nicht am Text geprüft.',
		authority: 'Zoll (Finanzkontrolle Schwarzarbeit)',
		evidence: ['zeitlicher Ablauf des Zwangs', 'Bericht einer Fachberatungsstelle'],
		sources: [
			schwarzArbG('§ 5b'),
			inferred(schwarzArbG('§ 5b'), 'dass eine Freistellung von Geldbußen für Betroffene fehlt.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{
				kind: 'alternative',
				rule: 'CRIM-15a',
				note: 'Straffreiheit, wenn aus dem Vorwurf eine Straftat wird',
			},
			{ kind: 'alternative', rule: 'LAB-01', note: 'der Zoll prüft auch, wer andere ausbeutet' },
		],
	}),
	v.rule({
		id: 'LAB-05',
		title: {
			de: 'Fleischwirtschaft: nur eigene Beschäftigte (§ 6a GSA Fleisch)',
			en: 'Meat industry: own employees only',
		},
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die über eine andere Firma in der Fleischwirtschaft eingesetzt waren',
		condition: all(isOneOf('work.sector', ['meat']), yes('work.via_contractor')),
		modality: 'duty',
		effect:
			'Schlachten, Zerlegen und Verarbeiten dürfen nur eigene Beschäftigte des Betriebs; Werkverträge, Selbständige und Leiharbeit sind dort verboten. Arbeitszeiten werden elektronisch erfasst, Lohn darf nicht aufgerechnet werden. Wer dennoch über eine andere Firma eingesetzt war, kann vortragen, beim Betrieb selbst beschäftigt zu sein.',
		inShort: {
			easy: 'In der Fleischfabrik soll jede Person direkt bei der Fabrik angestellt sein. Eine andere Firma dazwischen ist dort verboten.',
			en: 'In a meat factory everybody is to be employed by the factory itself. Another firm in between is forbidden there.',
		},
		nextStep: afterWhoLearnsWhat(
			'Lohn und Beschäftigung beim Betrieb selbst schriftlich geltend machen, mit anwaltlicher Hilfe oder über die Gewerkschaft, und einen Hinweis an den Zoll abwägen.',
		),
		remedy:
			'Klage beim Arbeitsgericht; Ausschlussfristen im Vertrag beachten und bei einer Kündigung die drei Wochen ab dem Schreiben (§ 4 KSchG).',
		authority: 'Zoll (Finanzkontrolle Schwarzarbeit); über Beschäftigung und Lohn das Arbeitsgericht',
		evidence: [
			'Werksausweis, Schichtpläne, Spindnummer',
			'Fotos von Arbeitskleidung und Arbeitsplatz',
			'eigener Kalender der Stunden',
			'Kolleg*innen',
		],
		sources: [
			gsaFleisch('§ 6a'),
			gsaFleisch('§ 6', undefined, { note: 'Elektronische Aufzeichnung der Arbeitszeit.' }),
			gsaFleisch('§ 5', undefined, { note: 'Verbot der Aufrechnung.' }),
			inferred(gsaFleisch('§ 6a'), 'dass daraus ein Arbeitsverhältnis mit dem Betrieb folgen kann.'),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Ob aus dem Verstoß ein Arbeitsverhältnis mit dem Betrieb folgt, sagt das Gesetz nicht ausdrücklich; es lässt sich vertreten.',
		},
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [{ states: 'Handwerksbetriebe mit höchstens 49 Beschäftigten sind ausgenommen.' }],
		related: [
			{ kind: 'alternative', rule: 'COMP-09', note: 'der Lohn selbst' },
			{ kind: 'alternative', rule: 'COMP-11', note: 'Haftung der auftraggebenden Firma' },
			{ kind: 'alternative', rule: 'LAB-01', note: 'Prüfung durch den Zoll' },
		],
	}),
	v.rule({
		id: 'LAB-06',
		title: {
			de: 'Pflege und Haushalt rund um die Uhr: Mindestlohn auch für Bereitschaft',
			en: 'Live-in care and housework: minimum wage for stand-by time too',
		},
		area: 'Lohn und Arbeit',
		holder: 'Menschen, die in einem Haushalt pflegen oder arbeiten',
		condition: all(isOneOf('work.sector', ['care', 'household']), yes('work.done')),
		modality: 'must',
		effect:
			'Der gesetzliche Mindestlohn ist auch für Zeiten der Bereitschaft im Haushalt zu zahlen, nicht nur für die Stunden im Vertrag.',
		inShort: {
			easy: 'Wer in einer Familie pflegt oder putzt, ist oft Tag und Nacht bereit. Auch Zeit zum Warten und Aufpassen kann bezahlte Arbeit sein.',
			en: 'Whoever cares or works in a family’s home is often on call day and night. Waiting and watching can be paid work too.',
		},
		nextStep: afterWhoLearnsWhat(
			'die Tage und Nächte im Kalender aufschreiben, den Lohn schriftlich geltend machen und Hilfe bei der Gewerkschaft oder einer Beratungsstelle für mobile Beschäftigte suchen; vorher einen Platz zum Wohnen sichern, wenn Arbeit und Wohnen zusammenhängen.',
		),
		remedy:
			'Klage beim Arbeitsgericht; Lohn verjährt drei Jahre nach dem Ende des Jahres, in dem er fällig wurde (§§ 195, 199 BGB).',
		authority: 'Arbeitsgericht',
		evidence: [
			'eigener Kalender der Tage, Nächte und Weckzeiten',
			'Chatnachrichten mit der Familie und der Vermittlung',
			'Pflegeplan',
		],
		sources: [
			{
				type: 'caseLaw',
				court: 'Bundesarbeitsgericht',
				decidedOn: '2021-06-24',
				docket: '5 AZR 505/20',
				textReadOn: null,
				note: `${UNCHECKED.notOpened}Mindestlohn auch für Bereitschaft in der häuslichen Betreuung.`,
			},
			{
				type: 'directive',
				act: 'ILO-Übereinkommen 189',
				paragraph: 'insgesamt',
				textReadOn: null,
				note: `${UNCHECKED.notOpened}Rechte von Hausangestellten.`,
			},
		],
		confidence: 'unverified',
		contested: {
			states: 'Streitig ist, welche Ausnahmen des Arbeitszeitgesetzes in der Betreuung im Haushalt gelten.',
		},
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer im Haushalt wohnt, kann mit der Forderung die Unterkunft verlieren: zuerst den Ausweg planen.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'COMP-09', note: 'Mindestlohn und seine Höhe' },
			{ kind: 'alternative', rule: 'COMP-12', note: 'bis wann Lohn verlangt werden kann' },
			{ kind: 'alternative', rule: 'LAB-01', note: 'Prüfung durch den Zoll' },
			{ kind: 'alternative', rule: 'SUB-18', note: 'ein sicherer Platz zum Wohnen' },
		],
	}),
];
