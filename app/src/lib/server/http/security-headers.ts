import type { Door } from '../../doors.ts';

/** What every answer carries, whatever made it: pages, files, errors. */
export function securityHeaders(door: Door, isEncrypted: boolean, path = '/'): Record<string, string> {
	const microphone = mayRecord(door, path) ? '(self)' : '()';
	return {
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'origin-agent-cluster': '?1',
		'permissions-policy': `camera=(), geolocation=(), microphone=${microphone}, browsing-topics=(), interest-cohort=(), ${passkeys(door)}`,
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		...(isEncrypted && { 'strict-transport-security': 'max-age=63072000' }),
		...(door !== 'public' && { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }),
	};
}

/** Passkeys are for staff alone; no other page may ask for one. */
function passkeys(door: Door): string {
	const allowed = door === 'staff' ? '(self)' : '()';
	return `publickey-credentials-create=${allowed}, publickey-credentials-get=${allowed}`;
}
/** The one page on which somebody can record a voice message. */
const mayRecord = (door: Door, path: string): boolean => door === 'seeker' && /^\/[a-z]{2}\/4\/?$/.test(path);
