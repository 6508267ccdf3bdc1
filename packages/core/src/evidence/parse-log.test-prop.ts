import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { arbitraryLog } from "../../test/arbitraries/log.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { hasErrors } from "../issue/issue.ts";
import type { Log } from "./log.ts";
import { parseLog, safeParseLog } from "./parse-log.ts";
import { ratingOfRow } from "./row/rating-of-row.ts";
import type { LogRow } from "./row/log-row.ts";
import { entrySchema, logSchema, ratingSchema } from "./schema.ts";

const logs = arbitraryLog(smallFramework, { strays: true });

/** What could stand in a cell. */
const cell = fc.oneof(
  fc.constantFrom("", " ", "3", "-1", "0.5", "1e400", "x", "true", "yes", null, true, 2, -1, 0.5),
  fc.constantFrom("2026-05-29", "2026-05-29T10:00Z", "2026-02-30", "en", "es-MX", "e", "excused"),
  fc.string({ maxLength: 4 }),
  fc.array(fc.constantFrom("a", "", 1), { maxLength: 2 }),
);
const fields =
  `id learner competency indicator happened recorded level number points of met status demonstration role
  rater comment criterion kind setting experience task attempt band language supports independence visibility due
  submitted`.split(/\s+/);
/** Rows that are nearly right. */
const row = fc
  .record(
    {
      learner: fc.constantFrom<unknown[]>("ana", "ben", 7, ""),
      competency: fc.constantFrom<unknown[]>("share", "share", "share", ""),
      happened: fc.constantFrom("2026-05-29", "2026-05-29T10:00Z", "May"),
      number: fc.constantFrom<unknown[]>("3.5", 3, "x", ""),
      others: fc.dictionary(fc.constantFrom(...fields, "Klasse"), cell, { maxKeys: 3 }),
    },
    { noNullPrototype: true },
  )
  .map(({ others, ...sure }): { readonly [field: string]: unknown } => ({ ...sure, ...others }));

describe("reading a log", () => {
  it("of plain JSON gives back what was written, for any framework", () => {
    fc.assert(
      fc.property(
        arbitraryFramework.chain((framework) => arbitraryLog(framework)),
        (log) => {
          expect(parseLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
          expect(parseLog(log.entries).entries).toEqual(log.entries);
          expect(logSchema.safeParse(log).success).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("keeps exactly those entries that the schema of entries keeps", () => {
    const spoil = fc.record({
      at: fc.nat(),
      field: fc.constantFrom("id", "learner", "happened", "value", "of", "with", "mood", "due"),
      value: cell,
    });
    fc.assert(
      fc.property(logs, fc.array(spoil, { maxLength: 4 }), ({ entries }, spoils) => {
        const records = entries.map((entry) => ({ ...entry })) as Record<string, unknown>[];
        for (const { at, field, value } of spoils) {
          const record = records[at % Math.max(records.length, 1)];
          if (record !== undefined && value !== "2026-05-29T10:00Z") record[field] = value;
        }
        const read = safeParseLog(records);
        const good = records.filter((record) => entrySchema.safeParse(record).success);
        expect(read.ok && read.value.entries).toEqual(good);
        const bad = new Set(
          read.issues.filter(({ severity }) => severity === "error").map(({ path }) => path[0]),
        );
        expect(bad.size).toBe(records.length - good.length);
      }),
    );
  });

  it("never throws, whatever it is given, and says why there is nothing", () => {
    const anything = fc.oneof(
      fc.anything({ withMap: true, withDate: true, withSparseArray: true, maxDepth: 4 }),
      fc.array(fc.oneof(row, fc.anything({ withNullPrototype: true })), { maxLength: 4 }),
      fc.record({
        format: fc.constantFrom("whole-learner/log@1", "whole-learner/log@2", 1),
        entries: fc.oneof(fc.array(fc.oneof(row, fc.object())), fc.anything()),
      }),
      logs.map(({ entries }) => entries.map((entry) => ({ ...entry, happened: Number.NaN }))),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const read = safeParseLog(input);
        if (!read.ok) expect(hasErrors(read.issues)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("reading rows", () => {
  it("gives ratings as the schema has them, or says what keeps a row from being one", () => {
    fc.assert(
      fc.property(row, (found) => {
        const read = ratingOfRow(found as object as LogRow);
        expect(read.ok).toBe(!hasErrors(read.issues));
        if (read.ok)
          expect(ratingSchema.safeParse(read.value)).toEqual({ success: true, data: read.value });
      }),
      { numRuns: 1000 },
    );
  });

  it("gives each a distinct id, whatever the order, and loses none", () => {
    const many = fc.array(row, { maxLength: 12 });
    fc.assert(
      fc.property(
        many.chain((rows) =>
          fc.record({
            rows: fc.constant(rows.map(({ id: _, ...rest }) => rest)),
            order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
          }),
        ),
        ({ rows, order }) => {
          const idsOf = (list: readonly object[]): readonly string[] => {
            const read = safeParseLog(list) as { readonly value: Log };
            return read.value.entries.map(({ id }) => id).sort();
          };
          const ids = idsOf(rows);
          expect(new Set(ids).size).toBe(ids.length);
          expect(idsOf(order.map((at) => rows[at] as object))).toEqual(ids);
          expect(ids).toHaveLength(
            rows.filter((one) => ratingOfRow(one as object as LogRow).ok).length,
          );
        },
      ),
    );
  });
});
