import type { Json } from "../parse/json.ts";

/** By UTF-16 code unit, as RFC 8785 section 3.2.3 asks; `<` on texts compares just so. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A value as canonical JSON (RFC 8785): keys sorted, no space, numbers and texts as ECMAScript writes them. Equal values give equal
 * bytes whatever order their keys came in. A key whose value is undefined is absent.
 *
 * @example
 * ```ts
 * import { canonicalJson } from "@whole-learner/core";
 * canonicalJson({ b: 1e21, a: [true, "é"] }); // => "{\"a\":[true,\"é\"],\"b\":1e+21}"
 * ```
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((entry: Json) => canonicalJson(entry)).join(",")}]`;
  const record = value as { readonly [key: string]: Json | undefined };
  const members: string[] = [];
  for (const key of Object.keys(record).sort(byCodeUnit)) {
    const member = record[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(",")}}`;
}
