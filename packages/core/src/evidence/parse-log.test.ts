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
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { pointer } from "../issue/pointer.ts";
import { defaultLimits } from "../parse/limits.ts";
import type { Entry } from "./log.ts";
import { parseLog, safeParseLog } from "./parse-log.ts";

/** What was read: the ids of the entries, or undefined, and the issues as `severity code place`. */
const read = (
  input: unknown,
  limits?: object,
): readonly [readonly string[] | undefined, readonly string[]] => {
  const result = safeParseLog(input, limits);
  return [
    result.ok ? result.value.entries.map(({ id }) => id) : undefined,
    result.issues.map(({ severity, code, path }) => `${severity} ${code} ${pointer(path)}`),
  ];
};

/** A list that claims a length without having the values. */
const emptyOf = (length: number): readonly unknown[] => Object.assign([], { length });

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

const row = {
  learner: "ana",
  competency: "TEAM.1",
  happened: "2026-05-29",
  recorded: "2026-05-29",
  number: "3.5",
};

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

describe("what is noted while reading", () => {
  it("is an instant in another form, wherever it stands", () => {
    const found = safeParseLog([
      {
        ...replacement("p", "r", rating("r", { due: "2026-01-09T00:00:00Z" })),
        recorded: "2026-02-01T01:00:00+01:00",
      },
      rating("s", {
        verification: { by: { role: "educator" }, status: "verified", on: "2026-02-01T00:00Z" },
        submitted: "2026-02-01T00:00:00.5Z",
      }),
    ]);
    expect(found.ok && found.value.entries).toEqual([
      {
        ...replacement("p", "r", rating("r", { due: "2026-01-09T00:00:00.000Z" })),
        recorded: "2026-02-01T00:00:00.000Z",
      },
      rating("s", {
        verification: {
          by: { role: "educator" },
          status: "verified",
          on: "2026-02-01T00:00:00.000Z",
        },
        submitted: "2026-02-01T00:00:00.500Z",
      }),
    ]);
    expect(found.issues).toEqual(
      [
        ["/0/recorded", "2026-02-01T01:00:00+01:00", "2026-02-01T00:00:00.000Z"],
        ["/0/with/due", "2026-01-09T00:00:00Z", "2026-01-09T00:00:00.000Z"],
        ["/1/submitted", "2026-02-01T00:00:00.5Z", "2026-02-01T00:00:00.500Z"],
        ["/1/verification/on", "2026-02-01T00:00Z", "2026-02-01T00:00:00.000Z"],
      ].map(([place, from, to]) => ({
        code: "instant-normalised",
        severity: "note",
        path: (place ?? "")
          .slice(1)
          .split("/")
          .map((key) => (/^\d$/.test(key) ? Number(key) : key)),
        data: { from, to },
      })),
    );
  });

  it("is that an entry does not say when it was written down, unless that does not matter", () => {
    const unrecorded = [rating("r1"), erasure("e1", { entries: [] }), consent("c1")].map(
      ({ recorded: _, ...rest }) => rest,
    );
    const { recorded: _, ...bare } = row;
    expect(
      safeParseLog([...unrecorded, { ...bare, id: "r2" }, { ...bare, number: "x" }]).issues,
    ).toEqual([
      { code: "wrong-form", severity: "error", path: [4, "number"], data: { form: "number" } },
      { code: "recorded-unknown", severity: "note", path: [0], data: { id: "r1", count: 1 } },
      { code: "recorded-unknown", severity: "note", path: [2], data: { id: "c1", count: 1 } },
      { code: "recorded-unknown", severity: "note", path: [3], data: { id: "r2", count: 1 } },
    ]);
  });

  it("is told a hundred times at most", () => {
    const many = (count: number, over: object): readonly object[] =>
      Array.from({ length: count }, (_, i) => ({ ...row, id: `r${i}`, ...over }));
    const none = { recorded: "" };
    expect(safeParseLog(many(100, none)).issues).toHaveLength(100);
    expect(safeParseLog(many(101, none)).issues).toEqual([
      { code: "recorded-unknown", severity: "note", path: [0], data: { id: "r0", count: 101 } },
    ]);
    expect(safeParseLog(many(101, { id: "" })).issues).toHaveLength(100);
    expect(safeParseLog(many(102, { id: "" })).issues).toHaveLength(100);
    expect(safeParseLog(many(101, { recorded: "2026-05-29T00:00Z" })).issues).toHaveLength(100);
    expect(safeParseLog(many(101, { Klasse: "7b", Raum: 3 })).issues).toEqual([
      { code: "unknown-key", severity: "warning", path: [0, "Klasse"], data: { key: "Klasse" } },
      { code: "unknown-key", severity: "warning", path: [0, "Raum"], data: { key: "Raum" } },
    ]);
    expect(safeParseLog(many(101, { number: "x" })).issues).toHaveLength(101);
    const spare = Array.from({ length: 101 }, (_, i) => ({ ...rating(`r${i}`), mood: 1 }));
    expect(safeParseLog(spare).issues).toHaveLength(101);
  });
});

