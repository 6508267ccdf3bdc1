import type * as z from "zod";
import type { AllowedForm } from "./findings.ts";
import type { Json } from "./json.ts";

type ZodIssue = z.core.$ZodIssue;

/** zod's words for what it expects, in ours. */
export const expectedOf = (expected: string): string =>
  expected === "array" ? "list" : expected === "record" ? "object" : expected;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A form that goes wrong within: it is of the value's own type, and lacks these fields. */
function within(faults: readonly ZodIssue[], value: unknown): readonly AllowedForm[] {
  if (!isObject(value)) return [{ type: Array.isArray(value) ? "list" : typeof value }];
  const lacking = faults.flatMap(({ path }) =>
    path.length === 1 && !Object.hasOwn(value, path[0] as PropertyKey) ? String(path[0]) : [],
  );
  return [lacking.length > 0 ? { type: "object", fields: lacking } : { type: "object" }];
}

/** What one of the forms asks for, from its faults. */
function formOf(faults: readonly ZodIssue[], value: unknown): readonly AllowedForm[] {
  const here = faults.find(({ path }) => path.length === 0);
  switch (here?.code) {
    case undefined:
    case "unrecognized_keys":
      return within(faults, value);
    case "invalid_value":
      return [{ values: here.values.map((allowed) => allowed as Json) }];
    case "invalid_type":
      return [{ type: expectedOf(here.expected) }];
    case "invalid_format":
      return [{ type: here.format === "regex" ? here.message : here.format }];
    case "invalid_union":
      return here.errors.length === 0 ? within(faults, value) : allowedForms(here.errors, value);
    default:
      return within(faults, value);
  }
}

/** The forms of a union that a value has none of, told from what is wrong with each. */
export const allowedForms = (
  branches: readonly (readonly ZodIssue[])[],
  value: unknown,
): readonly AllowedForm[] => branches.flatMap((faults) => formOf(faults, value));
