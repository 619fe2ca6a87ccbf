import type { RuleName } from '../vocabulary.ts';

/** How far the text behind an aid was seen: nothing was opened in full. */
export type AidConfidence = 'known' | 'excerpt' | 'cited';

/** A norm of international or European law that helps to read a German rule; it mostly gives no claim by itself. */
export interface InterpretationAid {
	readonly id: `INT-${string}`;
	/** A German title. */
	readonly title: string;
	readonly norm: string;
	/** What it asks, in our words, as German sentences. */
	readonly content: string;
	/** The rules that it helps to read. */
	readonly rules: readonly RuleName[];
	/** 'known': from knowledge, not opened. 'excerpt': seen in an excerpt. 'cited': named in a German act that was read. */
	readonly confidence: AidConfidence;
}

/** Reads as a sentence how sure an aid is. */
export const aidConfidenceSentence: { readonly [confidence in AidConfidence]: string } = {
	known: 'Aus Kenntnis, nicht am Text geprüft.',
	excerpt: 'Zum Teil in Auszügen gesehen, zum Teil aus Kenntnis; nicht am ganzen Text geprüft.',
	cited: 'In einem deutschen Gesetz genannt, das gelesen wurde; der Text selbst ist nicht geprüft.',
};

/** INT-01 to INT-14: how conventions and directives bear on the rules. */
export const aids: readonly InterpretationAid[] = [
	{
		id: 'INT-01',
		title: 'Erkennen mit Fachstellen, keine Abschiebung bei begründetem Verdacht',
		norm: 'Europaratskonvention gegen Menschenhandel, Art. 10',
		content:
			'Behörden stellen gemeinsam mit unterstützenden Organisationen fest, wer betroffen ist. Solange ein begründeter Verdacht besteht, wird niemand abgeschoben. Im Zweifel gilt eine junge Person als Kind und bekommt eine Vormund*in.',
		rules: ['RES-01', 'MIN-03', 'MIN-04'],
		confidence: 'known',
	},
	{
		id: 'INT-02',
		title: 'Unterstützung hängt nicht an einer Aussage',
		norm: 'Europaratskonvention gegen Menschenhandel, Art. 12',
		content:
			'Betroffene erhalten Unterkunft, medizinische Hilfe im Notfall, Übersetzung, Beratung und für Kinder Bildung. Ob sie aussagen, darf darüber nicht entscheiden.',
		rules: ['SUB-02', 'SUB-03a', 'SUB-03b', 'SUB-06a', 'SUB-07', 'SUB-10', 'SUB-18'],
		confidence: 'known',
	},
	{
		id: 'INT-03',
		title: 'Erholungszeit und Aufenthalt wegen der persönlichen Lage',
		norm: 'Europaratskonvention gegen Menschenhandel, Art. 13 und 14',
		content:
			'Bei begründetem Verdacht gibt es mindestens 30 Tage Zeit zur Erholung. Ein Aufenthaltstitel kann sich auf die persönliche Lage oder auf die Mitwirkung stützen; bei Kindern entscheidet ihr Wohl.',
		rules: ['RES-01', 'RES-04', 'MIN-08'],
		confidence: 'known',
	},
	{
		id: 'INT-04',
		title: 'Entschädigung und Verzicht auf Strafe',
		norm: 'Europaratskonvention gegen Menschenhandel, Art. 15 und 26',
		content:
			'Betroffene werden informiert, anwaltlich unterstützt und entschädigt, auch aus einem Fonds. Für Taten unter Zwang muss es möglich sein, von Strafe abzusehen.',
		rules: ['COMP-01', 'COMP-08', 'COMP-15', 'CRIM-15a', 'CRIM-15b'],
		confidence: 'known',
	},
	{
		id: 'INT-05',
		title: 'Unterstützung ab dem ersten Verdacht und Verweismechanismen',
		norm: 'Richtlinie 2011/36/EU in der geänderten Fassung, Art. 11 und 11a',
		content:
			'Hilfe beginnt mit dem begründeten Verdacht und hängt nicht an der Mitwirkung. Die Staaten richten feste Wege zum Erkennen und Weiterverweisen ein, auch für vermutlich Betroffene, und stimmen sie mit dem Asylverfahren ab.',
		rules: ['RES-41', 'SUB-18', 'SUB-16'],
		confidence: 'excerpt',
	},
	{
		id: 'INT-06',
		title: 'Neue Formen der Ausbeutung',
		norm: 'Richtlinie 2011/36/EU in der geänderten Fassung, Art. 2 Abs. 3',
		content:
			'Zur Ausbeutung zählen auch die Ausbeutung von Leihmutterschaft, Zwangsheirat und rechtswidrige Adoption.',
		rules: ['CRIM-01'],
		confidence: 'excerpt',
	},
	{
		id: 'INT-07',
		title: 'Schutz im Verfahren und Verzicht auf Verfolgung',
		norm: 'Richtlinie 2011/36/EU in der geänderten Fassung, Art. 8, 12, 13 bis 16 und 17',
		content:
			'Für erzwungene Straftaten und andere rechtswidrige Handlungen soll von Verfolgung abgesehen werden können. Betroffene werden im Verfahren geschützt, Kinder besonders, und können entschädigt werden.',
		rules: ['CRIM-15a', 'CRIM-15b', 'CRIM-10', 'MIN-01', 'MIN-05', 'COMP-01'],
		confidence: 'known',
	},
	{
		id: 'INT-08',
		title: 'Wissentliche Nutzung, Koordinierung und Pläne',
		norm: 'Richtlinie 2011/36/EU in der geänderten Fassung, Art. 18a, 19, 19a und 19b',
		content:
			'Wer wissentlich Leistungen Betroffener nutzt, soll strafbar sein. Die Staaten benennen eine Koordinierung und unabhängige Stellen, führen Statistik und beschließen bis Juli 2028 Aktionspläne.',
		rules: ['CRIM-01'],
		confidence: 'excerpt',
	},
	{
		id: 'INT-09',
		title: 'Nach Ablauf der Umsetzungsfrist',
		norm: 'Richtlinie (EU) 2024/1712, Umsetzung bis 15. Juli 2026',
		content:
			'Seit dem 15. Juli 2026 wird deutsches Recht so gelesen, dass es der Richtlinie entspricht. Unmittelbar wirken nur klare und unbedingte Vorschriften, und nie zulasten Einzelner.',
		rules: ['RES-01', 'RES-04', 'CRIM-01', 'CRIM-15a', 'SUB-18'],
		confidence: 'excerpt',
	},
	{
		id: 'INT-10',
		title: 'Bedenkzeit und Titel bei Mitwirkung',
		norm: 'Richtlinie 2004/81/EG, Art. 6 bis 8, 13 und 14',
		content:
			'Betroffene aus Drittstaaten bekommen Bedenkzeit und bei Mitwirkung einen Titel für mindestens sechs Monate. Er wird verlängert oder entzogen, je nachdem, ob die Bedingungen noch bestehen.',
		rules: ['RES-01', 'RES-04', 'RES-06'],
		confidence: 'known',
	},
	{
		id: 'INT-11',
		title: 'Lohn nach Arbeit ohne Erlaubnis',
		norm: 'Richtlinie 2009/52/EG, Art. 6 und 13',
		content:
			'Auch ohne Erlaubnis ist Lohn nachzuzahlen; vermutet werden drei Monate Beschäftigung. In besonders ausbeuterischen Fällen kann es für das Strafverfahren einen Titel geben.',
		rules: ['COMP-10', 'RES-02b', 'RES-10', 'RES-11'],
		confidence: 'cited',
	},
	{
		id: 'INT-12',
		title: 'Weltweite Mindeststandards',
		norm: 'Palermo-Protokoll, Art. 6 bis 8; ILO-Protokoll von 2014 zum Übereinkommen 29, Art. 2 bis 4',
		content:
			'Betroffene erhalten Unterstützung und Rechtsmittel, gleich wo sie sind und mit welchem Papier. Die Staaten prüfen einen Aufenthalt und können von Verfolgung absehen.',
		rules: ['RES-04', 'COMP-09', 'COMP-10', 'CRIM-15a'],
		confidence: 'known',
	},
	{
		id: 'INT-13',
		title: 'Schutzpflichten aus dem Verbot der Sklaverei',
		norm: 'EMRK, Art. 4 (Rantsev 2010, S.M. 2020, V.C.L. und A.N. 2021)',
		content:
			'Der Staat muss schützen und ermitteln, sobald er von einer Gefahr wissen musste. Bevor ein betroffenes Kind verfolgt wird, muss geklärt sein, ob es betroffen ist.',
		rules: ['CRIM-15a', 'CRIM-15b', 'RES-01'],
		confidence: 'known',
	},
	{
		id: 'INT-14',
		title: 'Rechte von Verletzten ohne Blick auf das Papier',
		norm: 'Richtlinie 2012/29/EU',
		content:
			'Verletzte werden informiert, unterstützt und einzeln auf ihren Schutzbedarf hin angesehen, gleich mit welchem Aufenthaltsstatus.',
		rules: ['CRIM-06', 'CRIM-10'],
		confidence: 'known',
	},
];
