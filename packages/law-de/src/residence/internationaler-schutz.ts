import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, not, yes } = v;

const authority = 'BAMF (Sonderbeauftragte für Betroffene von Menschenhandel)';
const evidence = [
	'Protokoll der Anhörung',
	'Bericht einer Fachberatungsstelle',
	'psychologischer oder ärztlicher Bericht (qualifizierte Bescheinigung)',
	'Informationen zum Herkunftsland',
] as const;
const nextStep =
	'Vor der Anhörung mit Anwält*in oder Asylverfahrensberatung alles vorbereiten, was bei Rückkehr droht, und Sonderbeauftragte und eine Person des Vertrauens für die Anhörung erbitten. Vorher klären, wer dadurch was erfährt; Beschuldigte und ihre Familien dürfen nichts davon hören.';
const remedy =
	'Klage zum Verwaltungsgericht: zwei Wochen, in manchen Fällen nur eine Woche mit Eilantrag (RES-40a bis c, Textstand 29.04.2026). Es gilt die Rechtsbehelfsbelehrung des Bescheids.';
const hearing = {
	states:
		'In der Anhörung alles sagen (§ 25 AsylG): Späteres kann unbeachtet bleiben. Ausbeutung in der Vergangenheit allein genügt nicht; es kommt auf die Gefahr bei Rückkehr an.',
};

