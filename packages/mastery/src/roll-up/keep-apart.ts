import type { OffScale } from "../methods/method.ts";
import { notRolledUp } from "./child-numbers.ts";
import type { NodeChild } from "./node-child.ts";
import type { RolledUp } from "./roll-up-rule.ts";

/** What the number of a child is that a rule about scores looks at: a level without a score stands with its value, which is on the scale. */
const kindOf = ({ child, scoreDomain }: NodeChild): OffScale | "scale" =>
  child.score === undefined ? "scale" : (scoreDomain ?? "scale");

/**
 * What was found, unless numbers of two kinds have a part in it: what the cuts of the node tell apart, and others. A judged level is no probability, and
 * nobody has said which one it stands for; leaving it out would change what the rest means.
 */
export function keepApart(
  rolledUp: RolledUp,
  children: readonly NodeChild[],
  gives: OffScale | "scale",
): RolledUp {
  if (rolledUp.status === "profile") return rolledUp;
  const others = new Set(
    children.filter((one) => kindOf(one) !== gives).map(({ child }) => child.id),
  );
  const mixed = rolledUp.parts.filter(
    (part) => part.counted && part.number !== undefined && others.has(part.child),
  );
  if (mixed.length === 0) return rolledUp;
  return notRolledUp(
    { code: "different-numbers", data: { children: mixed.length, gives } },
    mixed.map(({ child }) => ({
      child,
      counted: false,
      reason: { code: "other-number", data: {} },
    })),
  );
}
