import { describe, expect, it } from "vitest";
import type { NodeKind } from "@whole-learner/core/framework";
import { association, type Fields, to } from "../../../test/case/package-of.ts";
import { readingOf, recordOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import type { Association, End } from "./read-associations.ts";
import { relationTypeFor, saysType } from "./relation-type.ts";

const kinds: readonly NodeKind[] = ["domain", "outcome", "competency", "indicator"];
const [domain, outcome, competency, indicator] = [0, 1, 2, 3] as const;

function typeOf(
  type: string,
  {
    from = competency,
    to: end = outcome,
    ours = {},
    closes = false,
  }: {
    readonly from?: End;
    readonly to?: End;
    readonly ours?: Fields;
    readonly closes?: boolean;
  } = {},
) {
  const reading = readingOf();
  const raw = association(to(1), type, to(2), { extensions: { "whole-learner/framework": ours } });
  const record = recordOf("association", raw as JsonRecord, ["CFAssociations"], 7);
  const one: Association = { record, type, origin: {}, destination: {}, from, to: end };
  const closing = new Set(closes ? [one] : []);
  // Of the tree, only what closes circles is asked.
  const tree = { closing } as unknown as Parameters<typeof relationTypeFor>[2]["tree"];
  return [relationTypeFor(reading, one, { kinds, tree }), reading.issues] as const;
}

describe("the type of a relation", () => {
  it.each([
    ["exactMatchOf", "equivalent"],
    ["precedes", "precedes"],
    ["isRelatedTo", "related"],
    ["replacedBy", "replaced-by"],
    ["ext:covers", "covers"],
    ["isPeerOf", "case/isPeerOf"],
    ["exemplar", "case/exemplar"],
    ["hasSkillLevel", "case/hasSkillLevel"],
    ["isTranslationOf", "case/isTranslationOf"],
    ["ext:builds-on", "case/ext:builds-on"],
  ])("of %s is %s", (type, relation) => {
    expect(typeOf(type)).toStrictEqual([relation, []]);
    expect(typeOf(type, { closes: true, from: indicator, to: domain })).toStrictEqual([
      relation,
      [],
    ]);
  });

  it("that CASE does not have is told of and kept", () => {
    expect(typeOf("dependsOn")).toStrictEqual([
      "case/dependsOn",
      [
        {
          code: "case-unknown-association",
          severity: "note",
          path: ["CFAssociations", 7, "associationType"],
          data: { type: "dependsOn" },
          repair: "carried",
        },
      ],
    ]);
  });

  it("that is not said is just a relation, with a warning", () => {
    expect(typeOf("")).toStrictEqual([
      "related",
      [
        {
          code: "field-missing",
          severity: "warning",
          path: ["CFAssociations", 7, "associationType"],
          data: { field: "associationType" },
          repair: "made",
        },
      ],
    ]);
  });

  it("that is longer than 400 characters is just a relation", () => {
    const longest = `ext:${"a".repeat(396)}`;
    expect(typeOf(longest)).toStrictEqual([`case/${longest}`, []]);
    expect(typeOf(`${longest}a`)).toStrictEqual(["related", []]);
  });

  it("is what our own export kept, else says that it was a relation of ours", () => {
    expect(typeOf("dependsOn", { ours: { type: "school/needs" } })).toStrictEqual([
      "school/needs",
      [],
    ]);
    const misplaced = { from: indicator, to: domain } as const;
    expect(typeOf("isChildOf", { ...misplaced, ours: { relation: true } })).toStrictEqual([
      "part-of",
      [],
    ]);
    expect(typeOf("isChildOf", { ...misplaced, ours: { relation: 1 } })[0]).toBe("case/isChildOf");
  });
});

describe.each(["isChildOf", "isPartOf"])("the type of a relation of %s", (type) => {
  it.each<[End, End]>([
    [domain, domain],
    [outcome, domain],
    [competency, domain],
    [competency, outcome],
    [competency, competency],
    [indicator, competency],
    [indicator, "document"],
    ["outside", domain],
    ["document", indicator],
    [domain, "outside"],
  ])("is part-of where %s may stand in %s", (from, end) => {
    expect(typeOf(type, { from, to: end })).toStrictEqual(["part-of", []]);
  });

  it.each<[number, number, string, string]>([
    [domain, outcome, "domain", "outcome"],
    [outcome, competency, "outcome", "competency"],
    [competency, indicator, "competency", "indicator"],
    [indicator, domain, "indicator", "domain"],
    [indicator, outcome, "indicator", "outcome"],
  ])("is CASE's own where %s may not stand in %s", (from, end, kind, above) => {
    expect(typeOf(type, { from, to: end })).toStrictEqual([
      `case/${type}`,
      [
        {
          code: "case-parent-does-not-fit",
          severity: "note",
          path: ["CFAssociations", 7],
          data: { kind, above },
          repair: "carried",
        },
      ],
    ]);
  });

  it("is CASE's own where it closes a circle, of which was told before", () => {
    expect(typeOf(type, { closes: true })).toStrictEqual([`case/${type}`, []]);
    expect(typeOf(type, { closes: true, to: "document" })).toStrictEqual(["part-of", []]);
  });
});

describe("whether a relation says the type of its association", () => {
  it.each([
    ["related", "", true],
    ["part-of", "isChildOf", true],
    ["part-of", "isPartOf", false],
    ["case/isPartOf", "isPartOf", true],
    ["case/isChildOf", "isChildOf", true],
    ["case/dependsOn", "dependsOn", true],
    ["case/builds on", "builds on", true],
    ["related", "dependsOn", false],
    ["case/ext:builds-on", "ext:builds-on", true],
    ["case/precedes", "replacedBy", false],
  ])("%s for %j: %s", (relation, type, says) => {
    expect(saysType(relation, type)).toBe(says);
  });
});
