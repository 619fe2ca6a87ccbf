import encodeQR from 'qr';

/** A code to be drawn: its edge in modules, and its dark ones as the path of an SVG. */
export type CodeSquare = { readonly size: number; readonly path: string };

/** The digits as a QR code: they are all that is in it. */
export function codeSquare(digits: string): CodeSquare {
	const rows = encodeQR(digits, 'raw', { ecc: 'medium', encoding: 'numeric', border: 4 });
	const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
	return { size: rows.length, path: path.join('') };
}
