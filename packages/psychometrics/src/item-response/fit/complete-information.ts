import type { ItemCurves } from "../models/item-curves.ts";
import type { Design } from "./design.ts";
import { addInformation, fillGradients } from "./local-curve.ts";
import { spreadSquare } from "./spread-square.ts";

/** The information that the responses would have if abilities were seen. */
export function addComplete(
  { items }: Design,
  curves: readonly ItemCurves[],
  abilities: Float64Array,
  starts: readonly number[],
  counts: Float64Array,
  information: Float64Array,
  width: number,
): void {
  items.forEach((item, at) => {
    const own = curves[at] as ItemCurves;
    const size = own.top + 1;
    const square = new Float64Array(size * size);
    const rows = new Float64Array(size * size);
    for (let q = 0; q < abilities.length; q++) {
      const ability = abilities[q] as number;
      fillGradients(own, ability, rows);
      addInformation(
        own,
        ability,
        rows,
        counts,
        (starts[at] as number) + q,
        abilities.length,
        square,
      );
    }
    spreadSquare(item, square, information, width);
  });
}
