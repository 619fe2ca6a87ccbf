import type { RuleName } from '../vocabulary.ts';

/** A demand that no condition of a rule can hold: it asks for bodies, money, training or treaties. */
export interface OrganisationalReform {
	readonly id: string;
	/** A German title. */
	readonly title: string;
	/** Ids of the demands. */
	readonly demands: readonly string[];
	/** What would be different, in German sentences. */
	readonly change: string;
	/** The rules that would work better with it. */
	readonly rules: readonly RuleName[];
	/** Why it cannot be switched on, in German sentences. */
	readonly whyNoSwitch: string;
}

/** What the demands ask beyond rules. It stands here so that nobody takes the switches for all of them. */
export const organisationalReforms: readonly OrganisationalReform[] = [
	{
		id: 'R12',
		title: 'Gesamtstrategie, Koordinierung und Berichterstattung',
		demands: ['F1.1', 'F1.2', 'F1.3', 'F1.4'],
		change:
			'Eine politische Stelle koordiniert, ein Aktionsplan hat messbare Ziele, eine unabhängige Stelle berichtet, und Staatsanwaltschaften spezialisieren sich.',
		rules: [],
		whyNoSwitch:
			'Das ändert keine Voraussetzung eines Rechts. Wie weit es ist, zeigt der Monitor, nicht die Rechtsprüfung.',
	},
	{
		id: 'R4d-praxis',
		title: 'Sonderbeauftragte: Zahl, Schulung und Einbindung',
		demands: ['F4.7'],
		change: 'In jeder Außenstelle gibt es geschulte Sonderbeauftragte, die früh eingebunden werden.',
		rules: ['RES-16', 'RES-37a', 'RES-37b'],
		whyNoSwitch:
			'Personal und Schulung sind keine Angaben eines Falles. Die Entscheidung selbst ist der Schalter R4d.',
	},
	{
		id: 'R4g',
		title: 'Geflüchtete Frauen* als besonders schutzbedürftig behandeln',
		demands: ['F4.2'],
		change:
			'Wer auf der Flucht Gewalt erlebt hat, wird früh als besonders schutzbedürftig behandelt und findet eigene Angebote.',
		rules: ['RES-41'],
		whyNoSwitch:
			'RES-41 fragt schon nach besonderem Schutzbedarf; welche eigenen Maßnahmen gemeint sind, lässt die Forderung offen.',
	},
	{
		id: 'R5c-schulung',
		title: 'Schulung der Finanzkontrolle Schwarzarbeit',
		demands: ['F5.3'],
		change: 'Wer kontrolliert, erkennt Ausbeutung und kennt die Rechte der Betroffenen.',
		rules: ['LAB-01', 'RES-01'],
		whyNoSwitch:
			'Ob geschult wurde, ist keine Angabe eines Falles. Die Pflicht zur Zusammenarbeit ist der Schalter R5c.',
	},
	{
		id: 'R6b-schulung',
		title: 'Polizei und Justiz für erzwungene Taten sensibilisieren',
		demands: ['F6.2'],
		change: 'Polizei und Justiz erkennen hinter einer Straftat oder dem Betteln die Ausbeutung.',
		rules: ['CRIM-15a', 'CRIM-15b'],
		whyNoSwitch:
			'Erkennen ist keine Voraussetzung einer Regel; was daraus folgt, sind die Schalter R6a und R6b.',
	},
	{
		id: 'R7c-standards',
		title: 'Standards und Schulung für Altersfeststellung und Kinderschutz',
		demands: ['F7.4', 'F7.5'],
		change:
			'Fachkräfte stellen das Alter nach gemeinsamen Standards fest und erkennen betroffene Kinder jeder Form der Ausbeutung.',
		rules: ['MIN-03', 'MIN-05'],
		whyNoSwitch:
			'Wie eine Untersuchung abläuft, ist keine Angabe eines Falles. Die Vermutung, ein Kind zu sein, ist der Schalter R7c.',
	},
	{
		id: 'R7d-netz',
		title: 'Abschluss der Kooperationsvereinbarungen',
		demands: ['F7.2'],
		change: 'Jedes Land schließt eine Vereinbarung, benennt Zuständige und trifft sich regelmäßig.',
		rules: ['MIN-01', 'MIN-02'],
		whyNoSwitch:
			'Eine Vereinbarung bindet Stellen, nicht Fälle. Was sie für ein Kind auslösen würde, ist der Schalter R7d.',
	},
	{
		id: 'R9',
		title: 'Unabhängige Zivilgesellschaft stärken',
		demands: ['F9.1', 'F9.2'],
		change: 'Fachberatungsstellen und soziale Träger sind dauerhaft finanziert und unabhängig.',
		rules: ['SUB-16', 'SUB-18'],
		whyNoSwitch: 'Geld und Unabhängigkeit sind keine Voraussetzung eines Rechts, sondern dessen Boden.',
	},
	{
		id: 'R10b',
		title: 'Legale Wege der Migration und faire Anwerbung',
		demands: ['F10.4', 'F10.5'],
		change: 'Menschen können sicher und legal zur Arbeit kommen und werden fair angeworben.',
		rules: ['LAB-07'],
		whyNoSwitch:
			'Neue Wege der Einreise stehen vor allen Regeln hier; die Forderung nennt keine Voraussetzungen, die sich prüfen ließen.',
	},
	{
		id: 'R10c',
		title: 'UN-Übereinkommen und Menschenrechtssystem',
		demands: ['F10.2', 'F10.7', 'F10.8'],
		change:
			'Deutschland tritt der UN-Wanderarbeiterkonvention bei, stärkt die UN und wirkt auf eine EU-Politik hin, die Menschenrechte achtet.',
		rules: [],
		whyNoSwitch:
			'Ein Beitritt gibt erst über Gesetze Rechte im Einzelfall; diese Gesetze gibt es noch nicht.',
	},
];
