import { describe, expect, it } from "vitest";
import type { LogField } from "./log-columns.ts";
import { logOfRows, type RatingRow } from "./log-of-rows.ts";

const good = {
  learner: "ana",
  competency: "listens",
  happened: "2026-05-29",
  level: "3",
  recorded: "2026-06-01",
} as const;
const read = (rows: readonly RatingRow[]) =>
  logOfRows(rows, (field: LogField) => `Column ${field}`);

describe("rows of ratings", () => {
  it("say of a row what is of no column", () => {
    const { recorded: _, ...unrecorded } = good;
    expect(read([{ row: 9, fields: { ...unrecorded, id: "r1" } }]).issues).toEqual([
      {
        code: "document-issue",
        path: [9],
        row: 9,
        data: { found: expect.objectContaining({ code: "recorded-unknown" }) as object },
        severity: "note",
        repair: "none",
      },
    ]);
  });

  it("are a log, each entry with its row", () => {
    const { value, issues } = read([
      { row: 2, fields: { ...good, id: "r1" } },
      { row: 7, fields: { ...good, id: "r2", happened: "2026-05-30" } },
    ]);
    expect(issues).toEqual([]);
    expect(value.log.entries.map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect(value.rows).toEqual([2, 7]);
  });

  it("cost themselves alone where they are none, and say at which row and column", () => {
    const { value, issues } = read([
      { row: 2, fields: { ...good, id: "r1" } },
      { row: 3, fields: { ...good, id: "r2", happened: "yesterday" } },
      { row: 4, fields: { ...good, id: "r3" } },
    ]);
    expect(value.log.entries.map(({ id }) => id)).toEqual(["r1", "r3"]);
    expect(value.rows).toEqual([2, 4]);
    expect(issues).toEqual([
      {
        code: "document-issue",
        path: [3, "Column happened"],
        row: 3,
        column: "Column happened",
        data: {
          field: "happened",
          found: expect.objectContaining({ severity: "error" }) as object,
        },
        severity: "error",
        repair: "left-out",
      },
    ]);
  });

  it("say where an instant was normalised, which costs nothing", () => {
    const { value, issues } = read([
      { row: 5, fields: { ...good, id: "r1", happened: "2026-05-29T10:00:00+02:00" } },
    ]);
    expect(value.log.entries).toMatchObject([{ happened: "2026-05-29T08:00:00.000Z" }]);
    expect(issues).toEqual([
      expect.objectContaining({
        row: 5,
        column: "Column happened",
        data: {
          field: "happened",
          found: expect.objectContaining({ code: "instant-normalised" }) as object,
        },
        repair: "converted",
      }),
    ]);
  });
});
