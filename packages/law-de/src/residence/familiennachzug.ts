import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { aufenthG, inferred, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, isOneOf, not, yes } = v;

const remedyVisum =
	'Gegen eine Ablehnung des Visums durch die Botschaft: Klage zum Verwaltungsgericht Berlin, in der Regel binnen eines Monats (nicht am Text geprüft); es gilt die Rechtsbehelfsbelehrung. Wenn es eilt, ein Eilantrag nach § 123 VwGO.';

const custodyOrMarriage = any(yes('family.child_custody_ok'), yes('family.spouse_conditions_ok'));

/** §§ 29 to 32, 36 AufenthG: family of people with a humanitarian title. */
export const familiennachzug: readonly Rule[] = [
	v.rule({
		id: 'RES-13',
		title: {
			de: 'Familiennachzug während des Strafverfahrens (Titel nach § 25 Abs. 4a Satz 1)',
			en: 'Family reunification during criminal proceedings',
		},
		area: 'Aufenthalt',
		holder:
			'Ehepartner*innen und minderjährige Kinder im Ausland von Inhaber*innen eines Titels nach § 25 Abs. 4a Satz 1',
		condition: all(
			isOneOf('residence.status', ['ae_25_4a_1']),
			yes('family.spouse_or_minor_child_abroad'),
			any(yes('family.humanitarian_or_intl_law_reason'), yes('family.political_interest')),
			yes('housing.sufficient'),
			custodyOrMarriage,
		),
		modality: 'may',
		effect:
			'Ehepartner*in und minderjährige Kinder können nachziehen, wenn völkerrechtliche oder humanitäre Gründe oder politische Interessen Deutschlands dafür sprechen. Dazu kommen die allgemeinen Bedingungen: Wohnraum, in der Regel ein gesicherter Lebensunterhalt, Sorge oder Ehe.',
		inShort: {
			easy: 'Der Mann, die Frau oder die Kinder leben noch im Ausland. Sie können vielleicht nach Deutschland kommen. Botschaft und Ausländerbehörde prüfen das.',
			en: 'A spouse or minor children abroad may be able to join during the criminal case. The embassy and the immigration office decide.',
		},
		nextStep:
			'Gefahr für die Angehörigen belegen (Drohungen, fehlende Betreuung), Sorge und Ehe nachweisen und einen Termin bei der Botschaft buchen; vorher klären, wer im Herkunftsland von dem Antrag erfährt.',
		remedy: remedyVisum,
		authority: 'deutsche Botschaft (Visum) mit Zustimmung der Ausländerbehörde',
		evidence: [
			'Geburts- und Heiratsurkunden',
			'Sorgerechtsnachweis',
			'Belege für Gefahr im Herkunftsland',
			'Mietvertrag',
			'Einkommensnachweise',
		],
		sources: [
			aufenthG('§ 29 Abs. 3', 'Satz 1'),
			aufenthG('§§ 30 und 32'),
			aufenthG('§ 29 Abs. 1', 'Nr. 2', { note: 'ausreichender Wohnraum' }),
			aufenthG('§ 5 Abs. 1', 'Nr. 1', {
				note: 'Lebensunterhalt als Regelbedingung; die Erleichterungen des § 5 Abs. 3 und des § 29 Abs. 2 gelten hier nicht für die Angehörigen.',
			}),
			aufenthG('§ 27 Abs. 3', undefined, {
				note: 'Versagen ist möglich, wenn die Person für andere Leistungen nach SGB II oder SGB XII bezieht.',
			}),
			inferred(
				aufenthG('§ 29 Abs. 3', 'Satz 1'),
				'dass bei allen erfüllten Bedingungen ein Anspruch vertretbar ist; hier steht vorsichtig nur „kann“.',
			),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Ob der Nachzug bei erfüllten Bedingungen im Ermessen steht oder ein Anspruch ist, ist nicht geklärt.',
		},
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ohne gesicherten Lebensunterhalt kommt es darauf an, einen atypischen Fall zu begründen (Trauma, Kinder, laufendes Strafverfahren).',
				when: all(isOneOf('residence.status', ['ae_25_4a_1']), not(yes('person.livelihood_secured'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-14', note: 'nach dem Strafverfahren, nach den allgemeinen Regeln' },
		],
	}),
	v.rule({
		id: 'RES-14',
		title: {
			de: 'Familiennachzug nach der Verlängerung (Titel nach § 25 Abs. 4a Satz 3)',
			en: 'Family reunification after the extension',
		},
		area: 'Aufenthalt',
		holder:
			'Ehepartner*innen und minderjährige Kinder im Ausland von Inhaber*innen eines Titels nach § 25 Abs. 4a Satz 3',
		condition: all(
			isOneOf('residence.status', ['ae_25_4a_3']),
			yes('family.spouse_or_minor_child_abroad'),
			yes('housing.sufficient'),
			yes('person.livelihood_secured'),
			custodyOrMarriage,
		),
		modality: 'must',
		effect:
			'Es gelten die allgemeinen Regeln: Ein lediges Kind unter 18 zieht nach, wenn die Person die alleinige Sorge hat oder beide Eltern einen Titel haben. Ehepartner*innen ziehen nach, wenn beide mindestens 18 sind, einfache Deutschkenntnisse da sind (mit Ausnahmen) und der Titel seit zwei Jahren besteht oder die Ehe älter ist als der Titel.',
		inShort: {
			easy: 'Das Strafverfahren ist vorbei und das Papier ist verlängert. Dann gelten für den Mann, die Frau und die Kinder im Ausland die normalen Regeln. Es geht um Wohnung, Geld und Sorge für die Kinder.',
			en: 'Once the permit has been extended after the criminal case, the general rules on spouses and minor children abroad apply: housing, income, custody or marriage.',
		},
		nextStep:
			'Urkunden, Sorgerecht, Mietvertrag und Einkommen sammeln und einen Termin bei der Botschaft buchen; bei Kindern, die bald 16 oder 18 werden, den Antrag sofort stellen.',
		remedy: remedyVisum,
		authority: 'deutsche Botschaft (Visum) mit Zustimmung der Ausländerbehörde',
		evidence: [
			'Geburts- und Heiratsurkunden',
			'Sorgerechtsnachweis',
			'Mietvertrag',
			'Einkommensnachweise',
			'Sprachnachweis der Ehepartner*in',
		],
		sources: [
			aufenthG('§ 32 Abs. 1', 'Nr. 4', {
				note: 'Kinder ab 16, die nicht zusammen einreisen: zusätzlich Sprache oder gute Integrationsaussicht (§ 32 Abs. 2).',
			}),
			aufenthG('§ 30 Abs. 1', 'Satz 1 Nr. 3 Buchstabe d und e', {
				note: 'Buchstabe e verlangt auch, dass der Aufenthalt voraussichtlich länger als ein Jahr dauert; Ausnahmen von der Sprache in Satz 3.',
			}),
			aufenthG('§ 29 Abs. 1', 'Nr. 2', { note: 'Wohnraum als feste Bedingung' }),
			aufenthG('§ 5 Abs. 1', 'Nr. 1', { note: 'Lebensunterhalt als Regelbedingung' }),
			inferred(
				aufenthG('§ 29 Abs. 3'),
				'dass die allgemeinen Regeln gelten, weil § 29 Abs. 3 den Titel nach § 25 Abs. 4a Satz 3 nicht nennt.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Ohne gesicherten Lebensunterhalt ist nur ein atypischer Fall möglich; das anwaltlich prüfen lassen.',
				when: all(isOneOf('residence.status', ['ae_25_4a_3']), not(yes('person.livelihood_secured'))),
			},
		],
		related: [{ kind: 'alternative', rule: 'RES-13', note: 'während des Strafverfahrens' }],
	}),
	v.rule({
		id: 'RES-15',
		title: {
			de: 'Kein Familiennachzug bei einigen humanitären Titeln (§ 29 Abs. 3 Satz 3)',
			en: 'Titles without family reunification',
		},
		area: 'Aufenthalt',
		holder: 'Inhaber*innen eines Titels nach § 25 Abs. 4, 4b oder 5 AufenthG',
		condition: isOneOf('residence.status', ['ae_25_4_1', 'ae_25_4_2', 'ae_25_4b', 'ae_25_5']),
		modality: 'exclusion',
		effect:
			'Auf diesem Weg ziehen Ehepartner*innen und Kinder nicht nach. Andere Wege: ein anderer Titel der Person (RES-05, RES-16, RES-23) oder für sonstige Angehörige die außergewöhnliche Härte (§ 36 Abs. 2); bitte beraten lassen.',
		inShort: {
			easy: 'Mit manchen Papieren kann die Familie aus dem Ausland zurzeit nicht kommen. Mit einem anderen Papier kann das anders sein. Eine Beratungsstelle kennt die Wege.',
			en: 'With some humanitarian permits family members cannot join at present. Another permit may open this way; advice helps to find it.',
		},
		nextStep:
			'Prüfen, ob die Person die Bedingungen eines Titels mit Familiennachzug erfüllt (RES-05 mit RES-14, RES-16, RES-23), und ob für Angehörige im Ausland selbst Gefahr besteht.',
		remedy: remedyVisum,
		authority: 'deutsche Botschaft und Ausländerbehörde',
		evidence: ['Belege für die Lage der Angehörigen', 'Unterlagen zu einem anderen Titel'],
		sources: [
			aufenthG('§ 29 Abs. 3', 'Satz 3'),
			aufenthG('§ 36', undefined, {
				note: 'Absatz 2: sonstige Angehörige nur bei außergewöhnlicher Härte. Absatz 1 (Eltern von Minderjährigen) nur bei Schutztiteln, nicht bei § 25 Abs. 4a.',
			}),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		related: [
			{ kind: 'exception', rule: 'RES-14', note: 'mit einem Titel nach § 25 Abs. 4a Satz 3' },
			{ kind: 'exception', rule: 'RES-13', note: 'mit einem Titel nach § 25 Abs. 4a Satz 1' },
		],
	}),
];
