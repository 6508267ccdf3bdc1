import { describe, expect, it } from "vitest";
import { bare, cells, issues, read, row } from "../../../test/evidence/rows.ts";
import type { LogRow } from "./log-row.ts";
import { ratingOfRow } from "./rating-of-row.ts";

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
