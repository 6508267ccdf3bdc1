import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Publication, ShownPublication } from "./index.ts";
import { suppress } from "./index.ts";

const limit = 3;

/** Tables of counts with all their sums; small ones, so that everything a reader could think of is tried. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** A table with the totals of its rows and columns and of all. */
function withMargins(table: readonly (readonly number[])[], name = ""): Publication {
  const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
  const columns = (table[0] ?? []).map((_, at) => table.map((row) => row[at] ?? 0));
  const rows = table.map((_, at) => `${name}r${at}`);
  const heads = columns.map((_, at) => `${name}c${at}`);
  return {
    counts: [
      ...table.flatMap((row, r) => row.map((count, c) => ({ id: `${name}r${r}c${c}`, count }))),
      ...table.map((row, r) => ({ id: `${name}r${r}`, count: sum(row) })),
      ...columns.map((column, c) => ({ id: `${name}c${c}`, count: sum(column) })),
      { id: "all", count: sum(table.map(sum)) },
    ],
    totals: [
      ...rows.map((total) => ({ total, parts: heads.map((_, c) => `${total}c${c}`) })),
      ...heads.map((total, c) => ({ total, parts: rows.map((row) => `${row}c${c}`) })),
      { total: "all", parts: rows },
      { total: "all", parts: heads },
    ],
  };
}

/** Every way in which withheld counts could be, by trying: whole numbers from 0 up to what a count could be at most. */
function readings(
  { totals = [] }: Publication,
  { counts }: ShownPublication,
  most: number,
): readonly ReadonlyMap<string, number>[] {
  const ids = [...new Set(counts.map(({ id }) => id))];
  const told = new Map(
    counts.flatMap(({ id, count }) => (count === undefined ? [] : [[id, count]])),
  );
  const found: ReadonlyMap<string, number>[] = [];
  const guess = new Map<string, number>(told as Map<string, number>);
  const fits = (): boolean =>
    totals.every(({ total, parts }) => {
      const whole = guess.get(total);
      let sum = 0;
      let isWhole = true;
      for (const part of parts) {
        const one = guess.get(part);
        if (one === undefined) isWhole = false;
        else sum += one;
      }
      if (whole === undefined) return true;
      return isWhole ? sum === whole : sum <= whole;
    });
  const unknown = ids.filter((id) => !told.has(id));
  const step = (at: number): void => {
    const id = unknown[at];
    if (id === undefined) {
      found.push(new Map(guess));
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      guess.set(id, value);
      if (fits()) step(at + 1);
    }
    guess.delete(id);
  };
  step(0);
  return found;
}

const guardedIn = ({ counts }: Publication): readonly string[] =>
  counts.filter(({ count }) => count < limit).map(({ id }) => id);

describe("a publication", () => {
  it("tells no small count to one who tries everything", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const publication = deepFreeze(withMargins(table));
        const shown = suppress(publication, { limit });
        const withheld = new Set(
          shown.counts.filter((c) => c.count === undefined).map((c) => c.id),
        );
        if (withheld.size > 9) return;
        const all = publication.counts.find(({ id }) => id === "all")?.count ?? 0;
        const possible = readings(publication, shown, all + 1);
        expect(possible.length).toBeGreaterThan(0);
        for (const id of guardedIn(publication)) {
          if (!withheld.has(id)) continue;
          expect(new Set(possible.map((one) => one.get(id))).size, id).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
