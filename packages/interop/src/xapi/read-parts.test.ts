import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import type { JsonRecord } from "../json/json-record.ts";
import { activitiesIn, readArtifacts, readLanguage, readText, readTimes } from "./read-parts.ts";

const withIssues = <T>(reader: (issues: InteropIssue[]) => T) => {
  const issues: InteropIssue[] = [];
  return { found: reader(issues), issues };
};
const issue = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  severity: string,
  repair: string,
) => ({ code, severity, path: [7, ...path], data, repair });

describe("a text in languages", () => {
  it.each<[JsonRecord | string | null | undefined, unknown]>([
    ["words", "words"],
    ["", undefined],
    [null, undefined],
    [undefined, undefined],
    [{}, undefined],
    [{ en: "words" }, "words"],
    [{ und: "words" }, "words"],
    [{ es: "palabras" }, { es: "palabras" }],
    [
      { en: "words", es: "palabras" },
      { en: "words", es: "palabras" },
    ],
    [{ en_US: "words", es: 4, "not a tag": "x" }, undefined],
    [{ en: "words", es: 4, en_US: "x" }, "words"],
  ])("%j is %j", (value, text) => {
    expect(readText(value, "en")).toEqual(text);
  });
});

describe("the times of a statement", () => {
  const missing = (severity: string, repair: string) =>
    issue("field-missing", ["timestamp"], { field: "timestamp" }, severity, repair);
  const unusable = (field: string) =>
    issue("value-unusable", [field], { field, expected: "a time" }, "warning", "left-out");
  const zoneless = (field: string) =>
    issue("time-without-zone", [field], { field }, "note", "converted");
  const [may, june] = ["2026-05-29T00:00:00.000Z", "2026-06-01T12:00:00.000Z"];

  it.each<[string, JsonRecord, object, readonly object[]]>([
    ["both", { timestamp: may, stored: june }, { happened: may, recorded: june }, []],
    ["no time of storing", { timestamp: may, stored: null }, { happened: may }, []],
    [
      "one day, later by the clock",
      { timestamp: "2026-06-01T23:00:00.000Z", stored: june },
      { happened: "2026-06-01T23:00:00.000Z", recorded: june },
      [],
    ],
    [
      "a day to come",
      { timestamp: june, stored: may },
      { happened: june, recorded: may },
      [
        issue(
          "xapi-happened-after-stored",
          ["timestamp"],
          { happened: june, stored: may },
          "warning",
          "none",
        ),
      ],
    ],
    ["no zone", { timestamp: "2026-05-29T00:00:00" }, { happened: may }, [zoneless("timestamp")]],
    ["none", {}, {}, [missing("error", "left-out")]],
    ["null", { timestamp: null }, {}, [missing("error", "left-out")]],
    [
      "none that can be read",
      { timestamp: 4, stored: "soon" },
      {},
      [unusable("timestamp"), unusable("stored"), missing("error", "left-out")],
    ],
    [
      "when it was stored",
      { stored: june },
      { happened: june, recorded: june },
      [missing("note", "made")],
    ],
    [
      "when it was stored, where the other cannot be read",
      { timestamp: {}, stored: june },
      { happened: june, recorded: june },
      [unusable("timestamp")],
    ],
  ])("are %s", (_, raw, found, issues) => {
    expect(withIssues((all) => readTimes(raw, [7], all))).toStrictEqual({ found, issues });
  });
});

it.each<[JsonRecord, string | undefined, boolean]>([
  [{}, undefined, true],
  [{ language: null }, undefined, true],
  [{ language: "zh-Hans" }, "zh-Hans", true],
  [{ language: "en_US" }, undefined, false],
  [{ language: 4 }, undefined, false],
])("the language in %j is %j", (context, found, isFine) => {
  const data = { field: "language", expected: "a language tag" };
  expect(withIssues((all) => readLanguage(context, [7], all))).toEqual({
    found,
    issues: isFine
      ? []
      : [issue("value-unusable", ["context", "language"], data, "warning", "left-out")],
  });
});

it("attachments are links with a title in one language; what has no address is told", () => {
  const attachments = [
    "none",
    { fileUrl: "urn:x:1", display: { es: "Uno", en: "One" }, contentType: "text/plain" },
    { fileUrl: "", display: { en: "No address" } },
    { fileUrl: "urn:x:2", display: {}, contentType: "" },
    { fileUrl: "urn:x:3", display: { en: "Three" } },
    { fileUrl: "urn:x:4", usageType: "http://adlnet.gov/expapi/attachments/signature" },
    {},
  ];
  const without = (at: number) =>
    issue("xapi-attachment-without-url", ["attachments", at], {}, "note", "left-out");
  const read = withIssues((all) => readArtifacts({ attachments }, [7], "en", all));
  expect(read).toStrictEqual({
    found: [
      { uri: "urn:x:1", title: "Uno", mediaType: "text/plain" },
      { uri: "urn:x:2" },
      { uri: "urn:x:3", title: "Three" },
    ],
    issues: [without(2), without(6)],
  });
  expect(withIssues((all) => readArtifacts({}, [7], "en", all)).found).toBeUndefined();
});

it("the activities of a kind are one, or several, or none", () => {
  const of = (kind: JsonRecord) => activitiesIn({ contextActivities: kind }, "parent");
  expect(of({ parent: { id: "a" } })).toEqual([{ id: "a" }]);
  expect(of({ parent: [{ id: "a" }, null, "b", { id: "c" }] })).toEqual([{ id: "a" }, { id: "c" }]);
  expect(of({ grouping: { id: "a" } })).toEqual([]);
  expect(of({ parent: null })).toEqual([]);
});
