/** `/de/monitor` → `/monitor`, `/de` → ``: what follows the language in an address of ours. */
export function pathWithoutLanguage(pathname: string): string {
	return pathname.replace(/^\/[^/]*/, '').replace(/\/$/, '');
}
