import { err, ok, type Result } from '@schutznetz/kernel';
import { fetchAnew, type NoAnswer } from './fetch-anew.ts';
import { type HouseAddresses, readHouseAddresses } from './shells.ts';

/** Asks a staff door for the addresses of its house: data, of which none is run. */
export async function readHouse(
	staffOrigin: string,
): Promise<Result<{ readonly addresses: HouseAddresses; readonly build: string }, string>> {
	const answer = await fetchAnew(staffOrigin, '/de/anmelden');
	if (!answer.ok) return err(noAnswerSentence(staffOrigin, answer.error));
	const house = readHouseAddresses(answer.value.body.toString('utf8'));
	if (!house || house.addresses.staff !== staffOrigin) {
		return err(
			`Unter ${staffOrigin} antwortet keine Tür für Berater*innen, die dieses Programm kennt (Status ${answer.value.status}).`,
		);
	}
	return ok(house);
}

/** Says why a door gave no answer. */
export function noAnswerSentence(origin: string, problem: NoAnswer): string {
	switch (problem.kind) {
		case 'away':
			return `${origin} ist nicht zu erreichen (${problem.code}).`;
		case 'too-large':
			return `${origin} antwortet mit mehr als ${problem.mostBytes} Bytes; das ist keine Seite von Schutznetz.`;
		case 'undecodable':
			return `${origin} antwortet so verpackt, dass es sich nicht lesen lässt (${problem.encoding}).`;
	}
}
