import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { OutputDocument } from './document.ts';
import { pdfFonts, shownText } from './shown-text.ts';

// Everything that somebody wrote comes in as data: Typst shows it and never reads it as markup.
const template = `
#let given = json(bytes(sys.inputs.at("document")))
#set document(title: given.title, author: "Schutznetz", date: auto)
#set text(lang: "de", size: 10.5pt, hyphenate: true, font: ${JSON.stringify(pdfFonts).replace('[', '(').replace(']', ')')}, fallback: false)
#set page(paper: "a4", margin: (x: 24mm, y: 25mm), numbering: "1 / 1", header: text(size: 8.5pt, given.at("running", default: "")))
#set par(leading: 0.68em, spacing: 1.0em)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#let noted(part) = { text(part.text); if part.notes.len() > 0 { footnote(part.notes.join("; ")) } }
#title()
#text(size: 12pt, given.subtitle)
#for fact in given.facts [#strong(fact.label): #fact.value \\ ]
#for block in given.blocks {
	if block.kind == "heading" { heading(level: block.level, block.text) }
	else if block.kind == "paragraph" {
		if block.at("tone", default: "plain") == "label" { par(strong(noted(block))) } else { par(noted(block)) }
	}
	else if block.kind == "list" { list(..block.items.map(noted)) }
	else if block.kind == "table" {
		par(strong(block.caption))
		set text(size: 8.5pt)
		table(
			columns: block.header.len(),
			stroke: 0.4pt,
			inset: 4pt,
			table.header(..block.header.map(strong)),
			..block.rows.flatten().map(cell => text(cell)),
		)
	}
}
`;

let compiler: NodeCompiler | undefined;

/**
 * The document as tagged PDF (PDF/UA-1), made offline. The same document at the same instant gives the same
 * bytes. Whatever stands in it can be set: other people's words must not keep a document from being made.
 *
 * @throws when Typst refuses the template, which its test forbids
 */
export function toPdf(document: OutputDocument, at: Temporal.Instant): Uint8Array<ArrayBuffer> {
	compiler ??= NodeCompiler.create();
	const source = { mainFileContent: template, inputs: { document: shownJson(document) } };
	const pdf = compiler.pdf(source, {
		pdfStandard: 'ua-1',
		creationTimestamp: Math.floor(at.epochMilliseconds / 1000),
	});
	compiler.evictCache(10);
	return new Uint8Array(pdf);
}

const shownJson = (document: OutputDocument): string =>
	JSON.stringify(document, (_, value: unknown) => (typeof value === 'string' ? shownText(value) : value));
