import type {
  Competency,
  FrameworkIndex,
  FrameworkNode,
  NodeId,
  OutcomePart,
} from "@whole-learner/core";
import type { Plan, ChosenRollUp } from "../plan/plan.ts";
import type { RollUpPlace } from "../policy/sections.ts";
import {
  competenciesAt,
  nodesDirectlyUnder,
  type NodePlace,
  partsAt,
  portraitKey,
} from "./node-place.ts";

/** A place with what is under it, looked up once for all learners. */
export interface PlannedPlace extends NodePlace {
  readonly competencies: readonly Competency[];
  readonly nodes: readonly FrameworkNode[];
  readonly parts: ReadonlySet<OutcomePart>;
}

/** The places that a policy rolls up in a framework, each after everything under it. */
export interface NodePlan {
  readonly places: readonly PlannedPlace[];
  /** Whether some results hold, so that earlier times are asked about. */
  readonly holds: boolean;
}

/** Every roll-up that a policy may make, of whatever node. */
const rollUpsOf = ({ sections, exceptions }: Plan): readonly ChosenRollUp[] => [
  sections.rollUp,
  ...exceptions.flatMap(({ use }) => (use.rollUp === undefined ? [] : [use.rollUp])),
];

const isPlace = (
  one: FrameworkNode,
): one is Extract<FrameworkNode, { kind: "outcome" | "domain" }> =>
  one.kind === "outcome" || one.kind === "domain";

/** Places after everything under them; where a framework turns in a circle, the walk ends. */
function placesInOrder(
  index: FrameworkIndex,
  wanted: ReadonlySet<RollUpPlace>,
): readonly NodePlace[] {
  const places: NodePlace[] = [];
  const met = new Set<NodeId>();
  // A stack of its own: a framework may be as deep as it is long.
  const waiting: { readonly one: FrameworkNode; readonly leave: boolean }[] = [];
  for (const start of index.nodes) {
    waiting.push({ one: start, leave: false });
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { one, leave } = next;
      if (!isPlace(one)) continue;
      const { id } = one.node;
      if (leave) {
        if (wanted.has(one.kind)) places.push({ place: one.kind, id });
        continue;
      }
      if (met.has(id)) continue;
      met.add(id);
      waiting.push({ one, leave: true });
      const under = nodesDirectlyUnder(index, { place: one.kind, id });
      for (const child of [...under].reverse()) waiting.push({ one: child, leave: false });
    }
  }
  return wanted.has("portrait") ? [...places, { place: "portrait", id: portraitKey }] : places;
}

/** Which places a policy needs: those that it asks for, and all where some are children of others. */
function placesWanted(plan: Plan): ReadonlySet<RollUpPlace> {
  const all = rollUpsOf(plan);
  const asked = all.flatMap(({ at }) => at);
  return new Set(
    all.some(({ children }) => children === "nodes") ? ["outcome", "domain", ...asked] : asked,
  );
}

/** What a policy rolls up in a framework, once for all learners. */
export const planNodes = (index: FrameworkIndex, plan: Plan): NodePlan => ({
  places: placesInOrder(index, placesWanted(plan)).flatMap((at): PlannedPlace[] => {
    const competencies = competenciesAt(index, at);
    return competencies.length === 0
      ? []
      : [
          {
            ...at,
            competencies,
            nodes: nodesDirectlyUnder(index, at),
            parts: partsAt(index, at),
          },
        ];
  }),
  holds: rollUpsOf(plan).some(({ hold }) => hold === "high-water"),
});
