import type { ScaleNumbers } from "../methods/method.ts";
import type { Settled } from "../methods/parameter.ts";
import { notRolledUp } from "./child-numbers.ts";
import {
  leftOutParts,
  metOrNot,
  ofNothing,
  reachedBy,
  type ReachedParameters,
  reachedParameters,
  reachedPart,
  attainmentOfMembers,
  attainmentOfChild,
} from "./reached.ts";
import type { Child, RolledUp } from "./roll-up-rule.ts";

const coverage = {
  kind: "choice",
  of: ["lowest", "use-what-is-there", "wait"],
  default: "lowest",
  meaning:
    "What a child without a level does: has not reached it, leaves the count, or keeps it open.",
} as const;

/** The parameters of rules that count the children who have reached something. */
export type CountParameters = ReachedParameters & { readonly coverage: typeof coverage };

/** Where a child has to be, what it is worth when enough are, and what children without a level do. */
export const countParameters: CountParameters = { ...reachedParameters, coverage };

type CountSettings = Settled<CountParameters>;

/** Whether as many children as needed have reached what is asked; what is needed depends on how many count. */
export function countReached(
  settings: CountSettings,
  children: readonly Child[],
  scale: ScaleNumbers | undefined,
  needOf: (counting: number) => number,
): RolledUp {
  const all = children
    .filter(({ exempt }) => exempt !== true)
    .map((child) => reachedBy(child, settings, scale));
  const known = all.filter(
    ({ child, number }) => number !== undefined || child.atGoal !== undefined,
  );
  const counted = settings.coverage === "use-what-is-there" ? known : all;
  const ids = new Set(counted.map(({ child }) => child.id));
  const parts = [
    ...counted.map((one) => reachedPart(one)),
    ...leftOutParts(children.filter(({ id }) => !ids.has(id))),
  ];
  if (all.length === 0) return ofNothing(settings, parts, scale);
  if (settings.coverage === "wait" && known.length < all.length) {
    const data = { have: known.length, need: all.length };
    return notRolledUp({ code: "children-missing", data }, parts);
  }
  if (counted.length === 0) {
    return notRolledUp({ code: "children-missing", data: { have: 0, need: 1 } }, parts);
  }
  const have = counted.filter(({ reached }) => reached).length;
  const need = needOf(counted.length);
  const attainment = attainmentOfMembers(counted.map(attainmentOfChild));
  return metOrNot({ have, need, met: have >= need, attainment, parts }, settings, scale);
}
