import type { ReadProblem, UnreadableFile } from './read-problem.ts';

const inField = (field: number | null): string => (field === null ? '' : ` in Handlungsfeld ${field}`);
const onPage = (page: number | null): string => (page === null ? '' : `, Seite ${page}`);
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** One German sentence for whoever looks at the import, with what came, what was due and where. */
export function describeReadProblem(problem: ReadProblem | UnreadableFile): string {
	switch (problem.kind) {
		case 'empty':
			return `Die Datei „${problem.name}“ ist leer.`;
		case 'unknownFormat':
			return `„${problem.name}“ ist weder PDF noch DOCX, XLSX, CSV oder Text und wurde nicht gelesen.`;
		case 'tooLarge':
			return `„${problem.name}“ ist mit ${megabytes(problem.bytes)} zu groß; gelesen werden höchstens ${megabytes(problem.limit)}.`;
		case 'unpacksTooLarge':
			return `„${problem.name}“ wird ausgepackt ${megabytes(problem.bytes)} groß; gelesen werden höchstens ${megabytes(problem.limit)}. Bitte ohne Bilder speichern oder die Datei teilen.`;
		case 'tooHeavy':
			return `„${problem.name}“ braucht zum Lesen mehr als ${problem.limitMegabytes} MB Arbeitsspeicher und wurde nicht gelesen. Bitte die Datei teilen.`;
		case 'tooManyPages':
			return `„${problem.name}“ hat ${problem.pages} Seiten; gelesen werden höchstens ${problem.limit}. Bitte die Seiten mit den Maßnahmen als eigene Datei speichern.`;
		case 'tooManyRows':
			return `„${problem.name}“ hat mehr als ${problem.limit} Zeilen. Bitte die Tabelle teilen.`;
		case 'password':
			return `„${problem.name}“ ist mit einem Passwort geschützt. Bitte ohne Passwort speichern und noch einmal hochladen.`;
		case 'noTextLayer':
			return `„${problem.name}“ besteht aus ${problem.pages} Seitenbildern ohne Text (ein Scan). Erst eine Texterkennung macht die Datei lesbar.`;
		case 'oldOffice':
			return `„${problem.name}“ hat ein altes Office-Format. Bitte als DOCX oder XLSX speichern.`;
		case 'broken':
			return `„${problem.name}“ ist beschädigt und lässt sich nicht als ${problem.format.toUpperCase()} lesen.`;
		case 'extensionLies':
			return `„${problem.name}“ ist dem Inhalt nach ${problem.found.toUpperCase()} und wurde so gelesen.`;
		case 'encodingGuessed':
			return `Die Zeichenkodierung stand nicht in der Datei; gelesen wurde sie als ${problem.encoding}. Bitte die Umlaute ansehen.`;
		case 'mojibake':
			return `Zeile ${problem.line}: „${short(problem.text)}“ sieht nach falscher Zeichenkodierung aus.`;
		case 'pagesWithoutText':
			return `Ohne Text, wahrscheinlich gescannt: Seite ${problem.pages.join(', ')}.`;
		case 'furtherSheets':
			return `Gelesen wurde das Blatt „${problem.used}“; nicht gelesen: ${problem.others.map((name) => `„${name}“`).join(', ')}.`;
		case 'mergedFilled':
			return `Zeile ${problem.line}, Spalte „${problem.column}“: Der Wert einer verbundenen Zelle gilt für jede ihrer Zeilen.`;
		case 'mergedUnclear':
			return `Zeile ${problem.line}, Spalte „${problem.column}“: Aus der verbundenen Zelle geht nicht hervor, was für die Zeile gilt.`;
		case 'raggedRow':
			return `Zeile ${problem.line} hat ${problem.cells} Spalten statt ${problem.due}.`;
		case 'noTable':
			return 'In der Datei ist keine Tabelle und keine Liste von Maßnahmen zu erkennen.';
		case 'columnsUnknown':
			return `Nummer oder Titel sind keiner Spalte zugeordnet. Gefunden: ${problem.labels.map((label) => `„${label}“`).join(', ')}.`;
		case 'rowWithoutNumber':
			return `Zeile ${problem.line}${onPage(problem.page)} hat keine Nummer: „${short(problem.text)}“.`;
		case 'rowWithoutTitle':
			return `Maßnahme ${problem.number}${onPage(problem.page)} hat keinen Titel.`;
		case 'duplicateNumber':
			return `Die Nummer ${problem.number}${inField(problem.field)} kommt mehrfach vor.`;
		case 'outsideFieldCount':
			return `Die Nummer ${problem.number}${inField(problem.field)} liegt außerhalb der angegebenen ${problem.count} Maßnahmen.`;
		case 'fieldCountDiffers':
			return `${problem.found} Maßnahmen${inField(problem.field)} gelesen, angegeben sind ${problem.due}.`;
		case 'numberMissing':
			return `Die Nummer ${problem.number}${inField(problem.field)} fehlt in der Zählung.`;
		case 'html':
			return `Maßnahme ${problem.number}, ${problem.column}: enthält HTML, das als Text stehen bleibt.`;
		case 'unknownBody':
			return `Maßnahme ${problem.number}: „${short(problem.name)}“ ist keiner Stelle zugeordnet.`;
		case 'tooLong':
			return `Maßnahme ${problem.number}, ${problem.column}: ${problem.length} Zeichen sind zu viele für ein Feld.`;
		case 'noDemands':
			return 'In der Datei sind keine Forderungen als Aufzählung zu erkennen.';
		case 'demandWithoutChapter':
			return `Ohne Kapitel${onPage(problem.page)}: „${short(problem.text)}“.`;
	}
}
