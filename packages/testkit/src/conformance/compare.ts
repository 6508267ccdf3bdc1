/** Where two values differ, as a path into them; undefined where they agree. */
export type Difference = string | undefined;

/** How many decimals a number is written with. */
function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(Math.abs(number)).split("e");
  const written = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

/** A product that prints fewer decimals than nine says nothing about the others: half of its last place is no difference. */
const toleranceOf = (expected: number): number => {
  const decimals = decimalsOf(expected);
  return decimals >= 9 ? 1e-9 : Number(`0.5e-${decimals}`) + 1e-9;
};

/** What a run found against what the product says, to a billionth, or to the last decimal that the product gives. */
export function differenceOf(
  got: unknown,
  expected: unknown,
  exact: boolean,
  path = "",
): Difference {
  if (typeof expected === "number" && typeof got === "number") {
    const tolerance = exact ? 1e-9 : toleranceOf(expected);
    return Math.abs(got - expected) <= tolerance ? undefined : path || "value";
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof got !== "object" || got === null) return path || "value";
    for (const [name, value] of Object.entries(expected)) {
      const found = Object.hasOwn(got, name) ? (got as Record<string, unknown>)[name] : undefined;
      const difference = differenceOf(found, value, exact, path === "" ? name : `${path}.${name}`);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return got === expected ? undefined : path || "value";
}
