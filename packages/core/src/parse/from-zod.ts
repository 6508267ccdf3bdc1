import type * as z from "zod";
import { type Issue, issue, type Path } from "../issue/issue.ts";
import { allowedForms, expectedOf } from "./allowed-forms.ts";
import type { Json } from "./json.ts";

/** What a value is, as JSON names its types. */
const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "list" : typeof value;

/** What zod measures: a number itself, a text's characters or a list's entries. */
const measured = (origin: string): "number" | "characters" | "entries" =>
  origin === "string"
    ? "characters"
    : origin === "array" || origin === "set"
      ? "entries"
      : "number";

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === "number" ? key : String(key)));

/** The value at a path; a document is plain JSON by now. */
const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown => {
  let value = document;
  for (const key of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};

type ZodIssue = z.core.$ZodIssue;

/** The branch of a union that went furthest is the one its writer meant: the deepest faults say most, then the fewest. */
const likeliest = (branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined => {
  const depth = (branch: readonly ZodIssue[]): number =>
    Math.min(...branch.map(({ path }) => path.length));
  const ranked = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  const [best, next] = ranked;
  if (best === undefined || depth(best) === 0) return undefined;
  return next !== undefined && depth(next) === depth(best) && next.length === best.length
    ? undefined
    : best;
};

/** One of zod's issues as ours. The only file that knows zod's codes. */
export function fromZod(found: ZodIssue, document: unknown, above: Path = []): readonly Issue[] {
  const path: Path = [...above, ...pathOf(found.path)];
  const value = valueAt(document, path);
  switch (found.code) {
    case "invalid_type":
      return value === undefined
        ? [issue("missing-value", path, { expected: expectedOf(found.expected) })]
        : [
            issue("wrong-type", path, {
              expected: expectedOf(found.expected),
              found: typeOf(value),
            }),
          ];
    case "invalid_value":
      return value === undefined
        ? [issue("missing-value", path, { expected: "one of the allowed values" })]
        : [issue("not-one-of", path, { allowed: found.values.map((allowed) => allowed as Json) })];
    case "unrecognized_keys":
      return found.keys.map((key) => issue("unknown-key", [...path, key], { key }));
    case "too_small":
      return [
        issue("too-small", path, { least: Number(found.minimum), what: measured(found.origin) }),
      ];
    case "too_big":
      return [
        issue("too-big", path, { most: Number(found.maximum), what: measured(found.origin) }),
      ];
    case "not_multiple_of":
      return [issue("not-a-multiple", path, { of: found.divisor })];
    case "invalid_format":
      // A form of our own has our name for it as its message.
      return [
        issue("wrong-form", path, {
          form: found.format === "regex" ? found.message : found.format,
        }),
      ];
    case "invalid_union": {
      if (found.errors.length === 0) {
        // A tagged union: its tag says none of the forms.
        const tag = "options" in found ? (found.options as readonly Json[] | undefined) : undefined;
        return [
          value === undefined
            ? issue("missing-value", path, { expected: "one of the allowed values" })
            : issue("not-one-of", path, { allowed: tag ?? [] }),
        ];
      }
      if (value === undefined) return [issue("missing-value", path, { expected: "value" })];
      const branch = likeliest(found.errors);
      if (branch !== undefined) return branch.flatMap((inner) => fromZod(inner, document, path));
      const forms = allowedForms(found.errors, value);
      const values = forms.flatMap((form) => ("values" in form ? [form.values] : []));
      return [
        values.length === forms.length
          ? issue("not-one-of", path, { allowed: values.flat() })
          : issue("no-form-fits", path, { forms }),
      ];
    }
    case "invalid_key":
      return [issue("wrong-form", path, { form: "key" })];
    case "invalid_element":
      return [issue("no-form-fits", path, { forms: [] })];
    case "custom":
      return [issue("wrong-form", path, { form: String(found.params?.["form"] ?? "value") })];
    default:
      found satisfies never;
      return [issue("no-form-fits", path, { forms: [] })];
  }
}
