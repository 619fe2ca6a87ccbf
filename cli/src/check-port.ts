import { createServer } from 'node:net';

/** One German sentence when the address cannot be listened on now; `undefined` when it is free. */
export function checkPort(host: string, port: number): Promise<string | undefined> {
	return new Promise((done) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => done(describe(error.code, host, port)));
		server.listen(port, host, () => server.close(() => done(undefined)));
	});
}

function describe(code: string | undefined, host: string, port: number): string {
	switch (code) {
		case 'EADDRINUSE':
			return `Port ${port} ist schon belegt; bitte das andere Programm beenden oder mit PORT einen anderen Port wählen.`;
		case 'EACCES':
			return `Port ${port} darf dieses Konto nicht öffnen; bitte mit PORT einen Port ab 1024 wählen.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `Die Netzadresse „${host}“ aus HOST gibt es auf diesem Rechner nicht.`;
		default:
			return `Auf ${host}, Port ${port}, lässt sich nicht lauschen (${code ?? 'ohne Angabe'}).`;
	}
}
