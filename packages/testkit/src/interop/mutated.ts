import fc from "fast-check";
import { hostile } from "../arbitraries/hostile.ts";

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([own, one]): readonly [string, unknown][] => {
    if (own !== String(key)) return [[own, one]];
    const made = changed(one, rest, to);
    return made === undefined ? [] : [[own, made]];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** Documents like the given one with some of their places dropped, nulled, retyped, or replaced by something hostile. */
export function mutated(document: unknown): fc.Arbitrary<unknown> {
  const mutation = fc.tuple(
    fc.nat(),
    fc.oneof(
      fc.constantFrom<unknown>(undefined, null, "", 0, -1, true, [], {}, [null], [[]], { en: "x" }),
      fc.constantFrom(...hostile),
    ),
  );
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) =>
    mutations.reduce<unknown>((value, [at, to]) => {
      const paths = pathsOf(value);
      return changed(value, paths[at % paths.length] ?? [], to);
    }, document),
  );
}
