import { canonicalJson } from "../identity/canonical-json.ts";
import type { Json } from "../parse/json.ts";

/** Whether two plain values say the same, whatever the sequence of their keys. An absent value equals only an absent one. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a !== undefined && b !== undefined && canonicalJson(a as Json) === canonicalJson(b as Json));
