import { differenceOf } from "./compare.ts";
import { NotInThisForm } from "./fields.ts";
import { table } from "./table.ts";
import { variations } from "./variation.ts";
import type { Vector } from "./vector.ts";

/** How one case fared. */
export type Outcome =
  | { readonly id: string; readonly status: "passed" }
  | { readonly id: string; readonly status: "skipped"; readonly why: string }
  | {
      readonly id: string;
      readonly status: "failed";
      /** Under which variation of the input it failed first, and where the results differ. */
      readonly why: string;
      readonly expected: unknown;
      readonly got: unknown;
    };

const unmapped = ({ id, method, expected }: Vector): Outcome => ({
  id,
  status: "failed",
  why: `no method of ours is mapped to "${method}" in this form`,
  expected,
  got: undefined,
});

function runVector(vector: Vector, file: readonly Vector[]): Outcome {
  const { id, method, expected } = vector;
  const rows = Object.hasOwn(table, method) ? table[method] : undefined;
  const row = rows?.find(({ when }) => when === undefined || when(vector));
  if (row === undefined) return unmapped(vector);
  if ("noCalculation" in row) return { id, status: "skipped", why: row.noCalculation };
  for (const variation of variations) {
    let got: unknown;
    try {
      got = row.run(vector, variation, file);
    } catch (error) {
      if (error instanceof NotInThisForm) return unmapped(vector);
      const why = `${variation.name}: ${error instanceof Error ? error.message : String(error)}`;
      return { id, status: "failed", why, expected, got: undefined };
    }
    const difference = differenceOf(got, expected, row.rounded === true);
    if (difference !== undefined) {
      return {
        id,
        status: "failed",
        why: `${variation.name}: ${difference} differs`,
        expected,
        got,
      };
    }
  }
  return { id, status: "passed" };
}

/** Runs every case of a file, each in every variation of its input. */
export const runVectors = (vectors: readonly Vector[]): readonly Outcome[] =>
  vectors.map((vector) => runVector(vector, vectors));
