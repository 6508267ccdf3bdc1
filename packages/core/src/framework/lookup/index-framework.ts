import type { BandId, CompetencyId } from "../../identity/ids.ts";
import type { Framework } from "../framework.ts";
import type { Progression } from "../progression.ts";
import { addTo } from "./add-to.ts";
import { firstById } from "./first-by-id.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { nameNodes } from "./name-nodes.ts";
import { placeNodes } from "./place-nodes.ts";
import { relateNodes } from "./relate-nodes.ts";

/**
 * Makes a framework ready for looking things up, once: time and memory grow with its size, however deep it is. Takes any parsed
 * framework, also one that `checkFramework` finds fault with: of two entities with the same id the first is
 * found, what is pointed at and not there is undefined, and cycles end.
 *
 * @example
 * ```ts
 * import { childrenOf, indexFramework, parseFramework } from "@whole-learner/core";
 * const framework = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   outcomes: [{ id: "team", name: "Works as a team", part: "whole-learner" }],
 *   competencies: [
 *     { id: "repair", name: "Repair trust", partOf: "team" },
 *     { id: "share", name: "Share the work", partOf: "team", order: 1 },
 *   ],
 * });
 * const index = indexFramework(framework);
 * childrenOf(index, "team").map(({ node }) => node.id); // => ["share", "repair"]
 * ```
 */
export function indexFramework(framework: Framework): FrameworkIndex {
  const relations = relateNodes(framework);
  const nodes = placeNodes(framework, relations);
  const bandsInOrder: readonly BandId[] = [...new Set(framework.gradeBands.map(({ id }) => id))];
  const progressions = new Map<CompetencyId, Progression[]>();
  for (const progression of framework.progressions) {
    addTo(progressions, progression.competency, progression);
  }
  return {
    framework,
    ...relations,
    ...nodes,
    ...nameNodes(framework, nodes.nodes),
    scales: firstById(framework.scales),
    bands: new Map(bandsInOrder.map((band, position) => [band, position])),
    bandsInOrder,
    progressions,
  };
}
