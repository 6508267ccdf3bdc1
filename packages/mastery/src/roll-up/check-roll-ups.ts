import type { FrameworkIndex, NodeId } from "@whole-learner/core";
import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { ChosenRollUp, Plan } from "../plan/plan.ts";
import type { ExceptionWhen } from "../policy/sections.ts";
import { checkNames } from "./check-names.ts";
import { competenciesAt, nodesDirectlyUnder, type NodePlace, portraitKey } from "./node-place.ts";

/** The places that a roll-up can be for, by the exception that it stands in. */
function placesFor(
  { framework }: FrameworkIndex,
  { at }: ChosenRollUp,
  when: ExceptionWhen,
): readonly NodePlace[] {
  const isMeant = (id: NodeId): boolean => when.outcome?.some((one) => one === id) ?? true;
  const named: readonly NodePlace[] = [
    ...framework.outcomes.map(({ id }) => ({ place: "outcome", id }) as const),
    ...framework.domains.map(({ id }) => ({ place: "domain", id }) as const),
  ];
  const portrait: NodePlace = { place: "portrait", id: portraitKey };
  return [
    ...named.filter(({ id }) => isMeant(id)),
    ...(at.includes("portrait") && when.outcome === undefined ? [portrait] : []),
  ];
}

/** Children that a rule names and that none of the places has which it is for. */
function checkChildren(
  index: FrameworkIndex,
  rollUp: ChosenRollUp,
  when: ExceptionWhen,
  path: Path,
): readonly PolicyIssue[] {
  // Settled when the policy was compiled, against the rule's own declaration.
  const names = rollUp.rule.names?.(rollUp.parameters as never) ?? [];
  if (names.length === 0) return [];
  const places = placesFor(index, rollUp, when);
  const children = new Set<NodeId>(
    places.flatMap((at) =>
      rollUp.children === "nodes"
        ? nodesDirectlyUnder(index, at).map(({ node }) => node.id)
        : competenciesAt(index, at).map(({ id }) => id),
    ),
  );
  const [only, ...others] = places;
  const node = others.length === 0 ? only?.id : undefined;
  return checkNames(names, (id) => children.has(id), [...path, "parameters"], node);
}

/** Scales that a roll-up names and the framework does not have. */
function checkScales(
  { scales: known }: FrameworkIndex,
  { scale, scales = {} }: ChosenRollUp,
  path: Path,
): readonly PolicyIssue[] {
  const named: readonly (readonly [string, Path])[] = [
    ...(scale === undefined ? [] : [[scale, [...path, "scale"]] as const]),
    ...Object.keys(scales).map((from) => [from, [...path, "scales", from]] as const),
  ];
  return named.flatMap(([id, at]) =>
    known.has(id) ? [] : [policyIssue("no-such-scale", at, { scale: id })],
  );
}

/** Everything about a policy's roll-ups that does not fit a framework. */
export function checkRollUps(
  { sections, exceptions }: Plan,
  index: FrameworkIndex,
): readonly PolicyIssue[] {
  const check = (rollUp: ChosenRollUp, when: ExceptionWhen, path: Path): readonly PolicyIssue[] => [
    ...checkScales(index, rollUp, path),
    ...checkChildren(index, rollUp, when, path),
  ];
  return [
    ...check(sections.rollUp, {}, ["rollUp"]),
    ...exceptions.flatMap(({ when, use }, position) =>
      use.rollUp === undefined
        ? []
        : check(use.rollUp, when, ["exceptions", position, "use", "rollUp"]),
    ),
  ];
}
