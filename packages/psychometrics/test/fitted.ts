/** A fit, which has to be one: a test of data that nothing can be fitted to fails here, with the reason. */
export function fitted<Fit extends { readonly status: string }>(
  fit: Fit,
): Exclude<Fit, { readonly status: "not-computable" }> {
  if (fit.status === "not-computable") throw new Error(JSON.stringify(fit));
  // The status says which of the union it is.
  return fit as Exclude<Fit, { readonly status: "not-computable" }>;
}
