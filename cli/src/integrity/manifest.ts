import { err, ok, type Result } from '@schutznetz/kernel';

/** A door of a house, as a manifest names it. */
export type DoorName = 'public' | 'seeker' | 'staff';

/** A file that a browser can receive. */
export type ManifestFile = {
	/** As it is asked for: `/_app/immutable/…`. */
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
	/** Which of the manifest's policies its answer carries. */
	readonly policy: 'plain' | 'worker';
};

/** A page that is the same for everybody, but for the addresses of the house: the way into the counsellor's client. */
export type ManifestShell = {
	/** `/de/eingang/[id]` */
	readonly route: string;
	/** Its text, with holders where a house puts its own addresses. */
	readonly html: string;
};

/** What one build can send to a browser. */
export type Manifest = {
	readonly v: 1;
	readonly version: string;
	/** Null where the sources were no git repository. */
	readonly commit: string | null;
	/** What the build calls itself: a hash over its sources. */
	readonly build: string;
	readonly node: string;
	readonly releasedOn: string;
	readonly doors: Readonly<
		Record<
			DoorName,
			{ readonly headers: Readonly<Record<string, string>>; readonly pages: readonly string[] }
		>
	>;
	readonly filePolicies: { readonly plain: string; readonly worker: string };
	readonly files: readonly ManifestFile[];
	readonly shells: readonly ManifestShell[];
};

/** Why a manifest cannot be used. */
export type ManifestProblem =
	| { readonly kind: 'not-json' }
	| { readonly kind: 'other-version'; readonly came: unknown }
	| { readonly kind: 'malformed'; readonly field: string };

/** The one text of a manifest: what is signed, and what two people who built the same compare. */
export function manifestText(manifest: Manifest): string {
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

/** Reads a manifest's text; every field is looked at, as the text may be anybody's. */
export function readManifest(text: string): Result<Manifest, ManifestProblem> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return err({ kind: 'not-json' });
	}
	if (!isRecord(json)) return err({ kind: 'not-json' });
	if (json.v !== 1) return err({ kind: 'other-version', came: json.v });
	const field = fields.find(([name, isGood]) => !isGood(json[name]))?.[0];
	return field === undefined ? ok(json as Manifest) : err({ kind: 'malformed', field });
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const matches =
	(pattern: RegExp): Check =>
	(value) =>
		isText(value) && pattern.test(value);
const isHash = matches(/^[0-9a-f]{64}$/);
const isSize: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const listOf =
	(isGood: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(isGood);
const hasFields =
	(checks: Readonly<Record<string, Check>>): Check =>
	(value) =>
		isRecord(value) && Object.entries(checks).every(([name, isGood]) => isGood(value[name]));
/** No way out of the folder or the door that it is put behind. */
const isPath = matches(/^(?!.*\/(\/|\.\.?(\/|$)))\/[\w\-.~@[\]=/]*$/);
const isDoor = hasFields({
	headers: (value) => isRecord(value) && Object.values(value).every(isText),
	pages: listOf(isPath),
});

const fields: readonly (readonly [string, Check])[] = [
	['version', matches(/^[\w.+-]{1,40}$/)],
	['commit', (value) => value === null || matches(/^[0-9a-f]{40}$/)(value)],
	['build', matches(/^[\w-]{1,80}$/)],
	['node', isText],
	['releasedOn', matches(/^\d{4}-\d\d-\d\d$/)],
	['doors', hasFields({ public: isDoor, seeker: isDoor, staff: isDoor })],
	['filePolicies', hasFields({ plain: isText, worker: isText })],
	[
		'files',
		listOf(hasFields({ path: isPath, bytes: isSize, sha256: isHash, policy: matches(/^(plain|worker)$/) })),
	],
	['shells', listOf(hasFields({ route: isPath, html: isText }))],
];
