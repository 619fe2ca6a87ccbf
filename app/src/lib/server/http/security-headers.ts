import type { Door } from '../../doors.ts';

/** What every answer carries, whatever made it: pages, files, errors. */
export function securityHeaders(door: Door, isEncrypted: boolean): Record<string, string> {
	return {
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'origin-agent-cluster': '?1',
		'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=(), interest-cohort=()',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		...(isEncrypted && { 'strict-transport-security': 'max-age=63072000' }),
		...(door !== 'public' && { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }),
	};
}
