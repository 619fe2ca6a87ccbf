const mostCharacters = 80;

/**
 * A name under which a stranger's file may be saved: without what leads to another folder, turns the reading
 * direction (`exe.gpj` read as `jpg.exe`), breaks a line or hides a file, and without an ending that a computer runs.
 */
export function safeFileName(name: string, fallback: string): string {
	const visible = name
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
		.replaceAll(/[\\/:*?"<>|%$&;=+@`'{}[\]()#!~^]/g, '_')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/^[.\-_ ]+/, '')
		.replace(/[. ]+$/, '');
	const short = [...visible].slice(-mostCharacters).join('');
	if (short === '') return fallback;
	return shown.test(short) ? short : `${short}.bin`;
}

/** Endings that open in a viewer and nothing else; all others need a decision of whoever opens the file. */
const shown = /\.(jpe?g|png|gif|webp|txt|csv|pdf|webm|ogg|m4a|mp3|wav)$/i;