describe("what is no log", () => {
  it.each<[string, unknown, string]>([
    ["a text", "log", "error wrong-type "],
    ["nothing", null, "error wrong-type "],
    ["undefined", undefined, "error not-json "],
    ["a document of no kind", { entries: [] }, "error missing-format /format"],
    ["one of another kind", { format: "whole-learner/policy@1" }, "error unknown-format /format"],
    ["one of later", { format: "whole-learner/log@2", entries: [] }, "error newer-format /format"],
    ["one without entries", { format: "whole-learner/log@1" }, "error missing-value /entries"],
    [
      "one whose entries are no list",
      { format: "whole-learner/log@1", entries: {} },
      "error wrong-type /entries",
    ],
    ["a function", () => [], "error not-json "],
    ["an instance of a class", new Map(), "error not-json "],
    [
      "an instance that has entries",
      Object.assign(Object.create({ inherited: 1 }) as object, {
        format: "whole-learner/log@1",
        entries: [],
      }),
      "error not-json ",
    ],
  ])("is refused: %s", (_, input, expected) => {
    expect(read(input)).toEqual([undefined, [expected]]);
  });

  it("is refused whole where it is too large", () => {
    expect(read([row, row], { values: 12 })).toEqual([undefined, ["error too-large /1"]]);
    expect(read([row], { values: 7 })[1]).toEqual([]);
    expect(read(emptyOf(1e9))).toEqual([undefined, ["error too-large "]]);
    const large = { format: "whole-learner/log@1", entries: [], extensions: { x: [1, 2, 3] } };
    expect(read(large, { values: 5 })).toEqual([undefined, ["error too-large /extensions/x"]]);
  });

  it("has a bad field of its own and still gives its entries", () => {
    const log = { ...logOf(rating("r1")), name: "Ours", extensions: { a: 1 } };
    expect(read(log)).toEqual([["r1"], ["error unknown-key /name"]]);
    expect(read({ ...logOf(rating("r1")), extensions: 3 })).toEqual([
      ["r1"],
      ["error wrong-type /extensions"],
    ]);
  });
});

describe("an entry that is no plain JSON costs no other", () => {
  const good = [rating("r1"), rating("r2")];
  const deep = (levels: number): object =>
    JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`) as object;
  const round: { self?: object } = {};
  round.self = round;

  it.each<[string, unknown, string]>([
    ["a number that is none", { ...rating("b"), sequence: Number.NaN }, "not-json /1/sequence"],
    ["a date", { ...rating("b"), happened: new Date(0) }, "not-json /1/happened"],
    ["undefined", undefined, "not-json /1"],
    [
      "a key that no document may have",
      JSON.parse('{"type":"rating","extensions":{"__proto__":1}}'),
      "forbidden-key /1/extensions",
    ],
    [
      "too deep",
      { ...rating("b"), extensions: deep(63) },
      `too-deep /1/extensions${"/a".repeat(62)}`,
    ],
    ["a circle", round, `too-deep /1${"/self".repeat(63)}`],
    [
      "a getter that throws",
      {
        get type(): string {
          throw new Error("no");
        },
      },
      "not-json /1",
    ],
  ])("%s", (_, bad, expected) => {
    const list = [good[0], bad, good[1]];
    expect(read(list)).toEqual([["r1", "r2"], [`error ${expected}`]]);
    const inDocument = read({ format: "whole-learner/log@1", entries: list });
    expect(inDocument[0]).toEqual(["r1", "r2"]);
    expect(inDocument[1][0]).toContain("/entries/1");
  });

  it("says how deep a document may be", () => {
    const found = safeParseLog([{ ...rating("b"), extensions: deep(63) }]);
    expect(found.issues[0]?.data).toEqual({ most: defaultLimits.depth });
    expect(read([{ ...rating("b"), extensions: deep(62) }])).toEqual([["b"], []]);
  });

  it("is found among more than a walk would list", () => {
    const bad = Array.from({ length: 150 }, () => ({ ...rating("b"), sequence: Number.NaN }));
    const [ids, issues] = read([...bad, ...good]);
    expect(ids).toEqual(["r1", "r2"]);
    expect(issues).toHaveLength(150);
  });

  it("is refused with the whole where the whole is too large", () => {
    const bad = Array.from({ length: 150 }, () => ({ ...rating("b"), sequence: Number.NaN }));
    const many = Array.from({ length: 1000 }, () => [1, 2, 3]);
    expect(read([...bad, ...many], { values: 4000 })).toEqual([undefined, ["error too-large "]]);
    const list = { format: "whole-learner/log@1", entries: [...bad, ...many] };
    expect(read(list, { values: 4000 })).toEqual([undefined, ["error too-large /entries"]]);
    const long = [...bad, emptyOf(1e8)];
    expect(read(long, { values: 5000 })[0]).toBeUndefined();
  });

  it("is refused with the whole where a getter around the entries throws", () => {
    const log = {
      format: "whole-learner/log@1",
      get entries(): readonly unknown[] {
        throw new Error("no");
      },
    };
    expect(read(log)).toEqual([undefined, ["error not-json "]]);
    const other = {
      get format(): string {
        throw new Error("no");
      },
      entries: [],
    };
    expect(read(other)).toEqual([undefined, ["error not-json "]]);
  });
});
