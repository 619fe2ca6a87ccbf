import { describe, expect, test } from 'vitest';
import { fileShape } from './file-shape.ts';
import { safeFileName } from './safe-file-name.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (content: string): Uint8Array => Uint8Array.from(content, (sign) => sign.charCodeAt(0));

describe('what is shown goes by its bytes', () => {
	test.each([
		['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0'), 'image/png', 'image'],
		['a JPEG that calls itself text', bytes('\xff\xd8\xff\xe0'), 'text/plain', 'image'],
		['WebP', bytes('RIFF\0\0\0\0WEBPVP8 '), 'image/webp', 'image'],
		['a voice message', bytes('\x1aE\xdf\xa3\x01'), 'audio/webm', 'audio'],
		['a voice message of an iPhone', bytes('\0\0\0\x1cftypM4A '), 'audio/mp4', 'audio'],
		['a text', text('Grüße\n\tвот так\r\n'), 'text/plain;charset=utf-8', 'text'],
		['a table, formulas and all', text('=HYPERLINK("http://x","y")'), 'text/csv', 'text'],
		['HTML named .png', text('<!doctype html><script>alert(1)</script>'), 'image/png', 'other'],
		[
			'SVG with a script',
			text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
			'image/svg+xml',
			'other',
		],
		['HTML', text('<script>alert(1)</script>'), 'text/html', 'other'],
		['XHTML', text('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'application/xhtml+xml', 'other'],
		['a script', text('alert(1)'), 'text/javascript', 'other'],
		['a PDF', text('%PDF-1.7'), 'application/pdf', 'other'],
		['a PDF that calls itself a picture', text('%PDF-1.7'), 'image/jpeg', 'other'],
		['a program', bytes('MZ\x90\0'), 'text/plain', 'other'],
		['a film', bytes('\x1aE\xdf\xa3\x01'), 'video/webm', 'other'],
		['an office file', bytes('PK\x03\x04'), 'application/vnd.ms-word', 'other'],
		['a text with a terminal’s signs', text('a\x1b[31mb'), 'text/plain', 'other'],
		['no UTF-8', bytes('\xff\xfe\0a'), 'text/plain', 'other'],
		['nothing', new Uint8Array(), '', 'other'],
	])('%s', (_what, content, type, shape) => {
		expect(fileShape(content, type)).toBe(shape);
	});
});

describe('a name under which a file is saved', () => {
	test.each([
		['Foto 1.jpg', 'Foto 1.jpg'],
		['../../etc/passwd', 'etc_passwd.bin'],
		['C:\\Windows\\x.exe', 'C__Windows_x.exe.bin'],
		['rechnung\u202egpj.exe', 'rechnunggpj.exe.bin'],
		['a\u200bb\u2066.png', 'ab.png'],
		['javascript:alert(1)', 'javascript_alert_1_.bin'],
		['<img src=x onerror=alert(1)>.png', 'img src_x onerror_alert_1__.png'],
		['=cmd|calc.csv', 'cmd_calc.csv'],
		['.htaccess', 'htaccess.bin'],
		['bericht.pdf.html', 'bericht.pdf.html.bin'],
		['a\r\nb.txt', 'ab.txt'],
		['%00.png', '00.png'],
		['Größe „1“.txt', 'Größe „1“.txt'],
		['...', 'Datei'],
		['', 'Datei'],
		['con.svg', 'con.svg.bin'],
	])('%j becomes %j', (name, safe) => {
		expect(safeFileName(name, 'Datei')).toBe(safe);
	});

	test('is no longer than people read', () => {
		expect(safeFileName(`${'ж'.repeat(500)}.png`, 'Datei')).toHaveLength(80);
	});
});
