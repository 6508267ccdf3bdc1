import type { NodeKind } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { child, type Fields, item, pack, uuid } from "../../../test/case/package-of.ts";
import { read } from "../../../test/case/read-package.ts";
import { fromCase } from "../from-case.ts";
import type { FromCaseOptions } from "../options.ts";

const typed = (at: number, CFItemType?: string): Fields =>
  item(at, CFItemType === undefined ? {} : { CFItemType });
/** What each item of a package became, by its number. */
const kindsOf = (
  json: unknown,
  options?: FromCaseOptions,
): readonly (readonly [number, NodeKind])[] => {
  const { domains, outcomes, competencies, indicators } = read(json, options);
  const lists = {
    domain: domains,
    outcome: outcomes,
    competency: competencies,
    indicator: indicators,
  };
  return Object.entries(lists)
    .flatMap(([kind, list]) =>
      (list as readonly { readonly id: string }[]).map(
        ({ id }) => [Number(id.slice(-3)), kind as NodeKind] as const,
      ),
    )
    .sort(([a], [b]) => a - b);
};
const chain = (...types: readonly (string | undefined)[]): Fields =>
  pack(
    types.map((type, at) => typed(at + 1, type)),
    types.map((_, at) => child(at + 1, at === 0 ? undefined : at)),
  );
const refused = (json: unknown, options?: FromCaseOptions) =>
  fromCase(json, options).issues.filter(({ code }) => code === "case-kind-does-not-fit");

describe("what an item is, by its type and its place", () => {
  it.each<[string, readonly (string | undefined)[], readonly NodeKind[]]>([
    [
      "a domain of domains with an outcome",
      ["Strand", "Area", "Outcome", "Skill"],
      ["domain", "domain", "outcome", "competency"],
    ],
    ["a competency under a competency", ["Standard", "Benchmark"], ["competency", "competency"]],
    ["a competency under a domain", ["Domain", "Standard"], ["domain", "competency"]],
    ["an indicator under a competency", ["Standard", "Look-For"], ["competency", "indicator"]],
    [
      "a type in other letters, with space",
      [" STRAND ", "performance INDICATOR"],
      ["domain", "competency"],
    ],
    [
      "no type: by depth",
      [undefined, undefined, undefined],
      ["outcome", "competency", "competency"],
    ],
    ["an unknown type: by depth", ["Whatever", "Whatever"], ["outcome", "competency"]],
    ["an outcome with nothing below it, said by nobody", [undefined], ["competency"]],
    ["an outcome with nothing below it, said by its type", ["Outcome"], ["outcome"]],
    ["an indicator at the top", ["Indicator"], ["competency"]],
    [
      "an indicator with something below it",
      ["Standard", "Indicator", "Skill"],
      ["competency", "competency", "competency"],
    ],
    [
      "an outcome under a competency",
      ["Standard", "Outcome", "Skill"],
      ["competency", "competency", "competency"],
    ],
    ["a domain under an outcome", ["Outcome", "Domain"], ["outcome", "competency"]],
  ])("%s", (_, types, kinds) => {
    expect(kindsOf(chain(...types))).toEqual(kinds.map((kind, at) => [at + 1, kind]));
  });

  it.each<[string, readonly (string | undefined)[], number, NodeKind]>([
    ["a domain under an outcome", ["Outcome", "Domain"], 1, "domain"],
    ["an indicator at the top", ["Indicator"], 0, "indicator"],
    ["an outcome under a competency", ["Standard", "Outcome", "Skill"], 1, "outcome"],
  ])("tells of %s", (_, types, at, wanted) => {
    expect(refused(chain(...types))).toEqual([
      expect.objectContaining({
        path: ["CFItems", at],
        data: { wanted, kind: "competency" },
        severity: "note",
        repair: "replaced",
      }),
    ]);
  });

  it("is not told where nobody said what it should be", () => {
    const options: FromCaseOptions = { kindsByDepth: ["competency", "outcome", "domain"] };
    expect(kindsOf(chain(undefined, undefined, undefined, undefined), options)).toEqual([
      [1, "competency"],
      [2, "competency"],
      [3, "competency"],
      [4, "competency"],
    ]);
    expect(refused(chain(undefined, undefined, undefined, undefined), options)).toEqual([]);
  });

  it("is what the caller says before what is usual, and without depths a competency", () => {
    const options: FromCaseOptions = {
      kinds: { " whatever ": "domain", Strand: "outcome" },
      kindsByDepth: [],
    };
    expect(kindsOf(chain("WHATEVER", "Strand", undefined), options)).toEqual([
      [1, "domain"],
      [2, "outcome"],
      [3, "competency"],
    ]);
  });

  it("is by depth a domain only where something stands below it", () => {
    const options: FromCaseOptions = { kindsByDepth: ["domain", "indicator"] };
    const json = pack([typed(1), typed(2), typed(3)], [child(1), child(2), child(3, 1)]);
    expect(kindsOf(json, options)).toEqual([
      [1, "domain"],
      [2, "competency"],
      [3, "competency"],
    ]);
  });

  it("is a competency where it has levels, whatever its type", () => {
    const levels = ["A", "B", "C"].map((abbreviatedStatement, at) =>
      item(at + 2, { CFItemType: "Level", abbreviatedStatement }),
    );
    const json = pack(
      [typed(1, "Domain"), ...levels],
      [child(1), child(2, 1), child(3, 1), child(4, 1)],
    );
    expect(kindsOf(json)).toEqual([
      [1, "competency"],
      [2, "indicator"],
      [3, "indicator"],
      [4, "indicator"],
    ]);
    expect(refused(json)).toEqual([]);
    expect(read(json).progressions.map(({ competency }) => competency)).toEqual([uuid(1)]);
  });
});
