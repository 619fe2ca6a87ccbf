/** What matters here of an entry of package-lock.json. */
export type LockedPackage = {
	version?: string;
	resolved?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	link?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
	peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};

const systems = [
	'aix',
	'android',
	'darwin',
	'freebsd',
	'linux',
	'netbsd',
	'openbsd',
	'openharmony',
	'sunos',
	'win32',
	'windows',
];
const processors = [
	'arm64',
	'arm',
	'ia32',
	'loong64',
	'mips64el',
	'ppc64',
	'riscv64',
	's390x',
	'wasm32',
	'x64',
];

/** Entries for the optional packages that others name and that the lock file lacks, by their place in it. */
export function missingVariants(
	packages: Readonly<Record<string, LockedPackage>>,
): Record<string, LockedPackage> {
	const missing: Record<string, LockedPackage> = {};
	for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
		for (const [name, range] of Object.entries(optionalDependencies)) {
			if (isThere(packages, place, name)) continue;
			missing[`node_modules/${name}`] = {
				version: range.replace(/^[^\d]*/, ''),
				...(dev && { dev }),
				optional: true,
				...platformOf(name),
			};
		}
	}
	return missing;
}

/** Node looks beside the package and then in every folder above it. */
function isThere(packages: Readonly<Record<string, LockedPackage>>, place: string, name: string): boolean {
	for (let at = place; ; ) {
		if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
		if (at === '') return false;
		at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
	}
}

/** Read off the name, as these packages are all called `…-SYSTEM-PROCESSOR[-LIBC]`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
	const words = name.split(/[-/]/);
	const system = systems.find((one) => words.includes(one));
	const processor = processors.find((one) => words.includes(one));
	if (system === undefined && processor === undefined) throw new Error(`${name} names no platform`);
	return {
		...(processor && { cpu: [processor] }),
		...(system === 'linux' && name.includes('musl') && { libc: ['musl'] }),
		...(system && { os: [system === 'windows' ? 'win32' : system] }),
	};
}
