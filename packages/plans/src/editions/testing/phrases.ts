/** What is done: as a noun before a genitive, and as the verb that ends a heading. */
export interface ActionPhrase {
	readonly nouns: readonly string[];
	readonly verb: string;
}

/** What it is done to: with article in the genitive, and bare. */
export interface ObjectPhrase {
	readonly genitive: readonly string[];
	readonly bare: readonly string[];
}

/** The ways to say one thing. */
export type Ways = readonly string[];

const action = (nouns: string, verb: string): ActionPhrase => ({ nouns: nouns.split('|'), verb });
const object = (genitive: string, bare: string): ObjectPhrase => ({
	genitive: genitive.split('|'),
	bare: bare.split('|'),
});
const ways = (...lines: readonly string[]): readonly Ways[] => lines.map((line) => line.split('|'));

/** Actions of invented measures. */
export const actions: readonly ActionPhrase[] = [
	action('Fortführung|Weiterführung|Fortsetzung', 'fortführen'),
	action('Ausbau|Erweiterung', 'ausbauen'),
	action('Weiterentwicklung|Überarbeitung', 'weiterentwickeln'),
	action('Entwicklung|Erarbeitung|Konzeptionierung', 'erarbeiten'),
	action('Durchführung|Umsetzung', 'durchführen'),
	action('Prüfung|Überprüfung', 'prüfen'),
	action('Förderung|Finanzielle Förderung|Bezuschussung', 'fördern'),
	action('Aufbau|Einrichtung|Schaffung', 'aufbauen'),
	action('Verstetigung|Dauerhafte Absicherung', 'verstetigen'),
	action('Evaluation|Auswertung|Wissenschaftliche Auswertung', 'auswerten'),
	action('Erprobung|Pilotierung', 'erproben'),
	action('Veröffentlichung|Herausgabe|Bereitstellung', 'veröffentlichen'),
];

/** Objects of invented measures. */
export const objects: readonly ObjectPhrase[] = [
	object(
		'der Schulungen|der Fortbildungen|der Schulungsangebote',
		'Schulungen|Fortbildungen|Schulungsangebote',
	),
	object(
		'der Informationsmaterialien|der Informationsblätter|der Broschüren',
		'Informationsmaterialien|Informationsblätter',
	),
	object(
		'der Sensibilisierungskampagne|der Kampagne|der Öffentlichkeitskampagne',
		'Sensibilisierungskampagne|Kampagne',
	),
	object(
		'der Vernetzungstreffen|der Austauschtreffen|des Fachaustauschs',
		'Vernetzungstreffen|Austauschtreffen',
	),
	object('des Leitfadens|der Handreichung|der Arbeitshilfe', 'Leitfaden|Handreichung|Arbeitshilfe'),
	object(
		'der Beratungsangebote|der Beratung|der Beratungsstrukturen',
		'Beratungsangebote|Beratungsstrukturen',
	),
	object(
		'des E-Learning-Angebots|des Online-Lernprogramms|der digitalen Lernmodule',
		'E-Learning-Angebot|Online-Lernprogramm',
	),
	object(
		'der Kooperationsvereinbarungen|der Kooperationsabsprachen',
		'Kooperationsvereinbarungen|Kooperationsabsprachen',
	),
	object(
		'der Forschungsvorhaben|der Forschungsprojekte|der Studien',
		'Forschungsvorhaben|Forschungsprojekte',
	),
	object(
		'der Unterbringungsangebote|der Schutzwohnungen|der Schutzunterkünfte',
		'Unterbringungsangebote|Schutzwohnungen',
	),
	object('der Arbeitsgruppe|des Arbeitskreises|des Runden Tisches', 'Arbeitsgruppe|Arbeitskreis'),
	object(
		'der Datenerhebung|der statistischen Erfassung|der Erhebung von Daten',
		'Datenerhebung|Statistische Erfassung',
	),
	object('des Modellprojekts|des Pilotvorhabens', 'Modellprojekt|Pilotvorhaben'),
	object('der Kontrollen|der Prüfmaßnahmen|der Schwerpunktkontrollen', 'Kontrollen|Schwerpunktkontrollen'),
	object(
		'der mehrsprachigen Webseite|des mehrsprachigen Internetangebots',
		'Mehrsprachige Webseite|Mehrsprachiges Internetangebot',
	),
	object('der Sprachmittlung|der Dolmetschleistungen', 'Sprachmittlung|Dolmetschleistungen'),
	object('der gesetzlichen Regelungen|der Rechtsgrundlagen', 'Gesetzliche Regelungen|Rechtsgrundlagen'),
	object(
		'der internationalen Zusammenarbeit|der grenzüberschreitenden Kooperation',
		'Internationale Zusammenarbeit|Grenzüberschreitende Kooperation',
	),
];

