import type { Scale } from "@whole-learner/core";
import type { Plan } from "../plan/plan.ts";
import type { EvidenceColumns, RowSetAside } from "./evidence-columns.ts";
import { endsOf, isOutside } from "./off-scale.ts";

/**
 * The rows that a plan turns away since their number is not on the scale, nor extra credit that the policy counts: by their place in the columns that are
 * handed over. `determineColumns` leaves them out of its answers; nothing is lost without a word where these are told. Codes of levels are never off
 * the scale: a column that has others is refused.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { compile, policies, rowsOffScale } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Reads: ["Infers"] } });
 * const columns = { learner: Uint32Array.of(0, 0), competency: Uint32Array.of(0, 0), scores: Float64Array.of(2, 7) };
 * framework.scales.map((scale) => rowsOffScale(compile(policies.mean), scale, columns)); // => [[{ row: 1, reason: "off-scale" }]]
 * ```
 */
export function rowsOffScale(
  plan: Plan,
  scale: Scale,
  { scores }: Pick<EvidenceColumns, "scores">,
): readonly RowSetAside[] {
  const ends = endsOf(scale, plan.sections.read);
  const found: RowSetAside[] = [];
  scores?.forEach((score, row) => {
    // What is no number was told when the columns were grouped.
    if (Number.isFinite(score) && isOutside(score, ends)) found.push({ row, reason: "off-scale" });
  });
  return found;
}
