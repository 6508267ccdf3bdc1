import { describe, expect, it } from "vitest";
import { demonstration, judgement, rating, retraction } from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";
import type { Entry } from "../log.ts";

describe("duplicates", () => {
  const educator = { role: "educator", id: "p-1" };
  const first = rating("r1", { demonstration: "d1", rater: educator });
  const copy = (over: Parameters<typeof rating>[1]): Entry => ({ ...first, id: "r2", ...over });

  it("are records with one id: the first written down stands, wherever it is in the log", () => {
    const later = rating("r1", { value: { kind: "met", met: true }, recorded: "2026-01-11" });
    const found = gathered([later, rating("r1"), judgement("r1"), judgement("r1")]);
    expect(found.series[0]?.evidence.map((one) => one.rating)).toEqual([rating("r1")]);
    expect(found.judgements).toEqual([judgement("r1")]);
    expect(found.setAside.map(({ position, reason }) => [position, reason.code])).toEqual([
      [0, "duplicate"],
      [3, "duplicate"],
    ]);
  });

  it.each<[string, Parameters<typeof rating>[0]]>([
    ["of one day the first that happened", "a"],
    ["of one time the first by sequence", "b"],
    ["of one sequence the first by content", "c"],
  ])("%s", (_, which) => {
    const value = { kind: "met", met: true } as const;
    const [loser, winner] = {
      a: [rating("r1"), rating("r1", { happened: "2026-01-09" })],
      b: [rating("r1", { sequence: 2 }), rating("r1", { sequence: 1, value })],
      c: [rating("r1", { value }), rating("r1")],
    }[which] as [Entry, Entry];
    for (const entries of [
      [loser, winner],
      [winner, loser],
    ]) {
      expect(gathered(entries).series[0]?.evidence.map((one) => one.rating)).toEqual([winner]);
    }
  });

  it.each<[string, Entry]>([
    ["one rater who says one thing twice about one demonstration", copy({})],
    ["whatever else is said", copy({ comment: "Well done.", recorded: "2026-01-12" })],
    ["also where target and demonstration are written in another way", copy({ target: "TEAM.1" })],
  ])("are %s", (_, second) => {
    expect(aside(gathered([first, second]))).toEqual(["r2 duplicate r1"]);
    expect(aside(gathered([second, first]))).toEqual(["r2 duplicate r1"]);
  });

  it.each<[string, Entry]>([
    ["two raters", copy({ rater: { role: "educator", id: "p-2" } })],
    ["one person in two roles", copy({ rater: { role: "panel", id: "p-1" } })],
    ["a person by id and one by name", copy({ rater: { role: "educator", name: "p-1" } })],
    ["two learners of one work", copy({ learner: "ben" })],
    ["two demonstrations", copy({ demonstration: "d2" })],
    ["two competencies", copy({ target: "argue" })],
    ["a competency and its indicator", copy({ target: "asks" })],
    ["two values", copy({ value: { kind: "level", level: "4" } })],
    ["a level and a number", copy({ value: { kind: "number", number: 3 } })],
    ["two times", copy({ happened: "2026-01-09" })],
    ["two rows of a rubric", copy({ criterion: "voice" })],
    ["two scales", copy({ scale: "three" })],
    ["two attempts", copy({ attempt: 2 })],
    ["two tasks", copy({ task: "t-2" })],
    ["the statements of two grade bands", copy({ band: "8-10" })],
  ])("are not %s", (_, second) => {
    expect(aside(gathered([first, second]))).toEqual([]);
  });

  it.each(["task", "attempt", "band"] as const)(
    "are told where a rating repeats the %s of its demonstration, or names another",
    (circumstance) => {
      const [same, other] = circumstance === "attempt" ? [2, 3] : ["same", "other"];
      const work = demonstration("d1", { [circumstance]: same });
      expect(aside(gathered([work, first, copy({ [circumstance]: same })]))).toEqual([
        "r2 duplicate r1",
      ]);
      expect(aside(gathered([work, first, copy({ [circumstance]: other })]))).toEqual([]);
    },
  );

  it.each<[string, Partial<ReturnType<typeof rating>>, number]>([
    ["raters known by name", { rater: { role: "panel", name: "Ms Ode" } }, 1],
    ["learners who rate themselves", { rater: { role: "self" } }, 1],
    ["raters of whom only the role is known", { rater: { role: "educator" } }, 0],
    ["ratings without a demonstration", { rater: educator, demonstration: undefined as never }, 0],
  ])("are told among %s", (_, over, copies) => {
    const { demonstration: _named, rater: _rater, ...bare } = first;
    const one = JSON.parse(JSON.stringify({ ...bare, demonstration: "d1", ...over })) as Entry;
    expect(gathered([one, { ...one, id: "r2" }]).setAside).toHaveLength(copies);
  });

  it("are told without a rater for none", () => {
    const { rater: _, ...bare } = first;
    expect(aside(gathered([bare, { ...bare, id: "r2" }]))).toEqual([]);
  });

  it.each([
    [
      { kind: "number", number: 3 },
      { kind: "number", number: 3.5 },
    ],
    [
      { kind: "points", points: 3, of: 4 },
      { kind: "points", points: 3, of: 5 },
    ],
    [
      { kind: "points", points: 3, of: 4 },
      { kind: "points", points: 4, of: 4 },
    ],
    [
      { kind: "met", met: true },
      { kind: "met", met: false },
    ],
    [
      { kind: "status", status: "excused" },
      { kind: "status", status: "missing" },
    ],
  ] as const)("are equal in value: %j is not %j", (value, other) => {
    const one: Entry = { ...first, value };
    expect(aside(gathered([one, { ...one, id: "r2" }]))).toEqual(["r2 duplicate r1"]);
    expect(aside(gathered([one, { ...one, id: "r2", value: other }]))).toEqual([]);
  });

  it("are of what stands: a retracted record is nobody's first", () => {
    const found = gathered([first, copy({}), retraction("t", "r1")]);
    expect(counted(found)).toEqual(["r2"]);
    expect(aside(found)).toEqual(["r1 retracted t"]);
  });

  it("are told once each, however many there are", () => {
    const found = gathered([copy({}), first, copy({ id: "r3" } as never), first]);
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual(["r2 duplicate r1", "r3 duplicate r1", "r1 duplicate r1"]);
  });
});
