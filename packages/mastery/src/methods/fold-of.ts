import type { Fold, Method, ScaleNumbers } from "./method.ts";

/** The fold of a method by the parameters that were settled for it. */
export const foldOf = (
  { method, parameters }: { readonly method: Method; readonly parameters: object },
  scale?: ScaleNumbers,
): Fold<unknown> =>
  // Settled against the method's own declaration, from which its type derives.
  method.fold(parameters as never, scale);
