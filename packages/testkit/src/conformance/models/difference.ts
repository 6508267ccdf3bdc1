/** The first place at which what was found is not what is expected. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const isClose = (got: number, expected: number, tolerance: number): boolean =>
  Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));

/**
 * Compares numbers to a tolerance and everything else exactly. Whatever is expected has to be found; what was found beside it is of no account.
 * Null, which says that there is no such number, is met by null or by nothing.
 */
export function modelDifference(
  got: unknown,
  expected: unknown,
  tolerance: number,
  path = "",
): Difference | undefined {
  const here: Difference = { path: path === "" ? "value" : path, expected, got };
  if (typeof expected === "number") {
    return typeof got === "number" && isClose(got, expected, tolerance) ? undefined : here;
  }
  if (typeof expected !== "object" || expected === null) {
    return (got ?? null) === (expected ?? null) ? undefined : here;
  }
  if (typeof got !== "object" || got === null) return here;
  if (
    Array.isArray(expected) &&
    (got as { readonly length?: unknown }).length !== expected.length
  ) {
    return here;
  }
  for (const [name, value] of Object.entries(expected)) {
    const found = Object.hasOwn(got, name) ? (got as Record<string, unknown>)[name] : undefined;
    const place = path === "" ? name : `${path}.${name}`;
    const difference = modelDifference(found, value, tolerance, place);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
