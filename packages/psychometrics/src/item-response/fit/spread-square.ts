import { type DesignedItem, localOf } from "./design.ts";

/** Adds a square of slope and intercepts to that of the parameters they are made of, which stand at `placeOf` in it. */
export function spreadSquare(
  item: DesignedItem,
  square: Float64Array,
  out: Float64Array,
  width: number,
  placeOf: (parameter: number) => number = (parameter) => parameter,
): void {
  const local = localOf(item);
  local.forEach((one, i) => {
    for (const { parameter, factor } of one.terms)
      local.forEach((other, j) => {
        for (const { parameter: second, factor: by } of other.terms) {
          const cell = placeOf(parameter) * width + placeOf(second);
          out[cell] =
            (out[cell] as number) + factor * by * (square[i * local.length + j] as number);
        }
      });
  });
}
