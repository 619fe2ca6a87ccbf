import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../app/package.json' with { type: 'json' };
import { securityHeaders, workerPolicy } from '../../../app/src/lib/server/http/index.ts';
import type { DoorName, Manifest, ManifestShell } from './manifest.ts';
import { plainPolicy } from './policies.ts';
import { readClientFiles } from './read-client-files.ts';
import { renderPages } from './render-pages.ts';
import type { RenderedPage } from './render-program.ts';
import { toShell } from './shells.ts';

/** A build, ready to be signed: the manifest, and every file that it names, by its path. */
export type Release = {
	readonly manifest: Manifest;
	readonly content: ReadonlyMap<string, Buffer>;
};

/** The pages of the counsellor's client: the same for everybody, and the framework's router makes them one. */
const isOfClient = ({ id }: RenderedPage): boolean =>
	/^\/staff\/\[lang=lang\]\/(\(team\)\/|einladung$|geprueft$|geraet$|wiederherstellen$)/.test(id);

const headersOfDoor = (door: DoorName): Record<string, string> => {
	const { 'content-security-policy': _, ...headers } = securityHeaders(door, true);
	return headers;
};

/** Makes the release of a build: the same build, commit and day give the same bytes. */
export async function makeRelease(
	buildFolder: string,
	made: { readonly commit: string | null; readonly releasedOn: string },
): Promise<Release> {
	const clientFolder = join(buildFolder, 'client');
	const files = readClientFiles(clientFolder);
	const rendered = await renderPages(buildFolder);
	const shells = rendered.filter(isOfClient).map(shellOf);
	const content = new Map(files.map((file) => [file.path, file.content]));
	const { version: build } = JSON.parse(readFileSync(join(clientFolder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const doorOf = (door: DoorName) => {
		const pages = rendered.filter((page) => page.door === door);
		return {
			headers: { ...headersOfDoor(door), 'content-security-policy': policyOf(pages) },
			pages: pages
				.map(({ route }) => route)
				.filter((route) => !route.includes('['))
				.sort(),
		};
	};
	const manifest: Manifest = {
		v: 1,
		version: packageJson.version,
		commit: made.commit,
		build,
		node: process.version,
		releasedOn: made.releasedOn,
		doors: { public: doorOf('public'), seeker: doorOf('seeker'), staff: doorOf('staff') },
		filePolicies: {
			plain: securityHeaders('staff', true)['content-security-policy'] ?? '',
			worker: workerPolicy,
		},
		files: files.map(({ content: _, ...file }) => file),
		shells: shells.sort((a, b) => (a.route < b.route ? -1 : 1)),
	};
	return { manifest, content };
}

function shellOf({ id, route, status, html }: RenderedPage): ManifestShell {
	if (status !== 200) throw new Error(`${id} answers ${status} where no house is behind it`);
	return { route, html: toShell(html) };
}

/** The one policy of a door; the server writes it, whatever page it answers. */
function policyOf(pages: readonly RenderedPage[]): string {
	// A page that only sends on is no page, and has none.
	const policies = new Set(pages.map(({ policy }) => plainPolicy(policy)).filter((policy) => policy !== ''));
	const [policy = ''] = policies;
	if (policies.size !== 1)
		throw new Error(`pages of one door with several policies:\n${[...policies].join('\n')}`);
	return policy;
}
