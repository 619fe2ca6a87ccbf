/** A size as people read it: kB and MB of ten, as phones and computers show them. */
export function fileSize(bytes: number, locale: string): string {
	const [divisor, unit] = bytes < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB'];
	const digits = bytes < 1_000_000 ? 0 : 1;
	const value = Math.max(bytes / divisor, bytes > 0 && bytes < 1000 ? 1 : 0);
	return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)}\u00a0${unit}`;
}
