const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function fromRoman(text: string): number {
	const digits = [...text.toLowerCase()].map((letter) => romanDigits[letter] ?? 0);
	return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** A field's heading: "Handlungsfeld II: Schutz (40 Maßnahmen)"; null where the text is none. */
export function asFieldHeading(text: string): {
	readonly position: number | null;
	readonly roman: string | null;
	readonly name: string;
	readonly measureCount: number | null;
} | null {
	const found = /^(?:Handlungsfeld|Aktionsfeld|Säule|HF)\s+([IVX]{1,5}|\d{1,2})\b\s*[:.–—-]?\s*(.*)$/su.exec(
		text.trim(),
	);
	if (!found) return null;
	const [, sign = '', rest = ''] = found;
	// "Handlungsfeld II sieht vor, dass …" is a sentence, no heading.
	if (
		rest.length > 160 ||
		/[.!?]$/.test(rest) ||
		(/^\p{Ll}/u.test(rest) && !/[:.–—-]/.test(text.slice(0, 24)))
	)
		return null;
	const count = /[(,–-]?\s*(\d{1,4})\s+Maßnahmen\)?$/u.exec(rest);
	const isRoman = /^[IVX]+$/.test(sign);
	return {
		position: isRoman ? fromRoman(sign) : Number(sign),
		roman: isRoman ? sign : null,
		name: (count ? rest.slice(0, count.index) : rest).replace(/[\s(:–-]+$/, '').trim(),
		measureCount: count ? Number(count[1]) : null,
	};
}

/** The words of a goal's heading: "Ziel 2.1: …"; null where the text is none. */
export function asGoalHeading(text: string): string | null {
	const found =
		/^(?:Ober|Teil|Unter|Handlungs)?[Zz]iel\s*(?:\d{1,2}(?:\.\d{1,2})*\s*[:.)–—-]?|:)\s*(\S.*)$/su.exec(
			text.trim(),
		);
	return found?.[1] !== undefined && found[1].length < 400 ? found[1].trim() : null;
}
