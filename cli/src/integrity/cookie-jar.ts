/** The cookies of one server, in memory alone: the browser in front never sees them. */
export class CookieJar {
	readonly #cookies = new Map<string, string>();

	/** Takes what an answer sets and drops what it ends. */
	take(setCookie: readonly string[]): void {
		for (const line of setCookie) {
			const [pair = '', ...attributes] = line.split(';');
			const cut = pair.indexOf('=');
			if (cut < 1) continue;
			const name = pair.slice(0, cut).trim();
			if (attributes.some(hasEnded)) this.#cookies.delete(name);
			else this.#cookies.set(name, pair.slice(cut + 1).trim());
		}
	}

	/** The header that brings them back; empty where there are none. */
	get header(): string {
		return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}
}

function hasEnded(attribute: string): boolean {
	const [name = '', value = ''] = attribute.split('=');
	if (/^\s*max-age\s*$/i.test(name)) return Number(value) <= 0;
	return /^\s*expires\s*$/i.test(name) && Date.parse(value) <= 0;
}
