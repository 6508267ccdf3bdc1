import { ln } from "../../numeric/ln.ts";
import { itemCurves } from "../models/item-curves.ts";
import type { Metric, ResponseItem } from "../models/response-item.ts";
import { constant, type Design, type DesignedItem, parameter, type Penalty } from "./design.ts";
import type { FitItemsOptions, ItemModel, NoItemFit } from "./item-fit.ts";

/** How often each category was given, by item. */
export type CategoryCounts = readonly (readonly number[])[];

/** Whether a model's discrimination is estimated; those of Rasch and partial credit items are 1. */
export const hasDiscrimination = (model: ItemModel): boolean =>
  model !== "rasch" && model !== "partial-credit";

/** Items one by one: a slope where the model has one, an intercept for each step, begun where the counts alone would put them. */
export function itemDesign(
  models: readonly ItemModel[],
  counts: CategoryCounts,
  { metric = 1, anchors, logDiscriminationPrior, interceptPrior }: FitItemsOptions,
): Design {
  const start: number[] = [];
  const penalties: (Penalty | undefined)[] = [];
  const blocks: Design["blocks"][number][] = [];
  const add = (value: number, penalty: Penalty | undefined): number => {
    start.push(value);
    penalties.push(penalty);
    return start.length - 1;
  };
  const items = models.map((model, at): DesignedItem => {
    const anchor = anchors?.[at];
    if (anchor) return anchored(anchor, metric);
    const family = model === "graded-response" ? "graded" : "adjacent";
    const first = start.length;
    const slope = hasDiscrimination(model)
      ? parameter(
          add(
            1,
            logDiscriminationPrior && {
              of: "logarithm",
              ...logDiscriminationPrior,
              mean: logDiscriminationPrior.mean + ln(metric),
            },
          ),
        )
      : constant(metric);
    const intercepts = startOf(family, counts[at] as readonly number[]).map((value) =>
      parameter(add(value, interceptPrior && { of: "value", ...interceptPrior })),
    );
    blocks.push({
      items: [at],
      parameters: Array.from({ length: start.length - first }, (_, i) => first + i),
    });
    return { family, slope, intercepts };
  });
  return { items, start, blocks, penalties };
}

function anchored(item: ResponseItem, metric: Metric): DesignedItem {
  const { family, slope, intercepts } = itemCurves(item, metric);
  return { family, slope: constant(slope), intercepts: intercepts.map(constant) };
}

/** Log odds of the categories as they were counted, a little wider than at the mean ability alone. */
function startOf(family: DesignedItem["family"], counts: readonly number[]): readonly number[] {
  return counts.slice(1).map((count, at) => {
    if (family === "adjacent") return ln(count / (counts[at] as number));
    const above = counts.slice(at + 1).reduce((sum, one) => sum + one, 0);
    const below = counts.slice(0, at + 1).reduce((sum, one) => sum + one, 0);
    return 1.2 * ln(above / below);
  });
}

/** What keeps an item from being estimated, if anything does. */
export function withoutEstimate(
  counts: CategoryCounts,
  anchors: FitItemsOptions["anchors"],
): NoItemFit | undefined {
  for (const [item, own] of counts.entries()) {
    if (anchors?.[item]) continue;
    const answered = own.reduce((sum, count) => sum + count, 0);
    if (!(answered > 0)) return { status: "not-computable", reason: "no-responses", item };
    const all = own.findIndex((count) => count === answered);
    if (all >= 0) return { status: "not-computable", reason: "no-variation", item, category: all };
    const empty = own.findIndex((count) => !(count > 0));
    if (empty >= 0)
      return { status: "not-computable", reason: "empty-category", item, category: empty };
  }
  return undefined;
}
