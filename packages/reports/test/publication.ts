import { deepFreeze } from "@whole-learner/testkit";
import type { Publication, PublishedTotal, SuppressOptions } from "../src/privacy/index.ts";
import { suppress } from "../src/privacy/index.ts";

const counts = (of: Readonly<Record<string, number>>): Publication["counts"] =>
  Object.entries(of).map(([id, count]) => ({ id, count }));

/** A publication of counts by id. */
export const publication = (
  of: Readonly<Record<string, number>>,
  totals: readonly PublishedTotal[] = [],
  rest: Partial<Publication> = {},
): Publication => deepFreeze({ counts: counts(of), totals, ...rest });

/** The ids of what is not printed. */
export const withheld = (given: Publication, options?: SuppressOptions): readonly string[] =>
  suppress(given, options).counts.flatMap(({ id, count }) => (count === undefined ? [id] : []));

/** A total named "all". */
export const all = (...parts: readonly string[]): PublishedTotal => ({ total: "all", parts });
