import { type ItemCurves, itemCurves } from "../models/item-curves.ts";
import type { Metric, ResponseItem } from "../models/response-item.ts";

/** What a person answered to each item: a category 0 .. m, or null where there is no response. */
export type Responses = readonly (number | null)[];

/** An item that was answered, and how. */
export interface AnsweredItem {
  readonly item: ItemCurves;
  readonly category: number;
}

/** The items with a response. Errors: RangeError where lengths differ or an item has no such category. */
export function answeredItems(
  items: readonly ResponseItem[],
  responses: Responses,
  metric: Metric = 1,
): readonly AnsweredItem[] {
  if (responses.length !== items.length)
    throw new RangeError(`responses: ${responses.length} for ${items.length} items`);
  return items.flatMap((one, at) => {
    const category = responses[at] as number | null;
    if (category === null) return [];
    const item = itemCurves(one, metric);
    if (!Number.isInteger(category) || category < 0 || category > item.top)
      throw new RangeError(`responses: item ${at} has no category ${category}`);
    return [{ item, category }];
  });
}
