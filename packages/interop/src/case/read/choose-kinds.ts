import type { NodeKind } from "@whole-learner/core/framework";
import { own, textIn } from "../../json/json-record.ts";
import { defaultKinds, type FromCaseOptions } from "../options.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { pathOf } from "./place.ts";
import type { Tree } from "./place-items.ts";
import { find, type Reading } from "./reading.ts";

/** What may stand above a node of a kind; every kind but an indicator may stand alone. */
export const homesOf: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  domain: ["domain"],
  outcome: ["domain"],
  competency: ["outcome", "competency", "domain"],
  indicator: ["competency"],
};

const isKind = (value: unknown): value is NodeKind =>
  typeof value === "string" && Object.hasOwn(homesOf, value);

const folded = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(record).map(([key, value]) => [key.trim().toLowerCase(), value]));

/** What every item is, from the top down, so that what stands above is known. */
export function chooseKinds(
  reading: Reading,
  {
    items,
    tree,
    levelItems,
    assessed,
    options,
  }: {
    readonly items: readonly CaseRecord[];
    readonly tree: Tree;
    /** Items that describe a level of the one above them. */
    readonly levelItems: ReadonlySet<number>;
    /** Items that have levels: only competencies have. */
    readonly assessed: ReadonlySet<number>;
    readonly options: FromCaseOptions;
  },
): readonly NodeKind[] {
  const usual = folded(defaultKinds);
  const chosen = folded(options.kinds ?? {});
  const byDepth = options.kindsByDepth ?? ["outcome", "competency"];
  const kinds: NodeKind[] = Array.from({ length: items.length }, () => "competency");

  /** What the item should be, and whether somebody said so. */
  const wantedOf = (at: number): readonly [NodeKind, boolean] => {
    const { fields } = items[at] as CaseRecord;
    if (levelItems.has(at)) return ["indicator", false];
    if (assessed.has(at)) return ["competency", false];
    const type = textIn(fields, "CFItemType")?.trim().toLowerCase() ?? "";
    const typed = chosen.get(type) ?? usual.get(type);
    if (typed !== undefined) return [typed, true];
    const kind = byDepth[Math.min(tree.depths[at] as number, byDepth.length - 1)] ?? "competency";
    const isLeaf = tree.children[at]?.length === 0;
    return [isLeaf && (kind === "domain" || kind === "outcome") ? "competency" : kind, false];
  };

  const order = topDown(tree);
  for (const at of order) {
    // Our own export says what everything is.
    const kept = own(items[at]?.ours ?? {}, "kind");
    if (isKind(kept)) {
      kinds[at] = kept;
      continue;
    }
    const [wanted, isSaid] = wantedOf(at);
    const parent = tree.parents[at] as number;
    const above = parent === -1 ? undefined : kinds[parent];
    const fits =
      wanted === "indicator"
        ? above === "competency" && tree.children[at]?.length === 0
        : above === undefined || homesOf[wanted].includes(above);
    kinds[at] = fits ? wanted : "competency";
    if (!fits && isSaid)
      find(
        reading,
        "case-kind-does-not-fit",
        pathOf(items[at] as CaseRecord),
        { wanted, kind: "competency" },
        ["note", "replaced"],
      );
  }
  return kinds;
}

/** Every item after the one above it. */
function topDown({ parents, children }: Tree): readonly number[] {
  const order: number[] = [];
  for (let at = 0; at < parents.length; at += 1) if (parents[at] === -1) order.push(at);
  for (let place = 0; place < order.length; place += 1) {
    for (const child of children[order[place] as number] ?? []) order.push(child);
  }
  return order;
}