/** §§ 3, 4 and 29a AsylG: refugee status, subsidiary protection, safe countries of origin. */
export const internationalerSchutz: readonly Rule[] = [
	v.rule({
		id: 'RES-37a',
		title: { de: 'Flüchtlingseigenschaft (§ 3 AsylG)', en: 'Refugee status (section 3 Asylum Act)' },
		area: 'Asyl',
		holder: 'Drittstaatsangehörige und Staatenlose, die einen Asylantrag gestellt haben',
		condition: all(
			derived('D.third'),
			yes('asylum.applied'),
			yes('asylum.persecution_risk'),
			yes('asylum.reason_social_group_or_other'),
			not(yes('asylum.home_protection')),
			not(yes('asylum.internal_alternative')),
		),
		modality: 'must',
		effect:
			'Das BAMF erkennt die Flüchtlingseigenschaft zu. Betroffene von Menschenhandel können eine bestimmte soziale Gruppe sein; auch Taten gegen Frauen und Kinder und Verfolgung durch private Personen zählen.',
		inShort: {
			easy: 'Im Herkunftsland droht Verfolgung, und der Staat dort schützt nicht. Dann gibt es in Deutschland das Asylverfahren. Wichtig ist die Anhörung; dafür hilft Beratung.',
			en: 'Where persecution threatens at home and the state does not protect, there is the asylum procedure. The interview matters most; get advice before it.',
		},
		nextStep,
		remedy,
		authority,
		evidence,
		sources: [
			asylG('§ 3'),
			asylG('§ 3a Abs. 2', 'Nr. 1 und 6', { note: 'Gewalt; Taten gegen Geschlecht oder gegen Kinder.' }),
			asylG('§ 3c', 'Nr. 3', { note: 'Verfolgung durch private Personen und Gruppen.' }),
			asylG('§ 25', undefined, { note: 'Vortrag in der Anhörung.' }),
			inferred(
				asylG('§ 3'),
				'dass Betroffene von Menschenhandel eine bestimmte soziale Gruppe bilden können.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('das AsylG'), changes.qualificationRegulation],
		valid: { from: textReadOn },
		warnings: [hearing],
		related: [
			{ kind: 'alternative', rule: 'RES-37b', note: 'subsidiärer Schutz ohne besonderen Verfolgungsgrund' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag bei neuen Tatsachen' },
		],
	}),
	v.rule({
		id: 'RES-37b',
		title: { de: 'Subsidiärer Schutz (§ 4 AsylG)', en: 'Subsidiary protection (section 4 Asylum Act)' },
		area: 'Asyl',
		holder: 'Drittstaatsangehörige und Staatenlose, die einen Asylantrag gestellt haben',
		condition: all(
			derived('D.third'),
			yes('asylum.applied'),
			yes('asylum.serious_harm_risk'),
			not(yes('asylum.home_protection')),
			not(yes('asylum.internal_alternative')),
		),
		modality: 'must',
		effect:
			'Das BAMF erkennt subsidiären Schutz zu, wenn bei Rückkehr ein ernsthafter Schaden droht und weder der Staat noch ein anderer Landesteil schützt.',
		inShort: {
			easy: 'Bei der Rückkehr droht schwere Gewalt oder unmenschliche Behandlung. Auch dafür gibt es das Asylverfahren. Der Schutz heißt dann „subsidiärer Schutz“.',
			en: 'Where serious harm threatens on return, the asylum procedure can lead to “subsidiary protection”.',
		},
		nextStep,
		remedy,
		authority,
		evidence,
		sources: [asylG('§ 4'), asylG('§ 25', undefined, { note: 'Vortrag in der Anhörung.' })],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('das AsylG'), changes.qualificationRegulation],
		valid: { from: textReadOn },
		warnings: [hearing],
		related: [
			{ kind: 'alternative', rule: 'RES-37a', note: 'Flüchtlingseigenschaft' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-40e', note: 'Folgeantrag bei neuen Tatsachen' },
		],
	}),
	v.rule({
		id: 'RES-38',
		title: {
			de: 'Sicherer Herkunftsstaat (§§ 29a, 29b AsylG)',
			en: 'Safe country of origin (sections 29a, 29b)',
		},
		area: 'Asyl',
		holder:
			'Personen aus einem Staat der Liste sicherer Herkunftsstaaten, die einen Asylantrag gestellt haben',
		condition: all(
			derived('D.safe_origin'),
			yes('asylum.applied'),
			not(yes('asylum.individual_facts_rebut')),
		),
		modality: 'exclusion',
		effect:
			'Der Antrag wird als offensichtlich unbegründet abgelehnt, wenn die Person nicht zeigt, dass ihr entgegen der Liste Verfolgung oder Schaden droht. Die Ausreisefrist ist eine Woche. Während des Verfahrens gelten ein Arbeitsverbot und die Pflicht, in der Aufnahmeeinrichtung zu wohnen (Familien mit Minderjährigen ausgenommen). Andere Wege: Bedenkfrist, Titel für Betroffene, Abschiebungsverbot; bitte beraten lassen.',
		inShort: {
			easy: 'Deutschland hat eine Liste mit Ländern, die als sicher gelten. Wer daher kommt, muss genau zeigen, warum es für sie oder ihn gefährlich ist. Die Fristen sind sehr kurz; Beratung hilft noch heute.',
			en: 'Germany keeps a list of countries regarded as safe. People from there need to show exactly why it is dangerous for them. Deadlines are very short: get advice today.',
		},
		nextStep:
			'Noch am selben Tag anwaltliche Hilfe suchen. Vor der Anhörung Belege sammeln, die gegen die Vermutung sprechen (Drohungen, Netzwerke, fehlender Schutz); nach einem Bescheid Klage und Eilantrag binnen einer Woche.',
		remedy:
			'Klage und Eilantrag nach § 80 Abs. 5 VwGO binnen einer Woche ab Zustellung beim Verwaltungsgericht (§ 36 Abs. 3, § 74 Abs. 1 AsylG, Textstand 29.04.2026). Es gilt die Rechtsbehelfsbelehrung des Bescheids.',
		deadlines: [
			{
				id: 'RES-38.klage',
				states:
					'Spätestens an diesem Tag müssen Klage und Eilantrag beim Verwaltungsgericht eingegangen sein.',
				ifMissed:
					'Der Bescheid wird unanfechtbar, und die Abschiebung ist möglich. Wiedereinsetzung kommt in Betracht, wenn niemand an der Versäumnis schuld ist (Antrag sehr bald, mit Gründen; nicht am Text geprüft). Danach bleiben Folgeantrag (RES-40e), Bedenkfrist (RES-01) und Härtefall (RES-27).',
				start: 'asylum.decision_served',
				length: { weeks: 1 },
				counts: 'event',
				meaning: 'lastDay',
				movesToWorkingDay: true,
				when: yes('asylum.manifestly_unfounded'),
				source: asylG('§ 36 Abs. 3', undefined, {
					note: 'mit § 74 Abs. 1 AsylG; Textstand vor dem GEAS-Anpassungsgesetz.',
				}),
			},
			{
				id: 'RES-38.ausreise',
				states: 'An diesem Tag endet die Ausreisefrist von einer Woche.',
				ifMissed:
					'Danach ist die Abschiebung möglich, solange kein Eilantrag läuft oder Erfolg hat. Eilantrag, Bedenkfrist (RES-01) und Duldungsgründe sofort vorbringen.',
				start: 'asylum.decision_served',
				length: { weeks: 1 },
				counts: 'event',
				meaning: 'end',
				when: yes('asylum.manifestly_unfounded'),
				source: asylG('§ 36 Abs. 1', undefined, {
					note: 'Dass die Frist mit der Zustellung beginnt, ist nicht am Text geprüft. Textstand vor dem GEAS-Anpassungsgesetz.',
				}),
			},
		],
		authority: 'BAMF',
		evidence: [...evidence, 'Belege, dass der Staat nicht schützt (Anzeigen ohne Folgen, Drohungen)'],
		sources: [
			asylG('§ 29a', undefined, { note: 'mit Anlage II; § 29b erlaubt weitere Staaten durch Verordnung.' }),
			asylG('§ 36 Abs. 1 und 3'),
			asylG('§ 74 Abs. 1'),
			asylG('§ 47 Abs. 1a', 'Satz 2', { note: 'Ausnahme für Familien mit Minderjährigen.' }),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geas('das AsylG'), changes.qualificationRegulation],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Liste und Fristen stehen im Textstand vom 29.04.2026 und können überholt sein. Es gilt, was im Bescheid steht; im Zweifel die kürzeste Frist.',
			},
		],
		related: [
			{ kind: 'exception', rule: 'RES-37a', note: 'wenn eigene Umstände gegen die Vermutung sprechen' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-04', note: 'Titel für Betroffene von Menschenhandel' },
			{ kind: 'alternative', rule: 'RES-40b', note: 'Klage und Eilantrag' },
		],
	}),
];
