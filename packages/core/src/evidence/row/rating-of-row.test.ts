import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../test/arbitraries/deep-freeze.ts";
import { uuidV5 } from "../../identity/uuid.ts";
import { pointer } from "../../issue/pointer.ts";
import type { Json } from "../../parse/json.ts";
import type { LogRow } from "./log-row.ts";
import { ratingOfRow } from "./rating-of-row.ts";
import { rowId, rowNamespace } from "./row-id.ts";

const row: LogRow = deepFreeze({
  id: "r-1",
  learner: "ana",
  competency: "TEAM.1",
  happened: "2026-05-29",
});

/** A row as it comes from a spreadsheet: anything in any cell. */
const cells = (over: { readonly [field: string]: Json }): LogRow => ({ ...row, ...over }) as LogRow;

/** The issues of a row, as `severity code place data`. */
const issues = (found: LogRow): readonly string[] =>
  ratingOfRow(found).issues.map(
    ({ severity, code, path, data }) =>
      `${severity} ${code} ${pointer(path)} ${JSON.stringify(data)}`,
  );

const read = (found: LogRow): unknown => {
  const result = ratingOfRow(found);
  return result.ok ? result.value : result.issues;
};

const bare = {
  type: "rating",
  id: "r-1",
  learner: "ana",
  target: "TEAM.1",
  happened: "2026-05-29",
};

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

