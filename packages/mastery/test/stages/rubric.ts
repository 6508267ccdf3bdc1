import type { Rating } from "@whole-learner/core";
import type { Policy } from "../../src/policy/policy.ts";

/** A row of the rubric, rated by one of the panel. */
export const row = (
  criterion: string,
  number: number,
  id = "a",
): Partial<Rating> & { readonly number: number } => ({
  number,
  criterion,
  demonstration: "d",
  rater: { role: "panel", id },
});

/** The work as a whole, rated by one of several. */
export const said = (
  id: string,
  number: number,
  role = "panel",
): Partial<Rating> & { readonly number: number } => ({
  number,
  demonstration: "d",
  rater: { role, id },
});

/** A work, or a row of its rubric, that one of the panel is still to rate. */
export const pending = (
  criterion: string | undefined,
  fields: Partial<Rating> = {},
): Partial<Rating> => ({
  value: { kind: "status", status: "pending" },
  demonstration: "d",
  rater: { role: "panel", id: "a" },
  ...(criterion === undefined ? {} : { criterion }),
  ...fields,
});

/** A policy that says of works what is given. */
export const rows = (section: Policy["combine"]): Partial<Policy> => ({ combine: section ?? {} });
