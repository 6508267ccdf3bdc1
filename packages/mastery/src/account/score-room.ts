import { inDomain } from "@whole-learner/psychometrics/numeric";
import type { NumbersKernel } from "../methods/kernels.ts";
import { type Found, scored } from "../methods/method.ts";

/** Where loops read and write, over and over: making arrays would take longer than the loops. Nothing is kept in them. */
let numbers = new Float64Array(64);
const rows = new Uint32Array(2);
const out = new Float64Array(1);

/** Room for so many numbers of one series; those of the series before are gone. */
export function roomFor(count: number): Float64Array {
  if (numbers.length < count) numbers = new Float64Array(2 * count);
  return numbers;
}

/** What a method's loop makes of the first numbers in the room; undefined where it comes to none, since a loop tells no reasons. */
export function scoreInRoom(loop: NumbersKernel, count: number): Found | undefined {
  rows[1] = count;
  loop(numbers, rows, out);
  const [found = Number.NaN] = out;
  return inDomain(found) ? scored(found) : undefined;
}
