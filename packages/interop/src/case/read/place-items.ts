import { own, textIn } from "../../json/json-record.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import { closingSteps } from "../../statements/break-cycles.ts";
import { naturalOrder } from "./natural-order.ts";
import { pathOf } from "./place.ts";
import type { Association } from "./read-associations.ts";
import { find, type Reading } from "./reading.ts";

/** Where the items stand. */
export interface Tree {
  /** The position of the item above; -1 at the top. */
  readonly parents: Int32Array;
  /** The association that says so. */
  readonly homes: readonly (Association | undefined)[];
  readonly children: readonly (readonly number[])[];
  /** Every item once, as an outline is read. */
  readonly outline: readonly number[];
  readonly depths: Uint32Array;
  /** The associations that are nobody's home. */
  readonly others: readonly Association[];
  /** Those of them that would make an item a child of itself. */
  readonly closing: ReadonlySet<Association>;
}

type Up = Association & { readonly from: number; readonly to: number };

/** Our own export says which associations are relations: what it does not say is a home. */
const isRelation = ({ record: { ours } }: Association): boolean =>
  Object.hasOwn(ours, "relation") || Object.hasOwn(ours, "type");

const leadsUp = (one: Association): one is Up =>
  !isRelation(one) &&
  (one.type === "isChildOf" || one.type === "isPartOf") &&
  typeof one.from === "number" &&
  typeof one.to === "number";

/** The home of every item: its first parent in the package, else the document. */
function chooseHomes(
  count: number,
  associations: readonly Association[],
  closing: ReadonlySet<Association>,
): (Association | undefined)[] {
  const homes: (Association | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const one of associations) {
    if (
      one.type !== "isChildOf" ||
      typeof one.from !== "number" ||
      closing.has(one) ||
      isRelation(one)
    )
      continue;
    const home = homes[one.from];
    if (
      typeof one.to === "number"
        ? typeof home?.to !== "number"
        : one.to === "document" && home === undefined
    )
      homes[one.from] = one;
  }
  return homes;
}

/** Says which items have several parents. */
function sayParents(
  reading: Reading,
  items: readonly CaseRecord[],
  ups: readonly Up[],
  closing: ReadonlySet<Association>,
): void {
  const counts = new Uint32Array(items.length);
  for (const one of ups)
    if (one.type === "isChildOf" && !closing.has(one))
      counts[one.from] = (counts[one.from] as number) + 1;
  for (let at = 0; at < counts.length; at += 1) {
    const parents = counts[at] as number;
    if (parents > 1)
      find(reading, "case-several-parents", pathOf(items[at] as CaseRecord), { parents }, [
        "note",
        "first-kept",
      ]);
  }
}

const sequenceOf = (home: Association | undefined): number | undefined => {
  const number = home === undefined ? undefined : own(home.record.fields, "sequenceNumber");
  return typeof number === "number" ? number : undefined;
};

/** Siblings in order: by number, then those without one by what else numbers them, else as they came. */
function sortSiblings(
  reading: Reading,
  siblings: readonly number[],
  items: readonly CaseRecord[],
  homes: readonly (Association | undefined)[],
): readonly number[] {
  if (reading.isOurs || siblings.length < 2) return siblings;
  const numbered = siblings.filter((at) => sequenceOf(homes[at]) !== undefined);
  let loose = siblings.filter((at) => sequenceOf(homes[at]) === undefined);
  const said = (at: number, field: string): string => textIn(items[at]?.fields ?? {}, field) ?? "";
  const field = (["listEnumeration", "humanCodingScheme"] as const).find((one) =>
    loose.every((at) => said(at, one) !== ""),
  );
  if (field !== undefined && loose.length > 1) {
    const sorted = [...loose].sort((a, b) => naturalOrder(said(a, field), said(b, field)));
    if (sorted.some((at, place) => at !== loose[place]))
      find(reading, "case-order-by", pathOf(items[sorted[0] as number] as CaseRecord), { field }, [
        "note",
        "made",
      ]);
    loose = sorted;
  }
  numbered.sort((a, b) => (sequenceOf(homes[a]) as number) - (sequenceOf(homes[b]) as number));
  return [...numbered, ...loose];
}

/** Where every item stands: homes without circles, siblings in order. */
export function placeItems(
  reading: Reading,
  items: readonly CaseRecord[],
  associations: readonly Association[],
): Tree {
  const ups = associations.filter(leadsUp);
  const closing = closingSteps(items.length, ups);
  for (const one of closing)
    find(reading, "case-cycle", pathOf(one.record), { identifier: items[one.from]?.id ?? "" }, [
      "warning",
      "carried",
    ]);
  const homes = chooseHomes(items.length, associations, closing);
  sayParents(reading, items, ups, closing);
  const parents = new Int32Array(items.length).fill(-1);
  const lists: number[][] = Array.from({ length: items.length }, () => []);
  const tops: number[] = [];
  for (let at = 0; at < homes.length; at += 1) {
    const home = homes[at];
    if (typeof home?.to === "number") {
      parents[at] = home.to;
      lists[home.to]?.push(at);
    } else {
      tops.push(at);
      if (home === undefined)
        find(reading, "case-item-without-parent", pathOf(items[at] as CaseRecord), {}, [
          "note",
          "made",
        ]);
    }
  }
  const children = lists.map((siblings) => sortSiblings(reading, siblings, items, homes));
  const depths = new Uint32Array(items.length);
  const outline: number[] = [];
  const stack = [...sortSiblings(reading, tops, items, homes)].reverse();
  while (stack.length > 0) {
    const at = stack.pop() as number;
    outline.push(at);
    const below = children[at] as readonly number[];
    for (let place = below.length - 1; place >= 0; place -= 1) {
      const child = below[place] as number;
      depths[child] = (depths[at] as number) + 1;
      stack.push(child);
    }
  }
  return {
    parents,
    homes,
    children,
    // Ours come as the framework has them.
    outline: reading.isOurs ? items.map((_, at) => at) : outline,
    depths,
    others: associations.filter((one) => typeof one.from !== "number" || homes[one.from] !== one),
    closing,
  };
}
