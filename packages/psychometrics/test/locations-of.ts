import type { ResponseItem } from "../src/item-response/models/response-item.ts";

/** Where an item stands on the scale of abilities: its thresholds, its steps, or its one difficulty. */
export function locationsOf(item: ResponseItem): readonly number[] {
  if ("thresholds" in item) return item.thresholds;
  return "steps" in item ? item.steps : [item.difficulty];
}
