import { type PrintedBlock, type PrintedClause, type PrintedLaw, SIGNATURE_LINES } from './printed-block.ts';

/** The printed law as one page of HTML that needs nothing else: no script, no font, no address. */
export function printedLawHtml({ title, running, facts, blocks }: PrintedLaw): string {
	const rules = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === 1 ? [`<li>${escaped(block.text)}</li>`] : [],
	);
	return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}@page { @top-center { content: "${running.replaceAll(/["\\\n<]/g, '')}"; } }</style>
</head>
<body>
<header>
<p class="running">${escaped(running)}</p>
<h1>${escaped(title)}</h1>
<dl>${facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
</header>
<main>
<h2>Inhalt</h2>
<ol>${rules.join('')}</ol>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: PrintedBlock): string {
	switch (block.kind) {
		case 'heading': {
			const tag = `h${block.level + 1}`;
			const id = block.id === undefined ? '' : ` id="${escaped(block.id)}"`;
			return `<${tag}${id}>${escaped(block.text)}</${tag}>`;
		}
		case 'paragraph':
			return `<p>${labelHtml(block.label)}${escaped(block.text)}</p>`;
		case 'list':
			return `${block.label === undefined ? '' : `<p class="label">${escaped(block.label)}</p>`}<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
		case 'clauses':
			return `<p class="label">${escaped(block.label)}</p>${clausesHtml(block.clauses)}`;
		case 'sourced':
			return `<div class="sourced"><div>${block.blocks.map(blockHtml).join('\n')}</div><div class="sources"><p class="label">Quellen</p>${
				block.sources.length === 0
					? '<p>Keine eigene Quelle; es gelten die der Regeln, die den Begriff verwenden.</p>'
					: `<ul>${block.sources.map((source) => `<li>${escaped(source)}</li>`).join('')}</ul>`
			}</div></div>`;
		case 'signature':
			return `<div class="signature"><p class="label">${escaped(block.scope)}: nicht gezeichnet, solange hier nichts steht</p><dl>${SIGNATURE_LINES.map((line) => `<dt>${line}</dt><dd></dd>`).join('')}</dl></div>`;
	}
}

const labelHtml = (label: string | undefined): string =>
	label === undefined ? '' : `<b>${escaped(label)}:</b> `;

/** The numbers are said in the text, so that one can speak of „2.1“ on the phone. */
const clausesHtml = (clauses: readonly PrintedClause[]): string =>
	`<ul class="clauses">${clauses.map(({ number, text, of }) => `<li><span>${number}</span> ${escaped(text)}${of.length > 0 ? clausesHtml(of) : ''}</li>`).join('')}</ul>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
:root { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #111; background: #fff; }
body { max-width: 62rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3, .label { font-family: system-ui, sans-serif; line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid; }
h3 { margin: 1.8rem 0 .4rem; }
p { margin: .35rem 0; }
.label { font-weight: 700; font-size: .92em; }
.running { font: 700 .85rem system-ui, sans-serif; }
ul { margin: .2rem 0; padding-left: 1.3rem; }
.clauses { list-style: none; }
.clauses span { font-variant-numeric: tabular-nums; font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; }
.sourced { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 2fr); gap: 1.5rem; }
.sources { font-size: .85em; border-left: 1px solid #999; padding-left: 1rem; }
.signature { margin: 2rem 0; padding: .5rem 1rem; border: 1px solid; break-inside: avoid; }
.signature dt { padding-top: 1.2rem; }
.signature dd { border-bottom: 1px solid; min-height: 2.4rem; }
@media screen and (max-width: 40rem) { .sourced { grid-template-columns: 1fr; gap: .5rem; } dl { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; } .running { display: none; } h2 { break-before: page; } }
@page { size: A4; margin: 22mm 16mm 18mm; @bottom-center { content: counter(page); } }
`;
