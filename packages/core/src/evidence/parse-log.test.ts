import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  erasure,
  judgement,
  logOf,
  rating,
  replacement,
  retraction,
} from "../../test/evidence/entries.ts";
import { read, row } from "../../test/evidence/read-log.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import type { Entry } from "./log.ts";
import { parseLog, safeParseLog } from "./parse-log.ts";

const every: readonly Entry[] = [
  rating("r1", {
    demonstration: "d1",
    rater: { role: "educator", id: "p-1", name: "Ms Ode" },
    criterion: "voice",
    scale: "five",
    comment: { en: { text: "It held.", reviewed: true } },
    sequence: 2,
    extensions: { "acme/x": [1, null, { a: true }] },
    kind: "defence",
    setting: "acme/garden",
    experience: "x-1",
    task: "t-1",
    attempt: 1,
    band: "6-8",
    language: "es",
    supports: ["a reader"],
    independence: "independent",
    artifacts: [{ uri: "https://example.org/a", title: "", mediaType: "image/jpeg" }],
    nominatedBy: { role: "self" },
    verification: { by: { role: "educator" }, status: "verified", on: "2026-03-20" },
    visibility: "family",
    due: "2026-01-09",
    submitted: "2026-01-10T08:00:00.000Z",
  }),
  rating("r2", { value: { kind: "number", number: 2.5 } }),
  rating("r3", { value: { kind: "points", points: 5, of: 4 } }),
  rating("r4", { value: { kind: "met", met: true } }),
  rating("r5", { value: { kind: "status", status: "pending" } }),
  demonstration("d1", { learners: ["ana", "ben"], revises: "d0", feedback: "Well done." }),
  judgement("j1", { value: { kind: "level", level: "4", band: "6-8" }, from: "2026-01-01" }),
  judgement("j2", { value: { kind: "no-level" }, until: "2026-06-01" }),
  retraction("t1", "r2"),
  replacement("p1", "r3", rating("r3")),
  replacement("p2", "d0", demonstration("d0")),
  replacement("p3", "j0", judgement("j0")),
  consent("c1", { settings: ["home"], kinds: ["defence"] }),
  erasure("e1", { entries: ["r9"] }),
  erasure("e2", { learner: "zoe" }),
];

describe("reading a log", () => {
  it("gives back every type of entry as it was written", () => {
    const log = { ...logOf(...every), extensions: { "acme/y": 1 } };
    expect(safeParseLog(log)).toEqual({ ok: true, value: log, issues: [] });
    expect(parseLog(log)).toEqual(log);
    expect(parseLog(every)).toEqual(logOf(...every));
  });

  it("takes rows, in a list of their own or among entries", () => {
    const mixed = [rating("r1"), { ...row, id: "r2" }];
    expect(read(mixed)).toEqual([["r1", "r2"], []]);
    expect(read({ format: "whole-learner/log@1", entries: mixed })).toEqual([["r1", "r2"], []]);
    expect(parseLog([{ ...row, id: "r2" }]).entries).toEqual([
      {
        type: "rating",
        id: "r2",
        learner: "ana",
        target: "TEAM.1",
        happened: "2026-05-29",
        recorded: "2026-05-29",
        value: { kind: "number", number: 3.5 },
      },
    ]);
  });

  it("gives rows that say the same ids of their own and tells of them, since both count", () => {
    const { entries } = parseLog([row, { ...row, number: 3.5 }, { ...row, level: "" }]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
    expect(safeParseLog([rating("r1"), row, row, row]).issues).toEqual([
      { code: "row-twice", severity: "warning", path: [2], data: { first: 1 } },
      { code: "row-twice", severity: "warning", path: [3], data: { first: 1 } },
    ]);
    const ids = (rows: readonly unknown[]): readonly string[] => [...(read(rows)[0] ?? [])].sort();
    const other = { ...row, learner: "ben" };
    expect(ids([row, other, row])).toEqual(ids([row, row, other]));
  });

  it("keeps the good records, whatever is wrong with the others", () => {
    const bad = [
      "r0",
      null,
      [row],
      { ...rating("b1"), learner: "" },
      { ...rating("b2"), type: "opinion" },
      { ...rating("b3"), type: 3 },
      { ...rating("b4"), happened: "29 May" },
      { ...rating("b5"), mood: "good" },
      { ...row, number: "many" },
      { ...rating("b6"), value: { kind: "number" } },
      { ...replacement("b7", "r1", rating("b8")), with: retraction("t", "r1") },
      { ...rating("b9"), verification: { by: { role: "educator" }, status: "verified", on: "?" } },
    ];
    const [ids, issues] = read([rating("r1"), ...bad, rating("r2")]);
    expect(ids).toEqual(["r1", "r2"]);
    expect(issues).toEqual([
      "error wrong-type /1",
      "error wrong-type /2",
      "error wrong-type /3",
      "error too-small /4/learner",
      "error not-one-of /5/type",
      "error not-one-of /6/type",
      "error not-a-moment /7/happened",
      "error unknown-key /8/mood",
      "error wrong-form /9/number",
      "error missing-value /10/value/number",
      "error not-one-of /11/with/type",
      "error not-a-moment /12/verification/on",
    ]);
    const [, inDocument] = read({ format: "whole-learner/log@1", entries: bad });
    expect(inDocument[3]).toBe("error too-small /entries/3/learner");
  });

  it("says what was found", () => {
    const found = safeParseLog(["r0", { type: "opinion" }, { ...rating("b"), happened: "29 May" }]);
    expect(found.issues.map(({ data }) => data)).toEqual([
      { expected: "object", found: "string" },
      {
        allowed: [
          "demonstration",
          "rating",
          "retraction",
          "replacement",
          "judgement",
          "consent",
          "erasure",
        ],
      },
      { found: "29 May" },
    ]);
    const types = [null, [], 3].map((one) => safeParseLog([one]).issues[0]?.data);
    expect(types).toEqual([
      { expected: "object", found: "null" },
      { expected: "object", found: "list" },
      { expected: "object", found: "number" },
    ]);
  });

  it("throws for any error, if everything is to be good", () => {
    expect(() => parseLog([rating("r1"), "r2"])).toThrow(InvalidInputError);
    expect(() => parseLog([rating("r1"), "r2"])).toThrow("wrong-type at /1");
    expect(parseLog([{ ...rating("r1"), happened: "2026-05-29T10:00:00Z" }]).entries).toHaveLength(
      1,
    );
  });
});
