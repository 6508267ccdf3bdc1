import type { Policy } from "./policy.ts";

/**
 * A policy written in code, checked as it is typed: an unknown method, another method's parameter or a missing one does not compile. Bounds
 * are checked when it is compiled.
 *
 * @example
 * ```ts
 * import { definePolicy } from "@whole-learner/mastery";
 * const lantern = definePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "lantern",
 *   version: "3",
 *   score: { method: "median-of-recent", parameters: { recent: 3 } },
 *   sufficiency: { pieces: 3, experiences: 2, settings: 2, newestWithin: { months: 12 } },
 * });
 * lantern.score.method; // => "median-of-recent"
 * ```
 */
export const definePolicy = (policy: Policy): Policy => policy;
