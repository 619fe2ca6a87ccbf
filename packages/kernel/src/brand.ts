declare const brand: unique symbol;

/** `T` that only its own parser can make: `type DemandId = Brand<string, 'DemandId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
