import type { Rule } from '@schutznetz/rights';
import { afterWhoLearnsWhat } from '../after-who-learns-what.ts';
import { changes } from '../changes.ts';
import { aufenthG, bMG, gewSchG, notRead, stPO, textReadOn, zSHG } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { remedyOfCriminalCourt } from './remedy-of-criminal-court.ts';

const { all, yes } = v;

const registryBlock = (rule: string) =>
	({
		id: `${rule}.auskunftssperre`,
		states:
			'Mit diesem Tag endet die Auskunftssperre im Melderegister. Die Verlängerung gehört vorher beantragt; sie ist kostenfrei.',
		ifMissed:
			'Das Meldeamt kann die Adresse wieder herausgeben. Sofort eine neue Sperre beantragen und prüfen, ob die Person umziehen oder eine andere Anschrift nutzen muss.',
		start: 'protection.registry_block_date',
		length: { years: 2 },
		counts: 'event',
		meaning: 'end',
		source: bMG('§ 51', undefined, { note: 'Zwei Jahre ab der Eintragung, verlängerbar.' }),
	}) as const;

const registryStep =
	'mitteilen, dass die Person mit einer Auskunftssperre einverstanden ist; auch Kita, Schule, Krankenkasse und Bank auf die Anschrift ansehen.';

