import * as http from 'node:http';
import * as https from 'node:https';
import { err, ok, type Result } from '@schutznetz/kernel';

/** Names that never leave this machine. */
const isHere = (name: string): boolean =>
	name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]';

/** Reads the address of a door: scheme, name and port; without TLS only on this very machine. */
export function readOrigin(given: string): Result<string, string> {
	const url = URL.parse(given);
	if (url === null || !/^https?:$/.test(url.protocol)) {
		return err(`„${given}“ ist keine Adresse; gemeint ist zum Beispiel https://team.example.org.`);
	}
	if (url.protocol === 'http:' && !isHere(url.hostname)) {
		return err(
			`„${given}“ ist nicht verschlüsselt: Unterwegs könnte jede Stelle etwas anderes unterschieben.`,
		);
	}
	return ok(url.origin);
}

/** Where and how a request to a door goes; names under `localhost` are this machine, whatever a resolver says. */
export function wayTo(origin: string): {
	readonly request: typeof http.request;
	readonly Agent: typeof http.Agent;
	readonly options: { readonly host: string; readonly port: string; readonly servername?: string };
	readonly hostHeader: string;
} {
	const url = new URL(origin);
	const { request, Agent } = url.protocol === 'https:' ? https : http;
	const name = url.hostname.replace(/^\[|\]$/g, '');
	const host = name.endsWith('localhost') ? '127.0.0.1' : name;
	return {
		request,
		Agent,
		options: { host, port: url.port, ...(url.protocol === 'https:' && { servername: name }) },
		hostHeader: url.host,
	};
}
