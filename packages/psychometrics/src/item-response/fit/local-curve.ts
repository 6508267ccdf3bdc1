import { fillCategories } from "../models/fill-categories.ts";
import type { ItemCurves } from "../models/item-curves.ts";
import { logProbability } from "../models/log-probability.ts";
import { logistic } from "../../numeric/logistic.ts";

/**
 * The gradient of each category's log probability by slope and intercepts, at one ability: (top + 1) rows of 1 + top numbers.
 *
 * Adjacent: of intercept j, [j <= k] - P(j or more). Graded: of the line that a category begins at, 1 - P*, of the one it ends at, -P*, and of both u and
 * -u, u = 1 / (e^w - 1), for the width w between them. Of the slope it is ability times the sum over intercepts.
 */
export function fillGradients(
  item: ItemCurves,
  ability: number,
  out: Float64Array,
  from: number = 0,
): void {
  const size = item.top + 1;
  if (item.family === "graded") fillGraded(item, ability, out, from);
  else fillAdjacent(item, ability, out, from);
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let j = 1; j < size; j++) sum += out[from + k * size + j] as number;
    out[from + k * size] = ability * sum;
  }
}

function fillAdjacent(item: ItemCurves, ability: number, out: Float64Array, from: number): void {
  const size = item.top + 1;
  const probabilities: number[] = [];
  fillCategories(item, ability, probabilities);
  let reached = 0;
  for (let j = item.top; j >= 1; j--) {
    reached += probabilities[j] as number;
    for (let k = 0; k < size; k++) out[from + k * size + j] = (j <= k ? 1 : 0) - reached;
  }
}

function fillGraded(item: ItemCurves, ability: number, out: Float64Array, from: number): void {
  const { slope, intercepts, top, widths } = item;
  const size = top + 1;
  out.fill(0, from, from + size * size);
  for (let j = 1; j <= top; j++) {
    const reached = logistic(slope * ability + (intercepts[j - 1] as number));
    const begins = from + j * size + j;
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
 * probabilities, `counts` of each category. The same square is written in full.
 */
export function addInformation(
  item: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  out: Float64Array,
): void {
  const size = item.top + 1;
  const lines = new Float64Array(size * size);
  if (item.family === "graded") gradedLines(item, ability, counts, from, stride, lines);
  else adjacentLines(item, ability, counts, from, stride, lines);
  for (let i = 1; i < size; i++) {
    let sum = 0;
    for (let j = 1; j < size; j++) {
      const x = lines[i * size + j] as number;
      sum += x;
      out[i * size + j] = (out[i * size + j] as number) + x;
    }
    out[i] = (out[i] as number) + ability * sum;
    out[i * size] = (out[i * size] as number) + ability * sum;
    out[0] = (out[0] as number) + ability * ability * sum;
  }
}

function adjacentLines(
  item: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  lines: Float64Array,
): void {
  const size = item.top + 1;
  const reached: number[] = [];
  fillCategories(item, ability, reached);
  let total = 0;
  for (let k = 0; k < size; k++) total += counts[from + k * stride] as number;
  for (let j = item.top - 1; j >= 0; j--)
    reached[j] = (reached[j] as number) + (reached[j + 1] as number);
  for (let i = 1; i < size; i++)
    for (let j = 1; j < size; j++)
      lines[i * size + j] =
        total *
        ((reached[Math.max(i, j)] as number) - (reached[i] as number) * (reached[j] as number));
}

function gradedLines(
  item: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
  lines: Float64Array,
): void {
  const { slope, intercepts, top, widths } = item;
  const size = top + 1;
  for (let j = 1; j <= top; j++) {
    const reached = logistic(slope * ability + (intercepts[j - 1] as number));
    const below = counts[from + (j - 1) * stride] as number;
    const own = counts[from + j * stride] as number;
    const here = j * size + j;
    lines[here] = (lines[here] as number) + (below + own) * reached * (1 - reached);
    if (j === top) continue;
    const width = widths[j] as number;
    const push = (1 - width) / width;
    const bend = own * push * (1 + push);
    const next = here + size + 1;
    lines[here] = (lines[here] as number) + bend;
    lines[next] = (lines[next] as number) + bend;
    lines[here + 1] = (lines[here + 1] as number) - bend;
    lines[next - 1] = (lines[next - 1] as number) - bend;
  }
}

/** The log likelihood of counts of categories at one ability; 0 of a category counts nothing, however unlikely. */
export function logLikelihoodOf(
  item: ItemCurves,
  ability: number,
  counts: ArrayLike<number>,
  from: number,
  stride: number,
): number {
  let sum = 0;
  for (let k = 0; k <= item.top; k++) {
    const count = counts[from + k * stride] as number;
    if (count > 0) sum += count * logProbability(item, k, ability);
  }
  return sum;
}
