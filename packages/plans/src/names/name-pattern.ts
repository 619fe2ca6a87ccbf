/** Finds a name as a whole word, also where a line ends within it. */
export function namePattern(name: string): RegExp {
	const words = name.split(/\s+/).map((word) => RegExp.escape(word));
	return new RegExp(
		String.raw`(?<![\p{Letter}\p{Number}])${words.join(String.raw`\s+`)}(?![\p{Letter}\p{Number}])`,
		'gu',
	);
}
