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

/** That nobody who tries every number is left with one for a small count. */
function expectHidden(publication: Publication): void {
  const shown = suppress(deepFreeze(publication), { limit });
  const withheld = new Set(shown.counts.filter((c) => c.count === undefined).map(({ id }) => id));
  // Trying everything takes too long for more.
  if (withheld.size > 8) return;
  const most = Math.max(...publication.counts.map(({ count }) => count));
  const possible = readings(publication, shown, most + 1);
  expect(possible.length).toBeGreaterThan(0);
  for (const { id, count } of publication.counts) {
    if (count >= limit || !withheld.has(id)) continue;
    expect(new Set(possible.map((one) => one.get(id))).size, id).toBeGreaterThan(1);
  }
}

/** One total split in two ways: by band and by language, say. */
const twoSplits = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 2 }),
  )
  .map(([first, cuts]): Publication => {
    const all = first.reduce((a, b) => a + b, 0);
    const at = [0, ...cuts.map((cut) => Math.min(cut, all)), all].sort((a, b) => a - b);
    const second = at.slice(1).map((end, nth) => end - (at[nth] ?? 0));
    const named = (name: string, of: readonly number[]): Publication["counts"] =>
      of.map((count, nth) => ({ id: `${name}${nth}`, count }));
    const [a, b] = [named("a", first), named("b", second)];
    const together = { id: "a0 and b0", count: (first[0] ?? 0) + (second[0] ?? 0) };
    return {
      counts: [...a, ...b, { id: "all", count: all }, together],
      totals: [
        { total: "all", parts: a.map(({ id }) => id) },
        { total: "all", parts: b.map(({ id }) => id) },
        // A sum across both: a table of its own.
        { total: "a0 and b0", parts: ["a0", "b0"] },
      ],
    };
  });

describe("a publication", () => {
  it("tells no small count of a table to one who tries everything", () => {
    fc.assert(
      fc.property(tables, (table) => expectHidden(withMargins(table))),
      { numRuns: 150 },
    );
  });

  it("tells no small count of two tables with one total to one who tries everything", () => {
    fc.assert(fc.property(twoSplits, expectHidden), { numRuns: 60 });
  });

  it("prints only what is so, nothing small, and of a printed total never a few people by subtraction", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tables.map((table) => withMargins(table)),
          twoSplits,
        ),
        (publication) => {
          const { counts } = suppress(publication, { limit });
          const told = new Map(counts.map(({ id, count }) => [id, count] as const));
          const real = new Map(publication.counts.map(({ id, count }) => [id, count] as const));
          const totals = publication.totals ?? [];
          const nobody = new Set(
            totals.flatMap(({ total, parts }) => (real.get(total) === 0 ? [total, ...parts] : [])),
          );
          for (const [id, count] of told) {
            if (count === undefined) continue;
            expect(count).toBe(real.get(id));
            if (count < limit) expect(nobody.has(id)).toBe(true);
          }
          for (const { total, parts } of totals) {
            const hidden = parts.filter((part) => told.get(part) === undefined);
            if (told.get(total) === undefined || hidden.length === 0) continue;
            const together = hidden.reduce((sum, part) => sum + (real.get(part) ?? 0), 0);
            expect(together).toBeGreaterThanOrEqual(limit);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("without small counts is printed whole", () => {
    const large = tables.map((table) => withMargins(table.map((row) => row.map((n) => n + limit))));
    fc.assert(
      fc.property(large, (publication) => {
        expect(suppress(publication, { limit }).counts).toEqual(publication.counts);
      }),
    );
  });

  it("does not depend on the order of its sums for what is guarded", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const publication = withMargins(table);
        const turned = { ...publication, totals: [...(publication.totals ?? [])].reverse() };
        expectHidden(turned);
      }),
      { numRuns: 60 },
    );
  });
});
