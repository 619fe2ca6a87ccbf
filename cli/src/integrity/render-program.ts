/**
 * A process of its own that renders the pages of a build, without a house behind them: `fork`ed with the folder of
 * the build, it sends what came. Apart, because the built pages read their environment and start their daily work.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parameterHolder, placeholders } from './shells.ts';

/** A page as it was rendered. */
export type RenderedPage = {
	readonly door: 'public' | 'seeker' | 'staff';
	/** The framework's name of the route, with its groups. */
	readonly id: string;
	/** As an address, with the names of the parts that differ: `/de/eingang/[id]`. */
	readonly route: string;
	readonly status: number;
	readonly policy: string;
	readonly html: string;
};

type Route = { readonly id: string; readonly page: object | null };

const [build = ''] = process.argv.slice(2);
process.env.ORIGIN_PUBLIC = placeholders.public;
process.env.ORIGIN_SEEKER = placeholders.seeker;
process.env.ORIGIN_STAFF = placeholders.staff;
process.env.QUICK_EXIT_URL = placeholders.quickExitUrl;
process.env.PROTOCOL_HEADER = 'x-proto';
process.env.SCHUTZNETZ_WITHOUT_HOUSE = '1';

const { manifest } = (await import(pathToFileURL(join(build, 'server/manifest.js')).href)) as {
	manifest: { routes: readonly Route[] };
};
const { handler } = (await import(pathToFileURL(join(build, 'handler.js')).href)) as {
	handler: Parameters<typeof createServer>[1];
};
const server = createServer(handler);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;

const pages: RenderedPage[] = [];
for (const { id, page } of manifest.routes) {
	if (page === null) continue;
	const [, doorName, ...parts] = id.split('/').filter((part) => !/^\(.*\)$/.test(part));
	const door = (['public', 'seeker', 'staff'] as const).find((known) => known === doorName);
	if (!door) continue;
	for (const language of door === 'staff' ? ['de'] : ['de', 'en']) {
		const route = `/${parts.join('/').replace('[lang=lang]', language)}`;
		pages.push({ door, id, route, ...(await render(door, route)) });
	}
}
process.send?.(pages, () => process.exit());

function render(
	door: RenderedPage['door'],
	route: string,
): Promise<Pick<RenderedPage, 'status' | 'policy' | 'html'>> {
	const path = route.replaceAll(/\[([^\]=]+)(?:=[^\]]+)?\]/g, (_, name: string) => parameterHolder(name));
	return new Promise((done, fail) => {
		const headers = { host: new URL(placeholders[door]).host, 'x-proto': 'https' };
		request({ host: '127.0.0.1', port, path, headers }, async (response) => {
			let html = '';
			response.setEncoding('utf8');
			for await (const part of response) html += part;
			const policy = String(response.headers['content-security-policy'] ?? '');
			done({ status: response.statusCode ?? 0, policy, html });
		})
			.once('error', fail)
			.end();
	});
}
