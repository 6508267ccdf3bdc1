import type { ItemCurves } from "../models/item-curves.ts";
import { type Design, localOf } from "./design.ts";
import { fillGradients } from "./local-curve.ts";

/** One parameter's scores of an item: a row of abilities for each category. */
export interface ItemScores {
  readonly parameter: number;
  readonly rows: Float64Array;
}

/** The scores of every item's parameters: derivatives of the log probability of each category at each ability. */
export function itemScores(
  { items }: Design,
  curves: readonly ItemCurves[],
  abilities: Float64Array,
): readonly (readonly ItemScores[])[] {
  const size = abilities.length;
  return items.map((item, at) => {
    const own = curves[at] as ItemCurves;
    const width = own.top + 1;
    const here = new Float64Array(width * width);
    const local = localOf(item);
    const found = new Map<number, Float64Array>();
    for (const { terms } of local)
      for (const { parameter } of terms) found.set(parameter, new Float64Array(width * size));
    for (let q = 0; q < size; q++) {
      fillGradients(own, abilities[q] as number, here);
      local.forEach(({ terms }, i) => {
        for (const { parameter, factor } of terms) {
          const rows = found.get(parameter) as Float64Array;
          for (let k = 0; k < width; k++)
            rows[k * size + q] =
              (rows[k * size + q] as number) + factor * (here[k * width + i] as number);
        }
      });
    }
    return [...found].map(([parameter, rows]) => ({ parameter, rows }));
  });
}
