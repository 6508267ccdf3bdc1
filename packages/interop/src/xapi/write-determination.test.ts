import type { CompetencyDetermination } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { extension, framework, home, said, uuid, write } from "../../test/xapi-writing.ts";
import { fromXapi, type XapiWriting } from "./index.ts";

describe("a determination as a statement", () => {
  const determined = (level: string, over: object = {}) =>
    ({
      status: "determined",
      learner: "ana",
      competency: "Listens",
      scale: "scale",
      level,
      score: 2.6,
      pieces: [],
      ...over,
    }) as CompetencyDetermination;
  const made = (determination: CompetencyDetermination, over: Partial<XapiWriting> = {}) =>
    write({
      determinations: [
        { determination, id: uuid.toUpperCase(), timestamp: "2026-06-12T02:00:00+02:00" },
      ],
      ...over,
    });

  it.each([
    ["Leads", "mastered", { score: { raw: 3, min: 1, max: 4 }, success: true }],
    ["Teaches it", "mastered", { score: { raw: 4, min: 1, max: 4 }, success: true }],
    ["Does it", "progressed", { score: { raw: 2, min: 1, max: 4 } }],
  ])("with the level %s says that its learner %s", (level, verb, result) => {
    expect(made(determined(level))).toMatchObject({
      value: [
        {
          id: uuid,
          verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { "en-US": verb } },
          result,
          timestamp: "2026-06-12T00:00:00.000Z",
        },
      ],
      issues: [],
    });
    expect(made(determined(level)).value[0]?.result).toEqual(result);
  });

  it("names its level under the caller's extension", () => {
    expect(made(determined("Leads"), { extension }).value[0]?.result?.extensions).toEqual({
      [extension]: { scale: "scale", level: "Leads", name: { en: "Leads" } },
    });
  });

  it("is no evidence to whoever reads it", () => {
    const { value } = made(determined("Leads"));
    expect(fromXapi(value, { framework, home }).value.log.entries).toEqual([]);
  });

  it.each<[string, CompetencyDetermination, string]>([
    [
      "without a level",
      { ...determined("Leads"), status: "no-evidence" } as CompetencyDetermination,
      "note xapi-without-level /determinations/0 left-out",
    ],
    [
      "on another scale",
      determined("Leads", { scale: "other" }),
      "error xapi-target-unknown /determinations/0 left-out",
    ],
    [
      "of another level",
      determined("Soars"),
      "error xapi-target-unknown /determinations/0 left-out",
    ],
    [
      "of another competency",
      determined("Leads", { competency: "Sings" }),
      "error xapi-target-unknown /determinations/0 left-out",
    ],
  ])("%s is none", (_, determination, issue) => {
    expect(made(determination).value).toEqual([]);
    expect(said(made(determination))).toEqual([issue]);
  });

  it("by an expectation of one's own is written with a warning", () => {
    const own = made(determined("Leads", { modified: true }));
    expect(own.value).toHaveLength(1);
    expect(said(own)).toEqual(["warning xapi-modified /determinations/0 none"]);
  });

  it("needs a UUID and a time with a zone", () => {
    const bad = write({
      determinations: [
        { determination: determined("Leads"), id: "7", timestamp: "2026-06-12T00:00:00Z" },
        { determination: determined("Leads"), id: uuid, timestamp: "2026-06-12" },
      ],
    });
    expect(bad.value).toEqual([]);
    expect(said(bad)).toEqual([
      "error xapi-id-unusable /determinations/0/id left-out",
      "error xapi-id-unusable /determinations/1/timestamp left-out",
    ]);
  });
});
