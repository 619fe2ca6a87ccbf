import type { Rule } from '@schutznetz/rights';
import { changes } from '../changes.ts';
import { asylG, notRead, textReadOn } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, before, onOrAfter, yes } = v;

/**
 * Applications registered from this day on fall under Regulation (EU) 2024/1351, as Art. 84 (2) was published. Many
 * secondary sources name 2026-06-12.
 */
const AMMR_APPLIES_FROM = '2026-07-01';

/** Another state of the EU is responsible for the asylum application. */
export const dublin: readonly Rule[] = [
	v.rule({
		id: 'RES-39',
		title: {
			de: 'Dublin-Verfahren: Selbsteintritt Deutschlands',
			en: 'Dublin procedure: Germany takes over the examination',
		},
		area: 'Asyl',
		holder: 'Personen, für deren Asylantrag ein anderer Staat zuständig ist',
		condition: yes('asylum.dublin_other_state'),
		modality: 'may',
		effect:
			'Deutschland kann den Asylantrag selbst prüfen. Ob die Dublin-III-Verordnung (Registrierung vor dem 01.07.2026) oder die Verordnung (EU) 2024/1351 (Registrierung seit dem 01.07.2026) zählt, richtet sich nach dem Tag der Registrierung.',
		inShort: {
			easy: 'Ein anderes Land in Europa soll den Asylantrag prüfen. Deutschland kann die Prüfung selbst übernehmen. Gründe dafür sind zum Beispiel Gefahr durch Menschen, die der Person dort geschadet haben.',
			en: 'Another European country is to examine the asylum application. Germany can take it over, for example where perpetrators are a danger in that country.',
		},
		nextStep:
			'Den Tag der Registrierung klären und die Gefahr im anderen Staat belegen (Ausbeutung dort, Netzwerk, fehlende Versorgung); dann beim BAMF den Selbsteintritt erbitten, nachdem geklärt ist, wer dadurch was erfährt. Liegt schon eine Anordnung vor: eine Woche für Klage und Eilantrag (RES-40c).',
		remedy:
			'Gegen die Überstellungsanordnung Klage und Eilantrag nach § 80 Abs. 5 VwGO binnen einer Woche ab Zustellung (§ 34a Abs. 2, § 74 Abs. 1 AsylG, Textstand 29.04.2026). Es gilt die Rechtsbehelfsbelehrung.',
		authority: 'BAMF (Dublin-Referat; Sonderbeauftragte für Betroffene von Menschenhandel)',
		evidence: [
			'Nachweis des Tages der Registrierung (Ankunftsnachweis, Niederschrift)',
			'Bericht einer Fachberatungsstelle über Ausbeutung im anderen Staat',
			'ärztliche und psychologische Unterlagen',
			'Berichte über die Aufnahme im anderen Staat',
		],
		sources: [
			asylG('§ 34a', undefined, { note: 'Überstellungsanordnung; Eilantrag binnen einer Woche.' }),
			notRead(
				'directive',
				'Verordnung (EU) Nr. 604/2013 (Dublin III)',
				'Art. 17 Abs. 1 und Art. 3 Abs. 2',
				'Selbsteintritt als Befugnis; bei systemischen Mängeln muss geprüft werden.',
			),
			notRead(
				'directive',
				'Verordnung (EU) 2024/1351',
				'Art. 35 Abs. 1',
				'Selbsteintritt als Befugnis (nur in einer niederländischen Fassung gesehen).',
			),
			notRead(
				'directive',
				'Verordnung (EU) 2024/1351',
				'Art. 84 Abs. 2',
				'Dublin III bleibt für Anträge, die vor dem 01.07.2026 registriert sind (nur im Auszug gelesen; viele Quellen nennen den 12.06.2026, eine Berichtigung ist nicht geprüft).',
			),
		],
		confidence: 'mixed',
		contested: {
			states:
				'Verpflichtet ist Deutschland nur bei systemischen Mängeln im anderen Staat oder bei der Gefahr unmenschlicher Behandlung dort (Art. 4 der Grundrechtecharta); das ist im Einzelfall streitig und nicht am Text geprüft.',
		},
		lawAsRead: textReadOn,
		changedAfterReading: [
			changes.geas('das AsylG'),
			{
				on: AMMR_APPLIES_FROM,
				states:
					'Für Anträge, die seit dem 01.07.2026 registriert sind, gilt nach Art. 84 Abs. 2 die Verordnung (EU) 2024/1351; ihr Text ist hier nur in Auszügen geprüft.',
			},
		],
		valid: { from: textReadOn },
		warnings: [
			{
				states:
					'Der Asylantrag ist vor dem 01.07.2026 registriert: Es zählt die Dublin-III-Verordnung (Art. 17 Abs. 1). Für eine Registrierung zwischen dem 12. und dem 30.06.2026 den Stichtag anwaltlich prüfen lassen.',
				when: all(yes('asylum.dublin_other_state'), before('asylum.registered_date', AMMR_APPLIES_FROM)),
			},
			{
				states:
					'Der Asylantrag ist seit dem 01.07.2026 registriert: Es zählt die Verordnung (EU) 2024/1351 (Art. 35 Abs. 1).',
				when: all(yes('asylum.dublin_other_state'), onOrAfter('asylum.registered_date', AMMR_APPLIES_FROM)),
			},
		],
		related: [
			{ kind: 'alternative', rule: 'RES-40c', note: 'Klage und Eilantrag gegen die Überstellung' },
			{ kind: 'alternative', rule: 'RES-01', note: 'Bedenkfrist' },
			{ kind: 'alternative', rule: 'RES-41', note: 'besondere Bedürfnisse' },
		],
	}),
];
