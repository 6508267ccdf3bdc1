import { describe, expect, it } from "vitest";
import { adl, entries, first, rating, reading, said, scored } from "../../test/xapi-statements.ts";
import type { XapiReading } from "./index.ts";

describe("what a statement found", () => {
  const value = (result: unknown, over: XapiReading = {}, verb = "scored"): unknown => {
    const one = entries(scored({ result, verb: { id: adl(verb) } }), { ...reading, ...over })[0];
    return one?.type === "rating" ? one.value : undefined;
  };
  const points = (of: number, got: number): object => ({ kind: "points", points: got, of });

  it.each<[string, object, unknown]>([
    ["raw of a maximum", { score: { raw: 3, max: 4 } }, points(4, 3)],
    ["a range that does not begin at zero", { score: { raw: 3, min: 1, max: 4 } }, points(3, 2)],
    ["raw before scaled", { score: { raw: 3, max: 4, scaled: 0.5 } }, points(4, 3)],
    ["scaled, where there is no maximum", { score: { raw: 3, scaled: 0.75 } }, points(1, 0.75)],
    ["a number as a text", { score: { raw: "3", max: "4" } }, points(4, 3)],
    ["success alone", { success: true }, { kind: "met", met: true }],
    ["no success alone", { success: false }, { kind: "met", met: false }],
    ["a score before success", { score: { scaled: 0.4 }, success: true }, points(1, 0.4)],
    ["more than all", { score: { raw: 11, min: 0, max: 10 } }, points(10, 11)],
  ])("is %s", (_, result, found) => {
    expect(value(result)).toEqual(found);
  });

  it("is what the caller takes of it", () => {
    const all = { score: { raw: 3, max: 4, scaled: 0.5 }, success: true, completion: false };
    expect(value(all, { measures: ["number"] })).toEqual({ kind: "number", number: 3 });
    expect(value(all, { measures: ["scaled"] })).toEqual(points(1, 0.5));
    expect(value(all, { measures: ["success", "points"] })).toEqual({ kind: "met", met: true });
    expect(value(all, { measures: ["completion"] })).toEqual({ kind: "met", met: false });
  });

  it("is what the verb says, where the result does not", () => {
    expect(value({}, {}, "passed")).toEqual({ kind: "met", met: true });
    expect(value(undefined, {}, "failed")).toEqual({ kind: "met", met: false });
    expect(value({ score: { scaled: 1 } }, { verbs: { [adl("scored")]: "excused" } })).toEqual({
      kind: "status",
      status: "excused",
    });
    expect(said(scored({ verb: { id: adl("passed") }, result: { success: false } }))).toEqual([
      "warning xapi-verb-against-result /result/success none",
    ]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["completed alone", { completion: true }, ["note xapi-without-result / left-out"]],
    ["nothing", null, ["note xapi-without-result / left-out"]],
    [
      "a score of nobody knows how much",
      { score: { raw: 3 } },
      [
        "error xapi-score-without-maximum /result/score/raw left-out",
        "note xapi-without-result / left-out",
      ],
    ],
    [
      "less than the least",
      { score: { raw: -1, min: 0, max: 4 } },
      [
        "error xapi-score-out-of-bounds /result/score/raw left-out",
        "note xapi-without-result / left-out",
      ],
    ],
    [
      "no range",
      { score: { raw: 3, min: 4, max: 4 } },
      [
        "error xapi-score-without-range /result/score left-out",
        "note xapi-without-result / left-out",
      ],
    ],
    [
      "scaled beyond one",
      { score: { scaled: 75 } },
      [
        "error xapi-score-out-of-bounds /result/score/scaled left-out",
        "note xapi-without-result / left-out",
      ],
    ],
    [
      "a score in words",
      { score: { raw: "three", max: 4 } },
      ["warning value-unusable /result/score/raw left-out", "note xapi-without-result / left-out"],
    ],
  ])("is no rating where it is %s", (_, result, issues) => {
    expect(value(result)).toBeUndefined();
    expect(said(scored({ result }))).toEqual(issues);
  });

  it("is told where it had to be read otherwise than it stands", () => {
    expect(said(scored({ result: { score: { raw: "3", max: 4 } } }))).toEqual([
      "note value-converted /result/score/raw converted",
    ]);
    expect(said(scored({ result: { score: { raw: 11, max: 10 } } }))).toEqual([
      "warning xapi-score-out-of-bounds /result/score/raw none",
    ]);
  });

  it("is no evidence where others made it of evidence, unless the caller says so", () => {
    const one = scored({ verb: { id: adl("mastered") } });
    expect(said(one)).toEqual(["note xapi-verb-no-evidence / left-out"]);
    expect(first(one, { ...reading, verbs: { [adl("mastered")]: "rates" } })).toEqual(rating);
    expect(said(scored({ verb: { display: { en: "scored" } } }))).toEqual([
      "error field-missing /verb/id left-out",
    ]);
  });
});
