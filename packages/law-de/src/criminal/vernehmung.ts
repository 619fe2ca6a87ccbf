import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { notRead, stPO, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, any, applies, derived, not, yes } = v;

/** How people are heard in criminal proceedings, in which language, and what they have to do as witnesses. */
export const vernehmung: readonly Rule[] = [
	v.rule({
		id: 'CRIM-10',
		title: {
			de: 'Schonende Vernehmung (§§ 48a, 58a, 68a, 247, 247a, 255a StPO)',
			en: 'Gentle examination',
		},
		area: 'Strafverfahren',
		holder: 'Minderjährige, Verletzte einer Sexualstraftat und wer vor Gericht gesundheitlich gefährdet ist',
		condition: all(
			yes('case.victim'),
			any(derived('D.minor'), yes('case.offence_sexual'), yes('protection.health_risk_in_court')),
		),
		modality: 'should',
		effect:
			'Der Schutzbedarf wird geprüft (§ 48a). Eine Vernehmung soll auf Video aufgezeichnet werden, wenn die Person unter 18 ist; nach Sexualstraftaten (§§ 174 bis 184j StGB) muss sie mit Einwilligung richterlich erfolgen und aufgezeichnet werden, wenn das besser schützt (§ 58a). Die Aufnahme kann die Aussage in der Verhandlung ersetzen (§ 255a Abs. 2). Möglich sind auch: Die angeklagte Person verlässt den Raum (§ 247), Aussage per Video (§ 247a), Grenzen für bloßstellende Fragen (§ 68a), Ausschluss der Öffentlichkeit (§§ 171b, 172 GVG).',
		inShort: {
			easy: 'Eine Aussage vor Gericht ist schwer. Das Gericht kann es leichter machen: mit Video, ohne die angeklagte Person im Raum oder ohne Publikum.',
			en: 'Courts can make a statement easier: by video, without the accused in the room or without the public.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Schutzbedarf früh und schriftlich mitteilen (Brief der Beratungsstelle, ärztliches Attest) und mit der Anwält*in festlegen, welche Form der Vernehmung beantragt wird.',
		),
		remedy: remedyOfCriminalCourt,
		authority: 'Gericht; im Ermittlungsverfahren Staatsanwaltschaft und Polizei',
		evidence: [
			'Schreiben einer Fachberatungsstelle zum besonderen Schutzbedarf',
			'ärztliche oder psychologische Stellungnahme',
		],
		sources: [
			stPO('§ 48a'),
			stPO('§ 58a'),
			stPO('§ 68a'),
			stPO('§ 247'),
			stPO('§ 247a'),
			stPO('§ 255a Abs. 2', undefined, {
				note: 'Minderjährige bei §§ 232 bis 233a StGB, Erwachsene bei Sexualstraftaten.',
			}),
			notRead('statute', 'GVG', '§§ 171b, 172', 'Ausschluss der Öffentlichkeit.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.directive20241712],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'§ 232a StGB steht nicht in §§ 174 bis 184j StGB: Erwachsene nach Zwangsprostitution fallen unter die zwingende richterliche Aufzeichnung nur, wenn auch eine Sexualstraftat verfolgt wird. Die Staatsanwaltschaft darauf ansprechen.',
				when: all(yes('case.offence_232a'), not(derived('D.minor')), not(yes('case.offence_sexual'))),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Beistand und Person des Vertrauens' },
			{ kind: 'alternative', rule: 'CRIM-07c', note: 'psychosoziale Prozessbegleitung' },
			{ kind: 'alternative', rule: 'CRIM-09a', note: 'Anschrift schützen' },
		],
	}),
	v.rule({
		id: 'CRIM-11',
		title: {
			de: 'Dolmetschen und Übersetzen im Strafverfahren',
			en: 'Interpreting and translation in criminal proceedings',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte und Zeug*innen, die nicht ausreichend Deutsch sprechen',
		condition: yes('person.german_insufficient'),
		modality: 'must',
		effect:
			'Die Anzeige wird in einer verständlichen Sprache aufgenommen und bestätigt (§ 158 Abs. 4), der Termin verständlich mitgeteilt (§ 406d Abs. 1). Für Vernehmungen und die Verhandlung wird gedolmetscht; in der Nebenklage werden nötige Unterlagen auf Antrag übersetzt (§ 397 Abs. 3).',
		inShort: {
			easy: 'Wer nicht gut Deutsch spricht, bekommt im Strafverfahren eine Person zum Dolmetschen. Wichtige Papiere werden übersetzt.',
			en: 'In criminal proceedings there is interpreting for people who do not speak German well, and important papers are translated.',
		},
		nextStep: afterWhoLearnsWhat(
			'vor dem Termin Sprache und Dialekt angeben, um eine Dolmetscher*in ohne Verbindung zum Umfeld der Beschuldigten bitten und, wenn gewünscht, um ein bestimmtes Geschlecht.',
		),
		remedy: remedyOfCriminalCourt,
		authority: 'wer vernimmt (Polizei, Staatsanwaltschaft, Gericht)',
		evidence: ['Angabe der Sprache und des Dialekts'],
		sources: [
			stPO('§ 158 Abs. 4'),
			stPO('§ 406d Abs. 1'),
			stPO('§ 397 Abs. 3'),
			notRead('statute', 'GVG', '§§ 185, 187', 'Dolmetschen in der Verhandlung und für die Nebenklage.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Niemals Bekannte der Beschuldigten dolmetschen lassen. Versteht die Person die Dolmetscher*in nicht, das sofort sagen und ins Protokoll nehmen lassen.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-06', note: 'Information in verständlicher Form' },
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Beistand bei der Vernehmung' },
		],
	}),
	v.rule({
		id: 'CRIM-17',
		title: {
			de: 'Pflichten und Rechte als Zeug*in (§§ 52, 55, 161a, 163 StPO)',
			en: 'Duties and rights of a witness',
		},
		area: 'Strafverfahren',
		holder: 'Verletzte, die als Zeug*innen geladen werden',
		condition: all(yes('case.victim'), derived('D.proc_open')),
		modality: 'automatic',
		effect:
			'Wer geladen ist, muss zu Staatsanwaltschaft und Gericht kommen und dort aussagen, zur Polizei nur, wenn die Staatsanwaltschaft es angeordnet hat. Auf Fragen, mit deren Antwort sich die Person oder Angehörige selbst belasten, muss sie nicht antworten (§ 55). Wer mit der beschuldigten Person verheiratet oder verlobt ist, verheiratet war oder nah verwandt ist, kann die Aussage verweigern (§ 52). Für Zeit und Wege gibt es Geld (JVEG, § 406i Abs. 1 Nr. 4).',
		inShort: {
			easy: 'Zeug*innen müssen zu Gericht und Staatsanwaltschaft kommen, wenn ein Brief sie dazu auffordert. Auf manche Fragen müssen sie nicht antworten, zum Beispiel wenn es um eigene Straftaten oder die eigene Familie geht.',
			en: 'Witnesses have to come when prosecutor or court summon them. Some questions need no answer, for example about own offences or close family.',
		},
		nextStep:
			'Mit der Person die Ladung lesen: Wer lädt, wozu und wann? Vor der Aussage zu einer Anwält*in, vor allem wenn eigene Straftaten oder die Familie berührt sind. Zeugengeld und Fahrtkosten beantragen.',
		remedy:
			'Nicht am Text geprüft: gegen Ordnungsmittel wegen Ausbleibens nachträgliche Entschuldigung und Beschwerde beim Gericht; sofort anwaltlich klären. Gegen eine Einstellung des Verfahrens: CRIM-06 (zwei Wochen).',
		authority: 'Gericht und Staatsanwaltschaft',
		evidence: ['Ladung', 'Belege für Verdienstausfall und Fahrtkosten', 'Attest bei Krankheit'],
		sources: [
			stPO('§ 161a Abs. 1'),
			stPO('§ 163 Abs. 3'),
			stPO('§ 55'),
			stPO('§ 52', undefined, { note: 'Auch nach einer Scheidung.' }),
			stPO('§ 406i Abs. 1', 'Nr. 4', { note: 'Entschädigung nach dem JVEG.' }),
			stPO('§ 172 Abs. 1'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Wer die Aussage verweigert, erklärt damit auch, nicht aussagen zu wollen: Das kann den Titel nach § 25 Abs. 4a AufenthG kosten (RES-04). Vorher anwaltlich beraten lassen.',
				when: all(applies('CRIM-17'), derived('D.trafficking')),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-05', note: 'Beistand bei der Vernehmung' },
			{ kind: 'alternative', rule: 'CRIM-10', note: 'schonende Vernehmung' },
		],
	}),
];
