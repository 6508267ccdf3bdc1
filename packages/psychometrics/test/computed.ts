/** A result that has to be computed: a test of one that is not fails here, with what it says. */
export function computed<Result extends { readonly status: string }>(
  result: Result,
): Extract<Result, { readonly status: "computed" }> {
  if (result.status !== "computed") throw new Error(JSON.stringify(result));
  // The status says which of the union it is.
  return result as Extract<Result, { readonly status: "computed" }>;
}
