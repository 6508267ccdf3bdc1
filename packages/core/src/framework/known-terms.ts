import type { Framework } from "./framework.ts";
import { ourTerms, type TermList } from "./our-terms.ts";

/** The terms that may be used with a framework: ours and those that its vocabulary declares. */
export const knownTerms = (framework: Framework, list: TermList): ReadonlySet<string> =>
  new Set([...ourTerms[list], ...(framework.vocabulary?.[list] ?? []).map(({ id }) => id)]);
