type Browser = {
	readonly crypto?: { readonly subtle?: unknown };
	readonly isSecureContext?: boolean;
	readonly Worker?: unknown;
	readonly WebAssembly?: unknown;
};

/** What a browser lacks so much that nothing can be sealed in it; undefined where it has everything. */
export function lackOf(browser: Browser): 'insecure' | 'old' | undefined {
	if (browser.isSecureContext === false) return 'insecure';
	return browser.crypto?.subtle && browser.Worker && browser.WebAssembly ? undefined : 'old';
}
