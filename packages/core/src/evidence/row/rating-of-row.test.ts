import { describe, expect, it } from "vitest";
import { bare, cells, issues, read, row } from "../../../test/evidence/rows.ts";
import { ratingOfRow } from "./rating-of-row.ts";

describe("a row", () => {
  it.each([
    [{ level: "adapting" }, { kind: "level", level: "adapting" }],
    [{ number: 3.5 }, { kind: "number", number: 3.5 }],
    [
      { points: 3, of: 4 },
      { kind: "points", points: 3, of: 4 },
    ],
    [
      { points: 0, of: 0 },
      { kind: "points", points: 0, of: 0 },
    ],
    [{ met: false }, { kind: "met", met: false }],
    [{ status: "excused" }, { kind: "status", status: "excused" }],
  ])("with %j is a rating", (over, value) => {
    expect(read(cells(over))).toEqual({ ...bare, value });
    expect(issues(cells(over))).toEqual([]);
  });

  it("may tell all about how it came to be", () => {
    const circumstances = {
      recorded: "2026-06-01T08:00:00.000Z",
      demonstration: "d-1",
      comment: "It held.",
      criterion: "strength",
      kind: "exhibition",
      setting: "community",
      experience: "x-1",
      task: "t-1",
      attempt: 2,
      band: "6-8",
      language: "es-MX",
      supports: ["a reader", "more time"],
      independence: "prompted",
      visibility: "family",
      due: "2026-05-28",
      submitted: "2026-05-29T10:00:00.000Z",
    };
    expect(read(cells({ ...circumstances, number: 3, role: "family", rater: "p-1" }))).toEqual({
      ...bare,
      ...circumstances,
      value: { kind: "number", number: 3 },
      rater: { role: "family", id: "p-1" },
    });
  });

  it("may be of an indicator", () => {
    const { competency: _, ...rest } = row;
    expect(read({ ...rest, indicator: "TEAM.1a", met: true })).toEqual({
      ...bare,
      target: "TEAM.1a",
      value: { kind: "met", met: true },
    });
  });

  it("with a rater and no role is an educator's, with a role and no rater somebody's", () => {
    expect(read(cells({ met: true, rater: "p-1" }))).toMatchObject({
      rater: { role: "educator", id: "p-1" },
    });
    const self = read(cells({ met: true, role: "self" }));
    expect(self).toMatchObject({ rater: { role: "self" } });
    expect((self as { rater: object }).rater).not.toHaveProperty("id");
  });

  it("as a spreadsheet has it reads like one with types", () => {
    const texts = cells({
      id: "  ",
      number: " 3.5 ",
      level: "",
      points: null,
      attempt: "2",
      demonstration: 1207,
      supports: "a reader; more time;",
      setting: " community ",
      comment: "\t",
    });
    const types = {
      learner: "ana",
      competency: "TEAM.1",
      happened: "2026-05-29",
      number: 3.5,
      attempt: 2,
      demonstration: "1207",
      supports: ["a reader", "more time"],
      setting: "community",
    };
    expect(read(texts)).toEqual(read(types));
    expect(ratingOfRow(texts).ok).toBe(true);
  });

  it.each([
    ["3", 3],
    ["-0.5", -0.5],
    ["+2.", 2],
    [".25", 0.25],
    ["1e1", 10],
    ["12E-1", 1.2],
    [4, 4],
  ])("reads %j as the number %d", (number, value) => {
    expect(read(cells({ number }))).toMatchObject({ value: { kind: "number", number: value } });
  });

  it.each([
    ["TRUE", true],
    ["Yes", true],
    ["1", true],
    [1, true],
    ["false", false],
    [" no ", false],
    ["0", false],
    [0, false],
    [false, false],
  ])("reads %j as met %j", (met, value) => {
    expect(read(cells({ met }))).toMatchObject({ value: { kind: "met", met: value } });
  });

  it("brings an instant to its canonical form, with a note", () => {
    const found = cells({ met: true, happened: "2026-05-29T16:30+02:00" });
    expect(read(found)).toMatchObject({ happened: "2026-05-29T14:30:00.000Z" });
    expect(issues(found)).toEqual([
      'note instant-normalised /happened {"from":"2026-05-29T16:30+02:00","to":"2026-05-29T14:30:00.000Z"}',
    ]);
  });
});
