import type { RuleName } from './vocabulary.ts';

/** Something the law says that no condition, length or fact here can hold. */
export interface NotExpressible {
	/** The rules beside which it is missing. */
	readonly rules: readonly RuleName[];
	/** What the law says, as a German sentence. */
	readonly says: string;
	/** Why it is no rule, as a German sentence. */
	readonly why: string;
	/** Where it stands instead, as a German sentence. */
	readonly instead: string;
}

/** What could not be put into rules, reported instead of bent. */
export const notExpressible: readonly NotExpressible[] = [
	{
		rules: ['COMP-07'],
		says: 'Der Anspruch wird binnen sechs Monaten nach der Mitteilung angemeldet.',
		why: 'Eine Bedingung kann den heutigen Tag nicht mit einem Tag des Falles und einer Länge vergleichen.',
		instead: 'Ob die Anmeldung rechtzeitig ist, ist eine eigene Angabe; den letzten Tag rechnet die Frist.',
	},
	{
		rules: ['COMP-12'],
		says: 'Verträge und Tarifverträge lassen Lohn oft nach kurzer Zeit verfallen.',
		why: 'Die Länge steht in jedem Vertrag anders.',
		instead: 'Der Text der Regel warnt davor; unter den Mindestlohn geht keine solche Klausel.',
	},
	{
		rules: ['CRIM-02'],
		says: 'Gegen Beschuldigte unter 18 geht die Nebenklage nur bei wenigen schweren Taten.',
		why: 'Die Liste verbindet Taten mit ihren Folgen; so fein fragt niemand nach der Tat.',
		instead: 'Ein Hinweis, wenn Beschuldigte nicht erwachsen sind.',
	},
	{
		rules: ['COMP-06'],
		says: 'Der Antrag im Strafprozess geht, bis die Schlussvorträge beginnen.',
		why: 'Der Tag der Schlussvorträge steht vorher nicht fest.',
		instead: 'Der Text der Regel sagt es; eine Frist wird nicht gerechnet.',
	},
	{
		rules: ['RES-25', 'RES-25b'],
		says: 'Der Antrag geht frühestens sieben Monate vor dem Beginn, erteilt wird ab sechs Monaten davor.',
		why: 'Fristen werden hier nur vorwärts gerechnet.',
		instead: 'Der Satz zur Dauer sagt es.',
	},
	{
		rules: ['RES-25', 'RES-25b'],
		says: 'Ist die Identität nicht rechtzeitig geklärt, kann die Ausbildung dennoch erlaubt werden, wenn alles Zumutbare getan ist.',
		why: 'Eine Regel hat ein Gewicht: Muss und Kann stünden in derselben.',
		instead: 'Ein Hinweis nennt das Ermessen.',
	},
	{
		rules: ['RES-32b'],
		says: 'Zugelassen werden Geduldete nur mit einer Duldung aus Ermessensgründen.',
		why: 'Nach dem Grund der Duldung fragt keine Angabe.',
		instead: 'Ein Hinweis nennt die Einschränkung.',
	},
	{
		rules: ['SUB-04'],
		says: 'Wer im Notfall behandelt, muss den Antrag rechtzeitig stellen.',
		why: 'Wie lange das ist, sagt die Vorlage nicht.',
		instead: 'Der Text der Regel sagt „rechtzeitig“.',
	},
	{
		rules: ['SUB-06a', 'SUB-10b'],
		says: 'Überbrückung gibt es einmal in zwei Jahren.',
		why: 'Nach früheren Leistungen fragt keine Angabe.',
		instead: 'Der Text der Regel sagt es.',
	},
	{
		rules: ['SUB-07'],
		says: 'Ausgenommen sind Menschen in Einrichtungen, mit Altersrente und viele in Ausbildung (§ 7 Abs. 4 bis 6).',
		why: 'Danach wird nicht gefragt; die Ausnahmen haben eigene Rückausnahmen.',
		instead: 'Ein Hinweis nennt sie.',
	},
	{
		rules: ['SUB-17'],
		says: 'Kindergeld setzt ein Kind voraus.',
		why: 'Die Vorlage nennt die Bedingung nicht, und die Regel folgt ihr.',
		instead: 'Ein Hinweis sagt es.',
	},
	{
		rules: ['SUB-17b'],
		says: 'Mit Duldung gibt es Ausbildungsförderung nach 15 Monaten.',
		why: 'Die Lücke betrifft andere Papiere; ein eigenes Recht steht nicht in der Vorlage.',
		instead: 'Der Text der Lücke nennt diesen Weg.',
	},
	{
		rules: ['SUB-13'],
		says: 'Von der Mitteilung ausgenommen sind Berufe mit Schweigepflicht.',
		why: 'Nach dem Beruf des Gegenübers fragt keine Angabe.',
		instead: 'Der Text der Regel zählt sie auf.',
	},
	{
		rules: ['LAB-08'],
		says: 'Das Gesetz gilt erst ab einer bestimmten Größe des Unternehmens.',
		why: 'Das Gesetz ist nicht gelesen, und die Größe kennt die Person selten.',
		instead: 'Die Regel gilt als nicht geprüft, und ein Hinweis sagt es.',
	},
	{
		rules: ['DUTY-01'],
		says: 'Anzeigen muss man nur bestimmte geplante Taten.',
		why: 'Die Liste ist lang und betrifft die beratende Person, nicht den Fall.',
		instead: 'Eine Frage an die Beratungsstelle steht für die ganze Liste.',
	},
	{
		rules: ['MIN-02'],
		says: 'Das Jugendamt meldet binnen sieben Werktagen und klärt die Gesundheit binnen 14 Werktagen.',
		why: 'Längen in Werktagen kennt die Rechnung nicht.',
		instead: 'Gezeigt wird der früheste Tag, an dem die Frist enden kann.',
	},
	{
		rules: ['MIN-03'],
		says: 'Eine ärztliche Untersuchung braucht Aufklärung und Einwilligung.',
		why: 'Nach der Einwilligung fragt keine Angabe.',
		instead: 'Der Text der Regel sagt es.',
	},
	{
		rules: ['MIN-04'],
		says: 'Die Zeit der vorläufigen Vormundschaft kann um drei Monate länger sein.',
		why: 'Wann das Gericht sie verlängert, ist eine Wertung.',
		instead: 'Der Text der Frist sagt es.',
	},
	{
		rules: ['RES-10'],
		says: 'Bei Leiharbeit genügen auch mehr als fünf Personen oder beharrliche Wiederholung.',
		why: 'Die Person weiß das selten; die Tat ist eine Angabe als Ganzes.',
		instead: 'Ein Hinweis nennt die Alternativen.',
	},
	{
		rules: ['RES-14'],
		says: 'Kinder ab 16, die allein nachziehen, brauchen mehr Sprache oder Aussicht auf Integration.',
		why: 'Das Alter des Kindes im Ausland ist keine Angabe.',
		instead: 'Der Text der Regel sagt es.',
	},
];