/** What invented measures are about. */
export const topics: readonly Ways[] = ways(
	'zur Identifizierung von Betroffenen|zum Erkennen von Betroffenen|zur frühzeitigen Identifizierung Betroffener',
	'zum Thema Menschenhandel|zu Menschenhandel|im Bereich Menschenhandel',
	'zu Arbeitsausbeutung|gegen Arbeitsausbeutung|zur Bekämpfung von Arbeitsausbeutung',
	'zu Zwangsarbeit|gegen Zwangsarbeit|zum Verbot der Zwangsarbeit',
	'zu digitalen Anwerbestrategien|zur Anwerbung im Internet|zu Online-Anwerbung',
	'zu Rechten von Arbeitnehmer*innen|zu Arbeitnehmerrechten|über Arbeitsrechte',
	'zur Entschädigung nach dem SGB XIV|zum Sozialen Entschädigungsrecht|zu Leistungen der Sozialen Entschädigung',
	'zur Bedenk- und Stabilisierungsfrist|zur Bedenkfrist|zur Ausreisefrist nach § 59 Abs. 7 AufenthG',
	'zur fairen Anwerbung von Fachkräften|zu fairer Arbeitskräftegewinnung|zu Standards der fairen Anwerbung',
	'zu Lieferketten|zu unternehmerischen Sorgfaltspflichten|zur Sorgfalt in Lieferketten',
	'zu Finanzermittlungen|zur Vermögensabschöpfung|zu Finanzermittlung und Einziehung',
	'zur kindgerechten Justiz|zu kindgerechten Verfahren|zur kindgerechten Vernehmung',
	'zum Schutz vor Gewalt|zum Gewaltschutz|zur Gewaltprävention',
	'zur psychosozialen Versorgung|zur psychosozialen Betreuung|zu psychosozialen Hilfen',
	'zu erzwungener Bettelei|zur Ausbeutung der Bettelei|zu Bettelei unter Zwang',
	'zur Rückkehr und Reintegration|zu sicherer Rückkehr|zu Rückkehr und Wiedereingliederung',
);

/** For whom invented measures are. */
export const audiences: readonly Ways[] = ways(
	'für die Polizei|für Polizeibeamt*innen|für Polizeidienststellen',
	'für Richter*innen und Staatsanwält*innen|für die Justiz|für Justiz und Staatsanwaltschaften',
	'für Jugendämter|für Fachkräfte der Jugendämter|für die Kinder- und Jugendhilfe',
	'für Asylentscheider*innen|für Entscheider*innen im Asylverfahren|für Personal im Asylverfahren',
	'für Konsularbeamt*innen|für Mitarbeitende der Visastellen|für Visastellen und Konsulate',
	'für Versorgungsämter|für Mitarbeitende der Versorgungsämter|für Beschäftigte der Versorgungsverwaltung',
	'für die Finanzkontrolle Schwarzarbeit|für Bedienstete der Finanzkontrolle Schwarzarbeit|für die FKS',
	'für Hausangestellte von Diplomat*innen|für Hauspersonal in Diplomatenhaushalten|für private Hausangestellte bei Diplomat*innen',
	'für Fachberatungsstellen|für spezialisierte Fachberatungsstellen|für Berater*innen der Fachberatungsstellen',
	'für Beschäftigte in der Fleischindustrie|für Arbeitnehmer*innen der Fleischwirtschaft|für Beschäftigte in Schlachtbetrieben',
	'für Saisonarbeitskräfte|für Saisonbeschäftigte in der Landwirtschaft|für Erntehelfer*innen',
	'für Pflegekräfte in Privathaushalten|für Live-in-Betreuungskräfte|für Betreuungskräfte in Haushalten',
	'für Kraftfahrer*innen im Güterverkehr|für Fahrer*innen im Straßengüterverkehr|für Beschäftigte im Transportgewerbe',
	'für unbegleitete Minderjährige|für unbegleitete minderjährige Geflüchtete|für Kinder und Jugendliche auf der Flucht',
	'für männliche Betroffene|für betroffene Männer|für Männer unter den Betroffenen',
	'für Sexarbeiter*innen|für Menschen in der Prostitution|für Prostituierte',
	'für Unternehmen|für Arbeitgeber*innen|für Betriebe und Verbände',
	'für Vermittlungsagenturen|für private Arbeitsvermittlungen|für Personalvermittler*innen',
	'für Gewerbeaufsichtsämter|für die Arbeitsschutzbehörden|für Arbeitsschutzverwaltungen',
	'für Lehrkräfte an Schulen|für Lehrer*innen|für Schulen und Lehrpersonal',
	'für Ärzt*innen|für medizinisches Personal|für Beschäftigte im Gesundheitswesen',
	'für Unterkünfte für Geflüchtete|für Personal in Flüchtlingsunterkünften|für Gemeinschaftsunterkünfte',
	'für Auszubildende aus Drittstaaten|für ausländische Auszubildende|für Auszubildende mit Visum',
	'für trans* und nicht-binäre Personen|für trans*, inter* und nicht-binäre Menschen|für LSBTIQ*-Personen',
);

