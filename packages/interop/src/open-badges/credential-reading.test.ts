import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import type { JsonRecord } from "../json/json-record.ts";
import {
  expectFields,
  expectType,
  type Part,
  partIn,
  parts,
  timeIn,
  typesOf,
  without,
  words,
} from "./credential-reading.ts";

const partOf = (record: JsonRecord): Part => ({ record, path: ["at"], issues: [] });
const read = <T>(
  record: JsonRecord,
  reader: (part: Part) => T,
): readonly [T, readonly InteropIssue[]] => {
  const part = partOf(record);
  return [reader(part), part.issues];
};
const unusable = (expected: string, repair = "left-out") => ({
  code: "value-unusable",
  severity: "warning",
  path: ["at", "field"],
  data: { field: "field", expected },
  repair,
});

describe("the words of a field", () => {
  it.each<[string, JsonRecord, string | undefined]>([
    ["a text", { field: " a " }, " a "],
    ["an empty text", { field: "" }, ""],
    ["a number", { field: 2.5 }, "2.5"],
    ["a text in languages, of which the first counts", { field: { es: "Uno", en: "One" } }, "Uno"],
    ["nothing", {}, undefined],
    ["null", { field: null }, undefined],
  ])("can be %s", (_, record, said) => {
    expect(read(record, (part) => words(part, "field"))).toEqual([said, []]);
  });

  it.each<[string, JsonRecord]>([
    ["a list", { field: ["a"] }],
    ["yes or no", { field: true }],
    ["an object of nothing", { field: {} }],
    ["an object of no texts", { field: { en: 3 } }],
  ])("are not %s", (_, record) => {
    expect(read(record, (part) => words(part, "field"))).toEqual([undefined, [unusable("a text")]]);
  });
});

describe("the objects in a field", () => {
  it("are one, or several, or none, each with its place", () => {
    const places = (record: JsonRecord) =>
      parts(partOf(record), "field").map(({ record: found, path }) => [found, path]);
    expect(places({ field: { a: 1 } })).toEqual([[{ a: 1 }, ["at", "field"]]]);
    expect(places({ field: [{ a: 1 }, { b: 2 }] })).toEqual([
      [{ a: 1 }, ["at", "field", 0]],
      [{ b: 2 }, ["at", "field", 1]],
    ]);
    expect(read({}, (part) => parts(part, "field"))).toEqual([[], []]);
    expect(read({ field: null }, (part) => parts(part, "field"))).toEqual([[], []]);
  });

  it("are said where they are none, and the others stay", () => {
    const [found, issues] = read({ field: [null, "text", { a: 1 }, 4, ["b"]] }, (part) =>
      parts(part, "field"),
    );
    expect(found.map(({ record }) => record)).toEqual([{ a: 1 }]);
    const none = (at: number, what: string) => ({
      code: "not-a-record",
      severity: "error",
      path: ["at", "field", at],
      data: { list: "field", found: what },
      repair: "left-out",
    });
    expect(issues).toEqual([
      none(0, "null"),
      none(1, "string"),
      none(3, "number"),
      none(4, "object"),
    ]);
  });

  it("should be one where there is room for one", () => {
    const [found, issues] = read({ field: [{ a: 1 }, { b: 2 }] }, (part) => partIn(part, "field"));
    expect(found?.record).toEqual({ a: 1 });
    expect(issues).toEqual([unusable("one object", "first-kept")]);
    expect(read({ field: [{ a: 1 }] }, (part) => partIn(part, "field")?.record)).toEqual([
      { a: 1 },
      [],
    ]);
    expect(read({}, (part) => partIn(part, "field"))).toEqual([undefined, []]);
  });
});

describe("the types of a record", () => {
  it.each<[JsonRecord, readonly string[]]>([
    [{ type: "A" }, ["A"]],
    [{ type: ["A", 1, null, "B"] }, ["A", "B"]],
    [{ "@type": ["A"] }, ["A"]],
    [{ type: "A", "@type": "B" }, ["A"]],
    [{}, []],
    [{ type: 3 }, []],
  ])("of %j are %j", (record, types) => {
    expect(typesOf(record)).toEqual(types);
  });

  it("are said where they are others, or none", () => {
    const typed = (record: JsonRecord) => read(record, (part) => expectType(part, "A"))[1];
    expect(typed({ type: ["B", "A"] })).toEqual([]);
    expect(typed({ type: ["B", "C"] })).toEqual([
      {
        code: "credential-type-wrong",
        severity: "warning",
        path: ["at", "type"],
        data: { expected: "A", found: "B, C" },
        repair: "none",
      },
    ]);
    expect(typed({})).toEqual([
      {
        code: "field-missing",
        severity: "warning",
        path: ["at"],
        data: { field: "type" },
        repair: "none",
      },
    ]);
  });
});

describe("a time", () => {
  it("is an instant", () => {
    const time = (field: string) => read({ field }, (part) => timeIn(part, "field"));
    expect(time("2026-06-12T02:00:00+02:00")).toEqual(["2026-06-12T00:00:00.000Z", []]);
    expect(read({}, (part) => timeIn(part, "field"))).toEqual([undefined, []]);
  });

  it.each([
    ["2026-06-12", "2026-06-12T00:00:00.000Z"],
    ["2026-06-12T08:30:00", "2026-06-12T08:30:00.000Z"],
  ])("without a zone, %s, is read as UTC", (field, instant) => {
    expect(read({ field }, (part) => timeIn(part, "field"))).toEqual([
      instant,
      [
        {
          code: "time-without-zone",
          severity: "note",
          path: ["at", "field"],
          data: { field: "field" },
          repair: "converted",
        },
      ],
    ]);
  });

  it.each(["soon", "", "2026-13-01", "on 2026-06-12", "2026-06-12x"])("is not %j", (field) => {
    expect(read({ field }, (part) => timeIn(part, "field"))).toEqual([
      undefined,
      [unusable("a time")],
    ]);
  });
});

it("a field that has to be there is said where it is not, or is null", () => {
  expect(
    read({ a: "", b: null, d: 0 }, (part) => expectFields(part, "a", "b", "c", "d"))[1],
  ).toEqual(
    ["b", "c"].map((field) => ({
      code: "field-missing",
      severity: "warning",
      path: ["at"],
      data: { field },
      repair: "none",
    })),
  );
});

it("an absent field has no key", () => {
  expect(Object.keys(without({ a: undefined, b: null, c: "" }))).toEqual(["b", "c"]);
});
