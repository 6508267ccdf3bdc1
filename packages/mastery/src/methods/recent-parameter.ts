/**
 * The parameter of methods that look at the newest pieces alone, for methods of your own that ask the same.
 *
 * @example
 * ```ts
 * import { recentParameter, settle } from "@whole-learner/mastery";
 * settle({ recent: recentParameter }, {}, ["parameters"]); // => { ok: true, value: { recent: 3 } }
 * ```
 */
export const recentParameter = {
  kind: "integer",
  least: 1,
  most: 1000,
  default: 3,
  meaning: "How many of the newest pieces count; where there are fewer, all of them.",
} as const;

/** Of so many pieces the newest: what methods with this parameter look at. */
export const newestOf = (
  { recent }: { readonly recent: number },
  pieces: number,
): readonly [from: number, until: number] => [Math.max(0, pieces - recent), pieces];
