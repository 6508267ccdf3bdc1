import type * as z from "zod";
import type { MasteryFindings } from "../issue/findings.ts";
import type { PolicyIssue } from "../issue/issue.ts";

/** What would be right, by what is wrong: the forms that a parser tells of. */
const forms: { readonly [C in keyof MasteryFindings]?: string } = {
  "cuts-not-ascending": "cut above the one before it",
  "cut-too-fine": "number of at most six decimals",
  "periods-not-in-order": "period that ends after it begins, and begins after the one before it",
  "out-of-reach": "number that all of them together come to",
  "child-twice": "child that is named once",
};

/** A schema that refuses as well what makes no sense: told with the other faults of a document, not only once everything else is right. */
export const withFaults = <T>(
  schema: z.ZodType<T>,
  faultsOf: (value: T) => readonly PolicyIssue[],
): z.ZodType<T> =>
  schema.check(({ value, issues }) => {
    for (const { code, data, path } of faultsOf(value)) {
      const at = { input: value, path: [...path] };
      if (code === "parameter-out-of-bounds" && data.least !== undefined) {
        issues.push({
          ...at,
          code: "too_small",
          origin: "number",
          minimum: data.least,
          inclusive: true,
        });
      } else {
        issues.push({
          ...at,
          code: "custom",
          params: { form: forms[code] ?? "value that makes sense here" },
        });
      }
    }
  });