/** Where or how. */
export const qualifiers: readonly Ways[] = ways(
	'in den Ländern|auf Landesebene',
	'in Herkunftsländern|in Herkunfts- und Transitländern',
	'auf europäischer Ebene|in der Europäischen Union|EU-weit',
	'im ländlichen Raum|in ländlichen Regionen',
	'in Leichter Sprache|in einfacher Sprache',
	'in Abstimmung mit der Zivilgesellschaft|gemeinsam mit zivilgesellschaftlichen Organisationen',
	'im Rahmen der Bund-Länder-Arbeitsgruppe|in der Bund-Länder-Arbeitsgruppe',
	'über soziale Medien|in sozialen Netzwerken',
	'bundesweit|im gesamten Bundesgebiet|flächendeckend',
);

/** Sentences of the further wording; `#` is a number that belongs to the measure. */
export const sentences: readonly Ways[] = ways(
	'Vorgesehen sind # Veranstaltungen im Jahr.|Im Jahr finden # Veranstaltungen statt.',
	'Die Ergebnisse werden veröffentlicht.|Über die Ergebnisse wird öffentlich berichtet.',
	'Die Maßnahme läuft bis 20#.|Laufzeit bis Ende 20#.',
	'Anzahl der Teilnehmenden wird erhoben.|Erfasst wird, wie viele Personen teilnehmen.',
	'Betroffene werden an der Ausgestaltung beteiligt.|Bei der Ausgestaltung wirken Betroffene mit.',
	'Materialien liegen in # Sprachen vor.|Es gibt Materialien in # Sprachen.',
	'Ein Bericht wird dem Ressortkreis vorgelegt.|Dem Ressortkreis wird berichtet.',
	'Die Länder werden einbezogen.|Unter Einbeziehung der Länder.',
	'Die Finanzierung erfolgt aus vorhandenen Mitteln.|Finanziert wird die Maßnahme im Rahmen vorhandener Mittel.',
	'Träger ist eine bundesweit tätige Organisation.|Umgesetzt durch eine bundesweit tätige Trägerorganisation.',
);

/** Leads as the first edition prints them and as the next one does, after ministries were cut anew. */
export const leads: readonly (readonly [before: string, after: string])[] = [
	['BMFSFJ', 'BMBFSFJ'],
	['BMI', 'BMI'],
	['BMJ', 'BMJV'],
	['BMAS', 'BMAS'],
	['AA', 'AA'],
	['BMZ', 'BMZ'],
	['BMF', 'BMF'],
	['BMI/BKA', 'BMI/BKA'],
	['BMI/BAMF', 'BMI/BAMF'],
	['BMAS, Länder', 'BMAS, Länder'],
];
