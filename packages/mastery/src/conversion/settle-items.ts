import { indexFramework, type Problem } from "@whole-learner/core";
import type { Conversion } from "./conversion.ts";
import { fateOf } from "./fate-of.ts";
import type { ConversionInput, MarkItem } from "./mark-item.ts";
import type { ItemSetAside } from "./mark-result.ts";
import type { IncompleteReasons, NotConvertedReasons } from "./reasons.ts";

/** An item as points of possible points in one category. A level is so many points of the conversion's full number. */
export interface Settled {
  readonly item: string;
  readonly category: string;
  readonly points: number;
  readonly of: number;
}

/** What became of the items. */
export interface SettledItems {
  readonly counted: readonly Settled[];
  readonly setAside: readonly ItemSetAside[];
  readonly open: readonly Problem<IncompleteReasons>[];
}

/** The one category of a conversion that names none. */
export const onlyCategory = "all";

/** The category of an item; of a result, the first that names its competency. Undefined where it has none. */
function categoryOf({ categories }: Conversion, item: MarkItem): string | undefined {
  if (categories === undefined) return item.category === undefined ? onlyCategory : undefined;
  if (item.category !== undefined || item.kind !== "result")
    return categories.find(({ id }) => id === item.category)?.id;
  const { competency } = item.result;
  return categories.find(({ competencies }) => competencies?.includes(competency))?.id;
}

const learnersIn = (items: readonly MarkItem[]): readonly string[] => [
  ...new Set(items.flatMap((item) => (item.kind === "result" ? [item.result.learner] : []))),
];

/** Every item as what it becomes, or the first reason why nothing can be converted. */
export function settleItems(
  conversion: Conversion,
  input: ConversionInput,
): SettledItems | Problem<NotConvertedReasons> {
  const items: readonly MarkItem[] = input.items;
  const { framework } = input;
  const index =
    framework !== undefined && "format" in framework ? indexFramework(framework) : framework;
  const learners = learnersIn(items);
  if (learners.length > 1) return { code: "several-learners", data: { learners } };
  const counted: Settled[] = [];
  const setAside: ItemSetAside[] = [];
  const open: Problem<IncompleteReasons>[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) return { code: "duplicate-item", data: { item: item.id } };
    seen.add(item.id);
    const fate = fateOf(conversion, item, index);
    if (fate.as === "fault") return fate.reason;
    if (fate.as === "set-aside") {
      setAside.push({ item: item.id, reason: fate.reason });
      continue;
    }
    const category = categoryOf(conversion, item);
    if (category === undefined) {
      if (item.kind === "result" && item.category === undefined) {
        const { competency } = item.result;
        setAside.push({ item: item.id, reason: { code: "no-category", data: { competency } } });
        continue;
      }
      const named = item.category === undefined ? {} : { category: item.category };
      return { code: "unknown-category", data: { item: item.id, ...named } };
    }
    if (fate.as === "open") {
      open.push({ code: "state", data: { item: item.id, state: fate.state } });
    } else {
      const pooled = combineIn(conversion, category) === "pooled";
      if (fate.of === undefined && pooled)
        return { code: "possible-not-told", data: { item: item.id } };
      // Nothing of an unknown many is nothing: one is as good as any.
      counted.push({ item: item.id, category, points: fate.points, of: fate.of ?? 1 });
    }
  }
  return { counted, setAside, open };
}

/** How the items of a category become one number. */
export const combineIn = (
  { categories, combine }: Conversion,
  category: string,
): NonNullable<Conversion["combine"]> =>
  categories?.find(({ id }) => id === category)?.combine ?? combine ?? "pooled";
