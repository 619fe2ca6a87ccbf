/** Ends a `switch` over a closed union: a case that nobody handled is a type error, and throws if it comes anyway. */
export function assertNever(value: never): never {
	throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
