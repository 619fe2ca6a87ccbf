import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { sourceFingerprint } from '../cli/src/source-fingerprint.ts';
import { workerPolicy } from './src/lib/server/http/worker-policy.ts';

/** In development as behind the shell: a worker may do no more than its own file says. */
const workerPolicyInDevelopment: Plugin = {
	name: 'schutznetz-worker-policy',
	configureServer({ middlewares }) {
		middlewares.use((req, res, next) => {
			if (/[?&]worker_file\b/.test(req.url ?? '')) res.setHeader('content-security-policy', workerPolicy);
			next();
		});
	},
};

const checkLawPath = join(import.meta.dirname, 'src/lib/client/seeker/check/check-law.ts');

/** The check's part of the law goes to phones as data: the module that cuts it out of the whole runs here. */
const checkLawAsData = (): Plugin => ({
	name: 'schutznetz-check-law',
	async load(id) {
		if (id !== checkLawPath) return null;
		const { checkLaw } = (await import(pathToFileURL(checkLawPath).href)) as { checkLaw: unknown };
		return `export const checkLaw = JSON.parse(${JSON.stringify(JSON.stringify(checkLaw))});`;
	},
});

/** How a compiled message chooses between its languages. */
const choice = /const locale = .*\n\s*if \(locale === "de"\) return (de_\w+\(.*\))\n\s*return (en_\w+\(.*\))/;

/** The page for writing in one language: a phone should not have to fetch every text twice. */
function oneLanguage(): Plugin {
	let language: string | undefined;
	return {
		name: 'schutznetz-one-language',
		buildStart({ input }) {
			language = /island-(de|en)\.ts/.exec(JSON.stringify(input))?.[1];
		},
		transform(code, id) {
			if (!language || !/\/paraglide\/messages\/\w+\.js$/.test(id)) return null;
			return { code: code.replace(choice, language === 'de' ? 'return $1' : 'return $2'), map: null };
		},
	};
}

export default defineConfig({
	plugins: [
		workerPolicyInDevelopment,
		checkLawAsData(),
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['baseLocale'],
			// The same in development as in a build: the check that counts compiled messages reads these files.
			outputStructure: 'message-modules',
			emitTsDeclarations: false,
		}),
		sveltekit({
			adapter: adapter({ out: 'build' }),
			// By what is built: two builds of the same sources are the same, also without git or after a commit beside them.
			version: { name: sourceFingerprint(join(import.meta.dirname, '..')).slice(0, 16), pollInterval: 0 },
			// What no door allows; lib/server/http tightens it door by door.
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					// One style attribute and no other: SvelteKit hides by it the line that reads out a new page's title.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'worker-src': ['self'],
					'manifest-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					// The frame in which a counsellor looks at files; other doors have none.
					'frame-src': ['self'],
					'frame-ancestors': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'schutznetz-worker'],
				},
			},
		}),
	],
	// Scripts with a file of their own, outside the framework's: workers, and the seeker's page. Word lists and the
	// key derivation come when they are needed, so they must be modules.
	worker: { format: 'es', plugins: () => [svelte({ configFile: false }), checkLawAsData(), oneLanguage()] },
	// Phones that people still have: Android 5 ends with Chrome 95, an iPhone 6s or 7 with Safari 15.6. SECURITY.md says it.
	build: {
		target: ['chrome94', 'edge94', 'firefox114', 'safari15.4'],
		// One file of styles instead of a dozen: what every door shows, and what pages for people who seek help show.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'base', test: /\/lib\/ui\/base\/[^/]+\.svelte/ },
						{ name: 'seeker', test: /\/lib\/ui\/seeker\/[^/]+\.svelte/ },
					],
				},
			},
		},
	},
	server: { fs: { allow: ['..'] } },
});
