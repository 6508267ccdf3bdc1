import type { Curve } from "../../numeric/maximise.ts";
import { type Block, curvesAt, type Design, localOf } from "./design.ts";
import type { Expectation } from "./expectation.ts";
import { addInformation, fillGradients } from "./local-curve.ts";
import { logLikelihoodOf } from "./log-likelihood-of.ts";
import { penaltyAt } from "./penalty-at.ts";
import type { EvenGrid } from "./population.ts";
import { spreadSquare } from "./spread-square.ts";

/** The expected log likelihood of a block's items (with its penalties) as a function of the block's parameters. */
export function blockCurve(
  design: Design,
  block: Block,
  { abilities }: EvenGrid,
  { table, counts }: Expectation,
  parameters: readonly number[],
  values: readonly number[],
): Curve {
  const all = [...parameters];
  block.parameters.forEach((at, i) => {
    all[at] = values[i] as number;
  });
  const width = block.parameters.length;
  const place = new Map(block.parameters.map((at, i) => [at, i]));
  const gradient = new Float64Array(width);
  const information = new Float64Array(width * width);
  let value = 0;
  for (const at of block.items) {
    const item = design.items[at] as Design["items"][number];
    const curves = curvesAt(item, all);
    const from = table.starts[at] as number;
    const size = curves.top + 1;
    const own = new Float64Array(size);
    const square = new Float64Array(size * size);
    const rows = new Float64Array(size * size);
    for (let q = 0; q < abilities.length; q++) {
      const ability = abilities[q] as number;
      value += logLikelihoodOf(curves, ability, counts, from + q, abilities.length);
      fillGradients(curves, ability, rows);
      for (let k = 0; k < size; k++) {
        const count = counts[from + k * abilities.length + q] as number;
        for (let i = 0; i < size; i++)
          own[i] = (own[i] as number) + count * (rows[k * size + i] as number);
      }
      addInformation(curves, ability, rows, counts, from + q, abilities.length, square);
    }
    const local = localOf(item);
    local.forEach(({ terms }, i) => {
      for (const { parameter, factor } of terms) {
        const p = place.get(parameter) as number;
        gradient[p] = (gradient[p] as number) + factor * (own[i] as number);
      }
    });
    spreadSquare(item, square, information, width, (at) => place.get(at) as number);
  }
  block.parameters.forEach((at, i) => {
    const penalty = design.penalties[at];
    if (penalty === undefined) return;
    const here = penaltyAt(penalty, all[at] as number);
    value += here.value;
    gradient[i] = (gradient[i] as number) + here.first;
    information[i * width + i] = (information[i * width + i] as number) - here.second;
  });
  return {
    value,
    gradient: [...gradient],
    information: block.parameters.map((_, i) =>
      Array.from(information.subarray(i * width, (i + 1) * width)),
    ),
  };
}
