import type { Sections } from "../plan/plan.ts";

/** Which of so many pieces the policy's method looks at, from one place up to another: all of them where it does not say. */
export const placesLookedAt = (
  { score: { method, parameters } }: Pick<Sections, "score">,
  pieces: number,
): readonly [from: number, until: number] =>
  // The parameters were settled against the method's own declaration when the policy was compiled.
  method.looksAt?.(parameters as never, pieces) ?? [0, pieces];
