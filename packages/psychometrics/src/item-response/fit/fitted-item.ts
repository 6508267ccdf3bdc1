import type { ResponseItem } from "../models/response-item.ts";
import { type Design, valueOf } from "./design.ts";
import type { DesignFit } from "./fit-design.ts";
import { hasDiscrimination } from "./item-design.ts";
import type { FitItemsOptions, ItemErrors, ItemModel } from "./item-fit.ts";
import { varianceOf } from "./variance-of.ts";

/** The item that a fit's slope and intercepts are. */
export function fittedItem(
  model: ItemModel,
  { items }: Design,
  at: number,
  parameters: readonly number[],
  { metric = 1 }: FitItemsOptions,
): ResponseItem {
  const { slope, intercepts } = items[at] as Design["items"][number];
  const steep = valueOf(slope, parameters);
  const discrimination = steep / metric;
  const locations = intercepts.map((one) => -valueOf(one, parameters) / steep);
  const [difficulty = 0] = locations;
  switch (model) {
    case "rasch":
      return { model, difficulty };
    case "two-parameter":
      return { model, discrimination, difficulty };
    case "graded-response":
      return { model, discrimination, thresholds: locations };
    case "partial-credit":
      return { model, steps: locations };
    case "generalised-partial-credit":
      return { model, discrimination, steps: locations };
  }
}

/** Standard errors of the items' own numbers, by the delta method: a location is minus an intercept over the slope. */
export function fittedErrors(
  models: readonly ItemModel[],
  { items }: Design,
  { covariance, state: { parameters } }: DesignFit,
  { metric = 1, anchors }: FitItemsOptions,
): readonly ItemErrors[] | null {
  if (covariance === undefined) return null;
  return items.map(({ slope, intercepts }, at): ItemErrors => {
    if (anchors?.[at]) return { discrimination: null, locations: intercepts.map(() => null) };
    const steep = valueOf(slope, parameters);
    return {
      discrimination: hasDiscrimination(models[at] as ItemModel)
        ? Math.sqrt(varianceOf([[slope, 1 / metric]], covariance))
        : null,
      locations: intercepts.map((intercept) => {
        const location = -valueOf(intercept, parameters) / steep;
        return Math.sqrt(
          varianceOf(
            [
              [intercept, -1 / steep],
              [slope, -location / steep],
            ],
            covariance,
          ),
        );
      }),
    };
  });
}
