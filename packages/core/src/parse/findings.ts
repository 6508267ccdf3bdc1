import type { Json } from "./json.ts";

/** One of the forms that a value may have: one of a few values, or a type; of an object, the fields that it would need besides. */
export type AllowedForm =
  | { readonly values: readonly Json[] }
  | { readonly type: string; readonly fields?: readonly string[] };

/** What can be wrong with a document before anyone asks what it means. */
export interface ParseFindings {
  /** Not plain JSON: a function, a date, NaN, a cycle, a getter that threw. */
  readonly "not-json": { readonly found: string };
  /** Nested deeper than a document may be. */
  readonly "too-deep": { readonly most: number };
  /** More values than the limit allows. */
  readonly "too-large": { readonly most: number };
  /** A key that no document may have, such as `__proto__`. */
  readonly "forbidden-key": { readonly key: string };
  readonly "missing-format": { readonly expected: string };
  readonly "unknown-format": { readonly expected: string; readonly found: string };
  /** Written by a later version of this library. */
  readonly "newer-format": { readonly expected: string; readonly found: string };
  /** An older document, brought to today's form. */
  readonly upgraded: { readonly from: string; readonly to: string };
  readonly "missing-value": { readonly expected: string };
  readonly "wrong-type": { readonly expected: string; readonly found: string };
  /** None of the allowed values. */
  readonly "not-one-of": { readonly allowed: readonly Json[] };
  readonly "unknown-key": { readonly key: string };
  readonly "too-small": {
    readonly least: number;
    readonly what: "number" | "characters" | "entries";
  };
  readonly "too-big": { readonly most: number; readonly what: "number" | "characters" | "entries" };
  readonly "not-a-multiple": { readonly of: number };
  /** A text that is not of the form asked for: a UUID, a language tag, a link. */
  readonly "wrong-form": { readonly form: string };
  /** Several forms are allowed here and the value is none of them. */
  readonly "no-form-fits": { readonly forms: readonly AllowedForm[] };
}
