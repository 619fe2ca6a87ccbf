import type { Rule } from '@schutznetz/rights';
import { notRead, sgbVIII, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, derived, yes } = v;

const confirm = 'Von einer Anwält*in zu bestätigen, bevor die Stelle sich danach richtet.';
const childInDanger = all(derived('D.minor'), yes('minor.weighty_indications'));

/** What the law asks of the counsellor. */
export const duties: readonly Rule[] = [
	v.rule({
		id: 'DUTY-01',
		title: {
			de: 'Eine geplante schwere Straftat (§ 138 StGB)',
			en: 'A serious crime that is still to come',
		},
		area: 'Beratung',
		holder: 'alle, die von der Planung glaubhaft erfahren, auch Berater*innen',
		condition: yes('centre.future_serious_act'),
		modality: 'duty',
		effect: `Wer glaubhaft von bestimmten schweren Straftaten erfährt, die sich noch verhindern lassen, muss rechtzeitig die Bedrohten oder eine Behörde unterrichten; sonst macht er*sie sich strafbar. Die Liste nennt auch schwere Formen von Menschenhandel und Zwangsprostitution. Vergangene Taten gehören nicht dazu. ${confirm}`,
		inShort: {
			easy: 'Manchmal erzählt jemand von einer schweren Straftat, die erst noch passieren soll. Dann muss die Beratungsstelle vielleicht jemanden warnen. Bei Taten aus der Vergangenheit ist das anders.',
			en: 'Sometimes a person speaks of a serious crime that is still to come. The centre may then have to warn somebody. Past crimes are different.',
		},
		nextStep:
			'Sofort im Team und mit einer Anwält*in prüfen, ohne Namen: Was soll wann geschehen, steht es auf der Liste, lässt es sich noch abwenden? Mit der Person besprechen, wen sie selbst warnen kann und wer dadurch was erfährt. Bei unmittelbarer Gefahr 110.',
		remedy: `Es entscheidet zunächst keine Behörde; die Stelle hält fest, was sie wann erfahren, geprüft und getan hat. ${confirm}`,
		authority: 'die Beratungsstelle selbst; Polizei oder die bedrohte Person als Empfänger*in',
		evidence: ['Vermerk mit Tag und Uhrzeit, getrennt von der Fallakte'],
		sources: [
			notRead(
				'statute',
				'StGB',
				'§ 138',
				'Liste der Taten, Zeitpunkt und Empfänger*innen der Anzeige; auch ob und welche Berufe § 139 StGB ausnimmt.',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Von dieser Pflicht sind Berater*innen nicht schon wegen der Schweigepflicht befreit; welche Berufe ausgenommen sind, ist hier nicht geprüft.',
			},
		],
	}),
	v.rule({
		id: 'DUTY-02',
		title: {
			de: 'Gefährdung eines Kindes: beraten, hinwirken, informieren (§ 4 KKG)',
			en: 'A child in danger: steps for those bound to secrecy',
		},
		area: 'Beratung',
		holder: 'Berater*innen mit Schweigepflicht, etwa staatlich anerkannte Sozialarbeiter*innen',
		condition: childInDanger,
		modality: 'duty',
		effect: `In Stufen: mit dem Kind und, wenn es das Kind nicht gefährdet, mit den Sorgeberechtigten sprechen und auf Hilfe hinwirken; eine insoweit erfahrene Fachkraft ohne Namen um Rat fragen; wenn das nicht reicht, darf das Jugendamt informiert werden, und die Betroffenen erfahren es vorher, wenn das Kind dadurch nicht in Gefahr gerät. ${confirm}`,
		inShort: {
			easy: 'Manchmal ist ein Kind in Gefahr. Dann spricht die Beratungsstelle zuerst mit dem Kind und sucht Hilfe. Wenn das nicht reicht, kann das Jugendamt dazukommen.',
			en: 'When a child is in danger, the centre first talks with the child and looks for help. If that is not enough, the youth welfare office can be brought in.',
		},
		nextStep:
			'Heute noch eine insoweit erfahrene Fachkraft anrufen, ohne Namen; mit dem Kind klären, was es will und wer dadurch was erfährt; den Weg Schritt für Schritt festhalten. Bei unmittelbarer Gefahr 110 oder der Notdienst des Jugendamts.',
		remedy: `Es entscheidet zunächst die Beratungsstelle selbst; über Maßnahmen entscheiden Jugendamt und Familiengericht, gegen deren Entscheidung Rechtsmittel möglich sind. ${confirm}`,
		authority: 'die Beratungsstelle selbst; das Jugendamt empfängt die Angaben',
		evidence: ['Vermerk über die gewichtigen Anhaltspunkte', 'Vermerk über die Beratung durch die Fachkraft'],
		sources: [
			notRead(
				'statute',
				'KKG',
				'§ 4',
				'Personenkreis, Reihenfolge der Schritte, Beratung ohne Namen und Befugnis gegenüber dem Jugendamt.',
			),
		],
		confidence: 'unverified',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{ kind: 'alternative', rule: 'DUTY-03', note: 'für Träger, die Leistungen der Jugendhilfe erbringen' },
			{ kind: 'alternative', rule: 'MIN-01', note: 'das Kind bittet selbst um Schutz' },
			{ kind: 'alternative', rule: 'MIN-05', note: 'Beratung des Kindes ohne Eltern' },
		],
	}),
	v.rule({
		id: 'DUTY-03',
		title: {
			de: 'Schutzauftrag der Jugendhilfe (§ 8a SGB VIII)',
			en: 'Child protection mandate of youth welfare',
		},
		area: 'Beratung',
		holder: 'Jugendamt und Träger der Jugendhilfe mit einer Vereinbarung nach § 8a',
		condition: childInDanger,
		modality: 'duty',
		effect: `Bei gewichtigen Anhaltspunkten schätzen mehrere Fachkräfte die Gefahr gemeinsam ein und beziehen das Kind und, wenn es das Kind nicht gefährdet, die Sorgeberechtigten ein. Träger mit Vereinbarung ziehen eine insoweit erfahrene Fachkraft hinzu und informieren das Jugendamt, wenn sich die Gefahr anders nicht abwenden lässt. ${confirm}`,
		inShort: {
			easy: 'Das Jugendamt muss Kinder schützen. Bei ernsten Zeichen für eine Gefahr schauen mehrere Fachkräfte hin. Sie reden auch mit dem Kind.',
			en: 'The youth welfare office must protect children. With serious signs of danger several professionals look at it together and talk with the child.',
		},
		nextStep:
			'Prüfen, ob die Beratungsstelle eine Vereinbarung nach § 8a mit dem Jugendamt hat, und dann ihrem Ablauf folgen; sonst § 4 KKG (DUTY-02). Mit dem Kind vorher klären: Wer erfährt dadurch was?',
		remedy: `Gegen Maßnahmen des Jugendamts Widerspruch oder Klage beim Verwaltungsgericht, gegen Entscheidungen des Familiengerichts Beschwerde. Nicht am Text geprüft. ${confirm}`,
		authority: 'Jugendamt; der Träger mit Vereinbarung',
		evidence: ['Protokoll der Gefährdungseinschätzung'],
		sources: [
			sgbVIII('§ 8a'),
			notRead(
				'statute',
				'SGB VIII',
				'§ 8a Abs. 4',
				'was Vereinbarungen von Trägern verlangen und ob sie für die Beratungsstelle gelten.',
			),
		],
		confidence: 'mixed',
		lawAsRead: textReadOn,
		valid: { from: textReadOn },
		related: [
			{
				kind: 'alternative',
				rule: 'DUTY-02',
				note: 'für Berater*innen mit Schweigepflicht ohne Vereinbarung',
			},
			{ kind: 'alternative', rule: 'MIN-01', note: 'das Kind bittet selbst um Schutz' },
		],
	}),
];
