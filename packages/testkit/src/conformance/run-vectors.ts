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

/** Names that begin with as many of the same letters may be meant. */
const likeness = 4;

/** Names that begin as an unknown one does, or are part of it, or it of them. */
const alike = (method: string): readonly string[] =>
  Object.keys(table).filter(
    (name) =>
      name.slice(0, likeness).toLowerCase() === method.slice(0, likeness).toLowerCase() ||
      name.includes(method) ||
      method.includes(name),
  );

/** A case whose name the table does not know, or knows with another form. */
function unmapped({ id, method, expected }: Vector, form?: string): Outcome {
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
  const near = alike(method);
  const known =
    near.length > 0
      ? `; perhaps it is ${quoted(near)}`
      : `; names are ${quoted(Object.keys(table))}`;
  const hint = form === undefined ? known : ` in this form: ${form}`;
  const why = `no method of ours is mapped to "${method}"${hint}`;
  return { id, status: "failed", why, expected, got: undefined };
}

function runVector(vector: Vector, file: readonly Vector[]): Outcome {
  const { id, method, expected } = vector;
  const rows = Object.hasOwn(table, method) ? table[method] : undefined;
  const row = rows?.find(({ when }) => when === undefined || when(vector));
  if (row === undefined) {
    return unmapped(vector, rows && "its params or scores are those of no product that is known");
  }
  if ("noCalculation" in row) return { id, status: "skipped", why: row.noCalculation };
  for (const variation of variations) {
    let got: unknown;
    try {
      got = row.run(vector, variation, file);
    } catch (error) {
      if (error instanceof NotInThisForm) return unmapped(vector, error.message);
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
