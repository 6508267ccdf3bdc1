import { fillCategories } from "../models/fill-categories.ts";
import type { ItemCurves } from "../models/item-curves.ts";
import { logistic } from "../../numeric/logistic.ts";

/**
 * The gradient of each category's log probability by slope and intercepts, at one ability: (top + 1) rows of 1 + top numbers.
 *
 * Adjacent: of intercept j, [j <= k] - P(j or more). Graded: of the line that a category begins at, 1 - P*, of the one it ends at, -P*, and of both u and
 * -u, u = 1 / (e^w - 1), for the width w between them. Of the slope it is ability times the sum over intercepts.
 */
export function fillGradients(item: ItemCurves, ability: number, out: Float64Array): void {
  const size = item.top + 1;
  if (item.family === "graded") fillGraded(item, ability, out);
  else fillAdjacent(item, ability, out);
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let j = 1; j < size; j++) sum += out[k * size + j] as number;
    out[k * size] = ability * sum;
  }
}

function fillAdjacent(item: ItemCurves, ability: number, out: Float64Array): void {
  const size = item.top + 1;
  // The row of category 0 holds the probabilities, each until its column is written.
  fillCategories(item, ability, out);
  let reached = 0;
  for (let j = item.top; j >= 1; j--) {
    reached += out[j] as number;
    for (let k = 0; k < size; k++) out[k * size + j] = (j <= k ? 1 : 0) - reached;
  }
}

function fillGraded(item: ItemCurves, ability: number, out: Float64Array): void {
  const { slope, intercepts, top, widths } = item;
  const size = top + 1;
  out.fill(0, 0, size * size);
  for (let j = 1; j <= top; j++) {
    const reached = logistic(slope * ability + (intercepts[j - 1] as number));
    const begins = j * size + j;
    const ends = begins - size;
    out[begins] = (out[begins] as number) + 1 - reached;
    out[ends] = (out[ends] as number) - reached;
    if (j === top) continue;
    const width = widths[j] as number;
    const push = (1 - width) / width;
    out[begins] = (out[begins] as number) + push;
    out[begins + 1] = (out[begins + 1] as number) - push;
  }
}

/**
 * Adds to `out`, a square of 1 + top, the observed information of slope and intercepts at one ability: minus the second derivatives of the log
 * probabilities, `counts` of each category. The same square is written in full. `gradients` are those of the item at this ability.
 */
export function addInformation(
  item: ItemCurves,
  ability: number,
  gradients: Float64Array,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  out: Float64Array,
): void {
  if (item.family === "graded") addGraded(item, ability, counts, from, stride, out);
  else addAdjacent(item, ability, gradients, counts, from, stride, out);
}

function addAdjacent(
  { top }: ItemCurves,
  ability: number,
  gradients: Float64Array,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  out: Float64Array,
): void {
  const size = top + 1;
  let total = 0;
  for (let k = 0; k < size; k++) total += counts[from + k * stride] as number;
  for (let i = 1; i < size; i++) {
    let sum = 0;
    for (let j = 1; j < size; j++) {
      // The gradient of category 0 by intercept j is minus the probability of reaching j.
      const both = gradients[Math.max(i, j)] as number;
      const x = total * (-both - (gradients[i] as number) * (gradients[j] as number));
      sum += x;
      out[i * size + j] = (out[i * size + j] as number) + x;
    }
    addSlope(ability, sum, i, size, out);
  }
}

function addGraded(
  { slope, intercepts, top, widths }: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  out: Float64Array,
): void {
  const size = top + 1;
  // What a category's width bends the two lines beside it by: that of the category below, then of the own one.
  let before = 0;
  for (let j = 1; j <= top; j++) {
    const reached = logistic(slope * ability + (intercepts[j - 1] as number));
    const below = counts[from + (j - 1) * stride] as number;
    const own = counts[from + j * stride] as number;
    const here = j * size + j;
    let x = before + (below + own) * reached * (1 - reached);
    let bend = 0;
    if (j < top) {
      const width = widths[j] as number;
      const push = (1 - width) / width;
      bend = own * push * (1 + push);
      x += bend;
      out[here + 1] = (out[here + 1] as number) - bend;
    }
    if (j > 1) out[here - 1] = (out[here - 1] as number) - before;
    out[here] = (out[here] as number) + x;
    addSlope(ability, -before + x - bend, j, size, out);
    before = bend;
  }
}

/** The row and column of the slope: ability times the sum of a row of intercepts. */
function addSlope(
  ability: number,
  sum: number,
  row: number,
  size: number,
  out: Float64Array,
): void {
  out[row] = (out[row] as number) + ability * sum;
  out[row * size] = (out[row * size] as number) + ability * sum;
  out[0] = (out[0] as number) + ability * ability * sum;
}
