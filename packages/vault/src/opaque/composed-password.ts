/** The password as it is stretched: composed (NFC), so that an umlaut typed on another system is the same. */
export function composedPassword(password: string): string {
	return password.normalize('NFC');
}