/** Protection of address and identity, of witnesses, and by the family court. */
export const schutz: readonly Rule[] = [
	v.rule({
		id: 'CRIM-09a',
		title: {
			de: 'Schutz der Anschrift (§ 68 Abs. 2 StPO, § 51 BMG)',
			en: 'Keeping the address out of the proceedings',
		},
		area: 'Strafverfahren',
		holder: 'Zeug*innen, denen durch ihre Anschrift Gefahr droht',
		condition: yes('protection.address_risk'),
		modality: 'should',
		effect:
			'Die Person soll statt des Wohnorts eine andere ladungsfähige Anschrift angeben dürfen, etwa die einer Beratungsstelle oder Kanzlei; im Gericht wird der Wohnort dann nicht genannt. Das gilt auch für die Akten. Ist die Person einverstanden, veranlasst die Staatsanwaltschaft eine Auskunftssperre im Melderegister; sie ist kostenfrei, gilt zwei Jahre und kann verlängert werden.',
		inShort: {
			easy: 'Wenn die Adresse gefährlich ist: Im Strafverfahren kann eine andere Adresse stehen, zum Beispiel die Beratungsstelle. Das Meldeamt kann die Adresse sperren.',
			en: 'Where the address is a danger, another address may stand in the file, for example that of a counselling centre, and the residents’ register may be blocked.',
		},
		nextStep: afterWhoLearnsWhat(
			`vor der ersten Vernehmung die Anschrift der Beratungsstelle oder Kanzlei als ladungsfähig anbieten und ${registryStep}`,
		),
		remedy: remedyOfCriminalCourt,
		deadlines: [registryBlock('CRIM-09a')],
		authority: 'wer vernimmt (Polizei, Staatsanwaltschaft, Gericht); für die Sperre die Meldebehörde',
		evidence: [
			'Belege für die Gefahr (Drohungen, Suche nach der Person)',
			'Schreiben einer Fachberatungsstelle',
		],
		sources: [stPO('§ 68 Abs. 2'), stPO('§ 68 Abs. 4', 'Satz 5'), stPO('§ 68 Abs. 5'), bMG('§ 51')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Jedes Schreiben an Polizei oder Gericht kann in die Akte kommen, die auch die Verteidigung liest: keine Wohnadresse, keinen Namen der Unterkunft und keinen Ort der Therapie nennen.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-09b', note: 'auch der Name bleibt verborgen' },
			{ kind: 'alternative', rule: 'CRIM-12', note: 'Zeugenschutz' },
			{ kind: 'alternative', rule: 'CRIM-13', note: 'Kontaktverbot durch das Familiengericht' },
		],
	}),
	v.rule({
		id: 'CRIM-09b',
		title: {
			de: 'Schutz der Identität (§ 68 Abs. 3 StPO)',
			en: 'Keeping the identity out of the proceedings',
		},
		area: 'Strafverfahren',
		holder: 'Zeug*innen, denen Gefahr für Leib, Leben oder Freiheit droht',
		condition: yes('protection.identity_risk_life_limb_liberty'),
		modality: 'may',
		effect:
			'Die vernehmende Stelle kann der Person erlauben, keine Angaben zur Identität zu machen oder nur zu einer früheren; das Gesicht kann sie verhüllen. Das gilt auch für die Akten. Sie muss es nicht erlauben.',
		inShort: {
			easy: 'Wenn der Name lebensgefährlich ist: Der Name kann im Strafverfahren geheim bleiben. Die Behörde prüft und entscheidet.',
			en: 'Where being known is a danger to life, body or freedom, the name may be kept out of the proceedings; the authority decides.',
		},
		nextStep: afterWhoLearnsWhat(
			`mit einer Anwält*in den Antrag vor der ersten Vernehmung stellen, die Gefahr belegen und ${registryStep}`,
		),
		remedy: remedyOfCriminalCourt,
		deadlines: [registryBlock('CRIM-09b')],
		authority: 'wer vernimmt (Polizei, Staatsanwaltschaft, Gericht)',
		evidence: [
			'Belege für die Gefahr für Leib, Leben oder Freiheit',
			'polizeiliche Einschätzung der Gefährdung',
		],
		sources: [stPO('§ 68 Abs. 3'), stPO('§ 68 Abs. 4', 'Satz 5'), stPO('§ 68 Abs. 5'), bMG('§ 51')],
		confidence: 'verified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'CRIM-09a', note: 'andere Anschrift' },
			{ kind: 'alternative', rule: 'CRIM-12', note: 'Zeugenschutz' },
			{ kind: 'alternative', rule: 'CRIM-10', note: 'schonende Vernehmung, ohne Zusammentreffen' },
		],
	}),
	v.rule({
		id: 'CRIM-12',
		title: { de: 'Zeugenschutz (ZSHG)', en: 'Witness protection programme' },
		area: 'Strafverfahren',
		holder: 'Zeug*innen, ohne deren Aussage es nicht geht und die durch sie gefährdet sind',
		condition: all(
			yes('statement.willing'),
			yes('protection.danger_due_to_statement'),
			yes('witness.essential'),
			yes('witness.suitable'),
			yes('person.consents'),
		),
		modality: 'may',
		effect:
			'Die Zeugenschutzdienststelle kann die Person und ihre Angehörigen im Einvernehmen mit der Staatsanwaltschaft schützen, auch nach dem Prozess, solange die Gefahr dauert. Sie muss es nicht. Die Ausländerbehörde wird informiert; abgeschoben wird nur im Einvernehmen mit der Dienststelle.',
		inShort: {
			easy: 'Wer wegen einer Aussage in großer Gefahr ist, kann besonderen Schutz der Polizei bekommen. Das Leben ändert sich dadurch stark. Die Polizei entscheidet.',
			en: 'Police may protect witnesses whose statement puts them in danger. It changes life a lot; the police decide.',
		},
		nextStep: afterWhoLearnsWhat(
			'mit einer Anwält*in die Folgen besprechen (Abbruch von Kontakten, Umzug, neuer Name) und erst dann die Polizei nach Zeugenschutz fragen; darunter bleibt Schutz durch Polizei und Beratungsstelle nach den Absprachen des Landes.',
		),
		remedy:
			'Nicht am Text geprüft: Klage gegen die Ablehnung; anwaltlich klären. Die Aufnahme kann bei veränderter Gefahr erneut verlangt werden.',
		authority:
			'Zeugenschutzdienststelle im Einvernehmen mit der Staatsanwaltschaft; der Weg führt über die Polizei',
		evidence: ['Belege für Drohungen', 'Schreiben einer Fachberatungsstelle zur Gefahr'],
		sources: [
			zSHG('§ 1', undefined, { note: 'Voraussetzungen, Angehörige, Dauer (Absatz 4).' }),
			aufenthG('§ 87 Abs. 4', 'Satz 5'),
			aufenthG('§ 72 Abs. 4', 'Satz 2'),
		],
		confidence: 'verified',
		lawAsRead: textReadOn,
		changedAfterReading: [changes.geasAufenthG],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Ausländerbehörde wird vom Zeugenschutz unterrichtet (§ 87 Abs. 4 Satz 5 AufenthG); sie braucht für eine Abschiebung das Einvernehmen der Dienststelle (§ 72 Abs. 4 Satz 2 AufenthG).',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-09a', note: 'Anschrift schützen' },
			{ kind: 'alternative', rule: 'CRIM-13', note: 'Kontaktverbot durch das Familiengericht' },
		],
	}),
	v.rule({
		id: 'CRIM-13',
		title: { de: 'Gewaltschutz (§ 1 GewSchG)', en: 'Protection order of the family court' },
		area: 'Strafverfahren',
		holder: 'Menschen, die von einer bekannten Person verletzt oder bedroht werden',
		condition: yes('protection.injury_or_threat_by_known_person'),
		modality: 'must',
		effect:
			'Auf Antrag ordnet das Familiengericht Schutz an, etwa ein Verbot, Kontakt aufzunehmen oder sich zu nähern. Dafür braucht es weder Anzeige noch Strafverfahren.',
		inShort: {
			easy: 'Das Familiengericht kann verbieten, dass jemand anruft, schreibt oder näher kommt. Dafür ist keine Anzeige nötig.',
			en: 'The family court may forbid somebody to contact or come near a person. No report to the police is needed.',
		},
		nextStep: afterWhoLearnsWhat(
			'den Antrag bei der Rechtsantragstelle des Amtsgerichts (Familiengericht) stellen, bei Gefahr als Eilantrag; den Antrag ohne Wohnadresse stellen und die Geheimhaltung der Anschrift verlangen.',
		),
		remedy:
			'Nicht am Text geprüft: Beschwerde gegen die Ablehnung beim Familiengericht; die Frist steht in der Rechtsbehelfsbelehrung und ist im Eilverfahren kürzer. Ein neuer Antrag bei neuer Gefahr ist möglich.',
		authority: 'Familiengericht (Amtsgericht)',
		evidence: [
			'eidesstattliche Versicherung',
			'Nachrichten, Fotos, ärztliche Unterlagen',
			'Einsatzbericht der Polizei',
		],
		sources: [
			gewSchG('§ 1'),
			notRead('statute', 'FamFG', 'Verfahren', 'dass die Anschrift im Verfahren geheim bleiben kann.'),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Die Gegenseite erfährt vom Antrag und vom Beschluss; der Tag der Zustellung ist ein Tag erhöhter Gefahr.',
			},
		],
		related: [
			{ kind: 'alternative', rule: 'CRIM-09a', note: 'Anschrift schützen' },
			{ kind: 'alternative', rule: 'CRIM-12', note: 'Zeugenschutz' },
		],
	}),
];
