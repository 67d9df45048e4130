declare const brand: unique symbol;

/** A primitive that can only be had from the function that checked it. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
