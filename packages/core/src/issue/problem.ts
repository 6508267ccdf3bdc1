/** Something worth saying, as data: a code and what it is about. The sentence is made last, from the code. */
export type Problem<C> = {
  readonly [K in keyof C]: { readonly code: K; readonly data: C[K] };
}[keyof C];

/** One sentence for each code. A missing code, or one too many, does not compile. */
export type Sentences<C> = { readonly [K in keyof C]: (data: C[K]) => string };

/**
 * The sentence for a problem, from one language's file.
 *
 * @example
 * ```ts
 * import { say, type Sentences } from "@whole-learner/core";
 * interface Reasons { readonly tie: { readonly levels: readonly string[] } }
 * const en: Sentences<Reasons> = { tie: ({ levels }) => `Equally often: ${levels.join(", ")}.` };
 * say({ code: "tie", data: { levels: ["Applying", "Adapting"] } }, en); // => "Equally often: Applying, Adapting."
 * ```
 */
export const say = <C extends object>(problem: Problem<C>, sentences: Sentences<C>): string =>
  // The code chooses the sentence that takes this data: TypeScript cannot follow that through a union.
  (sentences[problem.code] as (data: unknown) => string)(problem.data);
