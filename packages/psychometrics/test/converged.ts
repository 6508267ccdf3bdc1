/** A fit, which has to have converged: a test of one that has not fails here, with its status. */
export function converged<Found extends { readonly status: string }>(
  found: Found,
): Exclude<Found, { readonly status: "not-computable" }> {
  if (found.status !== "converged") throw new Error(found.status);
  // The status says which of the union it is.
  return found as Exclude<Found, { readonly status: "not-computable" }>;
}
