/**
 * Where a sign-in leads that was asked for by the workshop: a path of our own below it, or nothing. Whoever sends a
 * link to the sign-in must not send people anywhere else by it.
 */
export function workshopPath(url: {
	readonly origin: string;
	readonly searchParams: Pick<URLSearchParams, 'get'>;
}): string | null {
	const asked = url.searchParams.get('weiter') ?? '';
	const path = URL.parse(asked, url.origin);
	if (path?.origin !== url.origin) return null;
	const isWorkshop = path.pathname === '/de/werkstatt' || path.pathname.startsWith('/de/werkstatt/');
	return isWorkshop ? `${path.pathname}${path.search}` : null;
}
