/** A text with the places that prove it; they become one footnote. */
export interface NotedText {
	readonly text: string;
	readonly notes: readonly string[];
}

/** A part of a document. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
	| ({ readonly kind: 'paragraph'; readonly tone?: 'plain' | 'label' } & NotedText)
	| { readonly kind: 'list'; readonly items: readonly NotedText[] }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly header: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

/** A public document, independent of how it is rendered: as a page, as PDF or as DOCX. */
export interface OutputDocument {
	readonly title: string;
	readonly subtitle: string;
	/** Said at the top of every page. */
	readonly running?: string;
	/** Said at the top and in the file's own description. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly blocks: readonly Block[];
}

/** A heading, a paragraph, a list: short ways to write a block. */
export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string, notes: readonly string[] = []): Block => ({
	kind: 'paragraph',
	text,
	notes,
});
export const label = (text: string): Block => ({ kind: 'paragraph', tone: 'label', text, notes: [] });
export const items = (texts: readonly (string | NotedText)[]): Block => ({
	kind: 'list',
	items: texts.map((text) => (typeof text === 'string' ? { text, notes: [] } : text)),
});
