import { execFileSync } from 'node:child_process';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { workerPolicy } from './src/lib/server/http/worker-policy.ts';

/** The commit that is built, so that two builds of one commit are the same; the version where git is missing. */
function buildName(): string {
	try {
		return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
			encoding: 'utf8',
			stdio: 'pipe',
		}).trim();
	} catch {
		return packageJson.version;
	}
}

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

export default defineConfig({
	plugins: [
		workerPolicyInDevelopment,
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
			version: { name: buildName(), pollInterval: 0 },
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
					'frame-ancestors': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': ['svelte-trusted-html', 'schutznetz-worker'],
				},
			},
		}),
	],
	// Scripts with a file of their own, outside the framework's: workers, and the seeker's page. Word lists and the
	// key derivation come when they are needed, so they must be modules.
	worker: { format: 'es', plugins: () => [svelte({ configFile: false })] },
	// Phones that people still have: Android 5 ends with Chrome 95, an iPhone 6s or 7 with Safari 15.6. SECURITY.md says it.
	build: { target: ['chrome94', 'edge94', 'firefox114', 'safari15.4'] },
	server: { fs: { allow: ['..'] } },
});
