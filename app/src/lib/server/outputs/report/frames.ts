/** A question that a monitoring body puts to a state, in our own words. */
export interface FrameQuestion {
	readonly id: string;
	/** "Art. 13" */
	readonly articles: string;
	readonly text: string;
	/** Topics of the vocabulary by which demands are found for it. */
	readonly topics: readonly string[];
}

/** Under which treaty a shadow report is written. */
export interface Frame {
	readonly id: 'greta' | 'cedaw' | 'eu';
	readonly name: string;
	/** The instrument whose articles the questions name. */
	readonly instrument: string;
	readonly questions: readonly FrameQuestion[];
}

const question = (
	id: string,
	articles: string,
	text: string,
	...topics: readonly string[]
): FrameQuestion => ({
	id,
	articles,
	text,
	topics,
});

/** The frames. The questions are ours, not the official questionnaires; the articles say where they come from. */
export const frames: readonly Frame[] = [
	{
		id: 'greta',
		name: 'GRETA (Europarat)',
		instrument: 'Übereinkommen des Europarats zur Bekämpfung des Menschenhandels (ECAT)',
		questions: [
			question(
				'praevention',
				'Art. 5',
				'Wie wird vorgebeugt, und wer wird damit erreicht?',
				'schulung',
				'migration',
			),
			question(
				'nachfrage',
				'Art. 6',
				'Was geschieht gegen die Nachfrage, auch in Lieferketten?',
				'lieferkette',
			),
			question(
				'erkennen',
				'Art. 10',
				'Wie werden Betroffene erkannt, und von wem?',
				'identifizierung',
				'kontrolle',
			),
			question('privat', 'Art. 11', 'Wie werden Daten Betroffener geschützt?', 'datenschutz'),
			question(
				'hilfe',
				'Art. 12',
				'Erhalten Betroffene Beratung, sichere Unterkunft, Behandlung und ihren Lebensunterhalt?',
				'beratung',
				'unterbringung',
				'gesundheit',
				'leistungen',
				'finanzierung',
			),
			question(
				'bedenkzeit',
				'Art. 13 und 14',
				'Gibt es eine wirkliche Zeit zur Erholung und einen Aufenthalt, der nicht von einer Aussage abhängt?',
				'aufenthalt',
			),
			question(
				'entschaedigung',
				'Art. 15',
				'Kommen Betroffene zu Entschädigung, Lohn und rechtlicher Vertretung?',
				'entschaedigung',
				'lohn',
				'rechtsvertretung',
			),
			question(
				'straffreiheit',
				'Art. 26',
				'Werden Betroffene für erzwungene Taten bestraft?',
				'non-punishment',
			),
			question(
				'verfolgung',
				'Art. 23, 27 bis 30',
				'Wird von Amts wegen ermittelt, und werden Zeug*innen geschützt?',
				'strafverfolgung',
			),
			question(
				'koordinierung',
				'Art. 29 und 35',
				'Wer koordiniert, wer berichtet unabhängig, und wie wirkt die Zivilgesellschaft mit?',
				'koordinierung',
				'monitoring',
				'zivilgesellschaft',
				'daten',
			),
			question(
				'kinder',
				'Art. 10 Abs. 3 und 4, Art. 12 Abs. 7',
				'Wie werden Kinder erkannt und geschützt?',
				'minderjaehrige',
			),
		],
	},
	{
		id: 'cedaw',
		name: 'CEDAW (Vereinte Nationen)',
		instrument: 'Übereinkommen zur Beseitigung jeder Form von Diskriminierung der Frau (CEDAW)',
		questions: [
			question(
				'frauenhandel',
				'Art. 6',
				'Was geschieht gegen Frauenhandel und gegen die Ausbeutung in der Prostitution?',
				'strafverfolgung',
				'identifizierung',
				'betroffenenrechte',
			),
			question(
				'migration',
				'Art. 6, Allgemeine Empfehlung Nr. 38',
				'Sind sichere Wege und ein eigener Aufenthalt offen?',
				'migration',
				'aufenthalt',
				'asyl',
			),
			question(
				'arbeit',
				'Art. 11',
				'Wie werden Frauen vor Ausbeutung bei der Arbeit geschützt?',
				'arbeitsausbeutung',
				'lohn',
				'vermittlung',
			),
			question('gesundheit', 'Art. 12', 'Haben Betroffene Zugang zu Behandlung und Therapie?', 'gesundheit'),
			question(
				'recht',
				'Art. 15',
				'Kommen Betroffene zu ihrem Recht, mit Vertretung und Entschädigung?',
				'rechtsvertretung',
				'entschaedigung',
				'non-punishment',
			),
			question(
				'familie',
				'Art. 16',
				'Werden Familie und Kinder Betroffener mitgedacht?',
				'familie',
				'minderjaehrige',
			),
			question(
				'schutz',
				'Art. 2 und 3',
				'Gibt es Beratung und Schutzunterkünfte überall, dauerhaft finanziert?',
				'beratung',
				'unterbringung',
				'finanzierung',
			),
		],
	},
	{
		id: 'eu',
		name: 'Europäische Union',
		instrument: 'Richtlinie 2011/36/EU, geändert durch Richtlinie (EU) 2024/1712',
		questions: [
			question(
				'straftaten',
				'Art. 2 bis 4',
				'Sind alle Formen der Ausbeutung erfasst, auch die drei neuen?',
				'strafverfolgung',
				'bettelei-straftaten',
			),
			question(
				'straffreiheit',
				'Art. 8',
				'Werden Betroffene für erzwungene Taten nicht verfolgt?',
				'non-punishment',
			),
			question(
				'hilfe',
				'Art. 11',
				'Erhalten Betroffene Hilfe, ohne aussagen zu müssen, und gibt es einen Weg vom Erkennen zur Hilfe?',
				'beratung',
				'unterbringung',
				'leistungen',
				'identifizierung',
				'asyl',
			),
			question(
				'verfahren',
				'Art. 12',
				'Werden Betroffene im Strafverfahren geschützt und beraten?',
				'rechtsvertretung',
				'datenschutz',
			),
			question(
				'kinder',
				'Art. 13 bis 16',
				'Wie werden Kinder geschützt und vertreten?',
				'minderjaehrige',
				'familie',
			),
			question('entschaedigung', 'Art. 17', 'Kommen Betroffene zu Entschädigung?', 'entschaedigung', 'lohn'),
			question(
				'praevention',
				'Art. 18',
				'Wie wird vorgebeugt und geschult?',
				'schulung',
				'kontrolle',
				'lieferkette',
				'digitale-gewalt',
			),
			question(
				'monitoring',
				'Art. 19 ff.',
				'Wer beobachtet unabhängig, mit welchen Daten, und gibt es einen Aktionsplan?',
				'monitoring',
				'koordinierung',
				'daten',
				'zivilgesellschaft',
			),
		],
	},
];
