/** What only the counsellor can fill in: nothing of it is stored anywhere. */
export type GapOf = {
	/** Stands in the letter in square brackets until it is filled, and above its field. */
	readonly label: string;
	readonly kind?: 'date' | 'lines';
	readonly hint?: string;
};

const definitions = {
	person: { label: 'Name der Person' },
	birthDay: { label: 'Geburtsdatum', kind: 'date' },
	centre: { label: 'Name der Beratungsstelle' },
	centreAddress: {
		label: 'Anschrift der Beratungsstelle',
		hint: 'Die Anschrift des Büros, nie die einer Schutzunterkunft.',
	},
	lawyer: { label: 'Name der Kanzlei' },
	lawyerAddress: { label: 'Anschrift der Kanzlei' },
	place: { label: 'Ort', hint: 'Der Ort des Büros oder der Kanzlei.' },
	day: { label: 'Datum', kind: 'date' },
	addressee: { label: 'Name der empfangenden Stelle' },
	addresseeAddress: { label: 'Anschrift der empfangenden Stelle' },
	fileNumber: { label: 'Aktenzeichen der empfangenden Stelle' },
	prosecution: { label: 'Staatsanwaltschaft oder Gericht' },
	prosecutionNumber: { label: 'Aktenzeichen des Strafverfahrens' },
	account: {
		label: 'Schilderung in eigenen Worten',
		kind: 'lines',
		hint: 'Kurz und nur, was die Stelle wissen muss: keine Wohnanschrift, keine Schutzunterkunft, keine Namen von Angehörigen.',
	},
	validUntil: { label: 'Letzter Tag der Geltung des Titels', kind: 'date' },
	appointedLawyer: { label: 'Name und Kanzlei der gewünschten Rechtsanwält*in' },
	companion: { label: 'Name der gewünschten Prozessbegleiter*in' },
	clinic: { label: 'Name der Traumaambulanz' },
	firstSession: { label: 'Tag der ersten Sitzung', kind: 'date' },
	workedFrom: { label: 'Erster Arbeitstag', kind: 'date' },
	workedUntil: { label: 'Letzter Arbeitstag', kind: 'date' },
	work: { label: 'Art und Ort der Arbeit' },
	hours: { label: 'Zahl der Arbeitsstunden' },
	wage: { label: 'Vereinbarter Lohn' },
	received: { label: 'Bereits gezahlter Betrag' },
	unpaidMonths: { label: 'Monate ohne vollen Lohn' },
	amount: { label: 'Geforderter Betrag' },
	payBy: { label: 'Zahlungsfrist', kind: 'date' },
	payTo: {
		label: 'Zahlungsweg',
		hint: 'Ein Konto, das der Person allein gehört, oder das Anderkonto der Kanzlei.',
	},
	decision: { label: 'Bescheid: Behörde, Datum und Aktenzeichen' },
	served: { label: 'Tag der Zustellung', kind: 'date' },
} as const satisfies Readonly<Record<string, GapOf>>;

export type Gap = keyof typeof definitions;

export const gaps: Readonly<Record<Gap, GapOf>> = definitions;

/** What was typed; an empty text is a gap still. */
export type GapValues = { readonly [Name in Gap]?: string };
