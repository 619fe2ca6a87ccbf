/** Paths that a Markdown text names in code marks: with a slash, or with an ending that the project uses. */
export function namedPaths(markdown: string): string[] {
	const withoutBlocks = markdown.replace(/```[\s\S]*?```/g, '');
	return [...withoutBlocks.matchAll(/`([^`\s]+)`/g)]
		.map((match) => match[1] ?? '')
		.filter((text) => /^[\w.@-]+(\/[\w.@[\]()=-]+)*\/?$/.test(text))
		.filter(
			(text) => /^(app|packages|cli|demo|bench|docs|tools|\.ci)\//.test(text) || /^[A-Z]+\.md$/.test(text),
		);
}