describe("a row that is no rating", () => {
  it.each<[string, LogRow, readonly string[]]>([
    ["has no value", row, ['error not-one-rating  {"found":[]}']],
    [
      "has two",
      cells({ level: "a", number: 3, met: true }),
      ['error not-one-rating  {"found":["level","number","met"]}'],
    ],
    [
      "has points of nothing",
      cells({ points: 3 }),
      ['error missing-value /of {"expected":"number"}'],
    ],
    [
      "has nothing of points",
      cells({ of: 3 }),
      ['error missing-value /points {"expected":"number"}'],
    ],
    [
      "has something else of points",
      cells({ of: 3, met: true }),
      ['error missing-value /points {"expected":"number"}'],
    ],
    ["is of nothing", cells({ competency: "", met: true }), ['error not-one-target  {"found":[]}']],
    [
      "is of two",
      cells({ indicator: "TEAM.1a", met: true }),
      ['error not-one-target  {"found":["competency","indicator"]}'],
    ],
    [
      "says neither who nor when",
      { competency: "TEAM.1", met: true } as LogRow,
      [
        'error missing-value /learner {"expected":"string"}',
        'error missing-value /happened {"expected":"day or instant"}',
      ],
    ],
    [
      "has a bad cell, which is its only fault",
      cells({ number: "3,5" }),
      ['error wrong-form /number {"form":"number"}'],
    ],
    [
      "has an endless number",
      cells({ number: "1e999" }),
      ['error wrong-form /number {"form":"number"}'],
    ],
    [
      "has a number in words",
      cells({ number: "three" }),
      ['error wrong-form /number {"form":"number"}'],
    ],
    [
      "has a list for a number",
      cells({ number: [3] }),
      ['error wrong-type /number {"expected":"number","found":"list"}'],
    ],
    [
      "has points of less than none",
      cells({ points: 1, of: "-1" }),
      ['error too-small /of {"least":0,"what":"number"}'],
    ],
    [
      "has an unlikely try",
      cells({ met: true, attempt: 0 }),
      ['error too-small /attempt {"least":1,"what":"number"}'],
    ],
    [
      "has part of a try",
      cells({ met: true, attempt: "1.5" }),
      ['error wrong-type /attempt {"expected":"int","found":"number"}'],
    ],
    [
      "is neither met nor not",
      cells({ met: "maybe" }),
      ['error not-one-of /met {"allowed":[true,false]}'],
    ],
    [
      "has a status nobody knows",
      cells({ status: "late" }),
      [
        'error not-one-of /status {"allowed":["missing","excused","not-taught-yet","exempt","pending"]}',
      ],
    ],
    [
      "is for nobody's eyes",
      cells({ met: true, visibility: "me" }),
      [
        'error not-one-of /visibility {"allowed":["learner","family","educators","school","public"]}',
      ],
    ],
    [
      "is of no day",
      cells({ met: true, happened: "2026-02-30" }),
      ['error not-a-moment /happened {"found":"2026-02-30"}'],
    ],
    [
      "quotes no more than it must",
      cells({ met: true, due: "9".repeat(90) }),
      [`error not-a-moment /due {"found":"${"9".repeat(80)}"}`],
    ],
    [
      "is in no language",
      cells({ met: true, language: "Spanish (Mexico)" }),
      ['error wrong-form /language {"form":"language tag"}'],
    ],
    [
      "has a language as long as a book",
      cells({ met: true, language: `en${"-abcd".repeat(13)}` }),
      ['error wrong-form /language {"form":"language tag"}'],
    ],
    [
      "has a half for an id",
      cells({ met: true, task: 0.5 }),
      ['error wrong-type /task {"expected":"string","found":"number"}'],
    ],
    [
      "has an id as long as a book",
      cells({ met: true, task: "x".repeat(501) }),
      ['error too-big /task {"most":500,"what":"characters"}'],
    ],
    [
      "has an object for a text",
      cells({ met: true, comment: { en: "Hi" } }),
      ['error wrong-type /comment {"expected":"string","found":"object"}'],
    ],
    [
      "has a number among texts",
      cells({ met: true, supports: ["a reader", 3] }),
      ['error wrong-type /supports {"expected":"string","found":"number"}'],
    ],
    [
      "has a number for texts",
      cells({ met: true, supports: 3 }),
      ['error wrong-type /supports {"expected":"string","found":"number"}'],
    ],
  ])("%s", (_, found, expected) => {
    expect(issues(found)).toEqual(expected);
    expect(ratingOfRow(found).ok).toBe(false);
  });

  it("tells all its faults at once", () => {
    expect(issues(cells({ learner: " ", happened: "May", number: "x", attempt: "y" }))).toEqual([
      'error not-a-moment /happened {"found":"May"}',
      'error wrong-form /number {"form":"number"}',
      'error wrong-form /attempt {"form":"number"}',
      'error missing-value /learner {"expected":"string"}',
    ]);
  });

  it("stays one for a field that rows do not have", () => {
    const found = cells({ met: true, Klasse: "7b", constructor: "x" });
    expect(issues(found)).toEqual([
      'warning unknown-key /Klasse {"key":"Klasse"}',
      'warning unknown-key /constructor {"key":"constructor"}',
    ]);
    expect(read(found)).toEqual({ ...bare, value: { kind: "met", met: true } });
    expect(issues(cells({ met: true, Klasse: "" }))).toEqual([]);
  });

  it("keeps an id of 500 characters and a tag of 64", () => {
    expect(issues(cells({ met: true, task: "x".repeat(500) }))).toEqual([]);
    expect(issues(cells({ met: true, language: `en${"-abcd".repeat(12)}-x` }))).toEqual([]);
  });
});

describe("the id of a row without one", () => {
  const { id: _, ...without } = row;

  it("is made from what the row says, in whatever order and form", () => {
    const id = rowId({ ...without, met: true });
    expect(id).toBe(
      uuidV5(
        '{"competency":"TEAM.1","happened":"2026-05-29","learner":"ana","met":true}',
        rowNamespace,
      ),
    );
    expect(read({ ...without, met: true })).toMatchObject({ id });
    expect(
      read({ met: "yes", happened: "2026-05-29 ", competency: "TEAM.1", learner: "ana" } as never),
    ).toMatchObject({ id });
    expect(read({ ...without, met: false })).not.toMatchObject({ id });
  });

  it("is another one for the next row that says the same", () => {
    const second = ratingOfRow({ ...without, met: true }, { occurrence: 1 });
    expect(second.ok && second.value.id).toBe(
      uuidV5(
        '{"competency":"TEAM.1","happened":"2026-05-29","learner":"ana","met":true}#1',
        rowNamespace,
      ),
    );
    const own = ratingOfRow({ ...row, met: true }, { occurrence: 1 });
    expect(own.ok && own.value.id).toBe("r-1");
  });
});
