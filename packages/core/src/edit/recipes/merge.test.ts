import { describe, expect, it } from "vitest";
import { audit } from "../../../test/edit/audit.ts";
import { after, issuesOf, on } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { Framework } from "../../framework/framework.ts";
import type { Relation } from "../../framework/relation.ts";
import { edit } from "../edit.ts";
import type { Merge } from "./merge.ts";

const merging = (from: string[], into: string): Merge => ({ type: "merge", from, into, on });

const competency = (framework: Framework, id: string) =>
  framework.competencies.find((one) => one.id === id);

describe("merge", () => {
  const framework = after(merging(["explains", "shares"], "presents"));

  it("retires what is merged away, each with its successor", () => {
    expect(competency(framework, "explains")?.retired).toEqual({ on });
    expect(competency(framework, "shares")?.retired).toEqual({ on });
    expect(competency(framework, "presents")?.retired).toBeUndefined();
    expect(framework.relations.slice(-2)).toEqual([
      { type: "replaced-by", from: "explains", to: "presents" },
      { type: "replaced-by", from: "shares", to: "presents" },
    ]);
  });

  it("takes what is at home under them along", () => {
    expect(framework.indicators.map(({ partOf }) => partOf)).toEqual([
      "presents",
      "presents",
      "drafts",
    ]);
    expect(competency(framework, "explains")?.partOf).toBe("speak");
  });

  it("takes relations along, but for those that stay true only of the merged", () => {
    expect(framework.relations.slice(0, 7)).toEqual([
      // Among the merged.
      promise.relations[0],
      { type: "covers", from: "drafts", to: "presents" },
      // What it was.
      promise.relations[2],
      promise.relations[3],
      // To what they are merged into.
      promise.relations[4],
      { type: "related", from: "presents", to: { uri: "https://example.org/near" } },
      // Part of something that is now under presents itself.
      promise.relations[6],
    ]);
  });

  it("takes a progression of a family that is not there yet along", () => {
    expect(framework.progressions.map((one) => one.competency)).toEqual(["presents", "presents"]);
    // Its levels were those of its progression: without it, they are named.
    expect(competency(framework, "explains")?.scale).toBe("four");
    expect(competency(framework, "shares")?.scale).toBeUndefined();
  });

  it("leaves a second progression of one family with what it was of", () => {
    const both: Framework = {
      ...promise,
      progressions: promise.progressions.map((one) => ({ ...one, family: "continuum" })),
    };
    const merged = after(merging(["explains"], "presents"), both);
    expect(merged.progressions.map((one) => one.competency)).toEqual(["presents", "explains"]);
    const intoShares = after(merging(["explains", "presents"], "shares"), both);
    expect(intoShares.progressions.map((one) => one.competency)).toEqual(["shares", "explains"]);
    expect(competency(intoShares, "presents")?.scale).toBe("four");
    expect(competency(intoShares, "explains")?.scale).toBeUndefined();
  });

  it("leaves a progression on another scale than the one it is rated on", () => {
    const mixed: Framework = {
      ...promise,
      competencies: promise.competencies.map((one) =>
        one.id === "explains" ? { ...one, scale: "four" } : one,
      ),
      progressions: promise.progressions.map((one) =>
        one.competency === "explains" ? { ...one, scale: "three", descriptors: [] } : one,
      ),
    };
    const merged = after(merging(["explains"], "presents"), mixed);
    expect(merged.progressions[1]?.competency).toBe("explains");
  });

  it("is for all grade bands that one of them is for", () => {
    const bandsOf = (recipe: Merge, id: string) => competency(after(recipe), id)?.bands;
    expect(bandsOf(merging(["explains"], "shares"), "shares")).toEqual(["3-5", "6-8"]);
    expect(bandsOf(merging(["explains", "presents"], "shares"), "shares")).toBeUndefined();
    expect(bandsOf(merging(["shares"], "presents"), "presents")).toBeUndefined();
    const same: Framework = {
      ...promise,
      competencies: promise.competencies.map((one) => ({ ...one, bands: ["3-5"] })),
    };
    const result = edit(same, merging(["explains"], "shares"), audit);
    const paths = result.ok ? result.value.patches.map(({ path }) => path.join("/")) : [];
    expect(paths).not.toContain("competencies/4/bands/1");
    expect(paths.some((path) => path.startsWith("competencies/4"))).toBe(false);
  });

  it("leaves what is already said of the other with the merged", () => {
    const relations: readonly Relation[] = [
      { type: "covers", from: "drafts", to: "presents" },
      { type: "covers", from: "drafts", to: "explains", note: "Also" },
      { type: "covers", from: "drafts", to: "shares" },
      { type: "related", from: "explains", to: "drafts" },
      { type: "related", from: "shares", to: "drafts" },
    ];
    const merged = after(merging(["explains", "shares"], "presents"), { ...promise, relations });
    expect(merged.relations.slice(0, 5)).toEqual([
      relations[0],
      relations[1],
      relations[2],
      { type: "related", from: "presents", to: "drafts" },
      relations[4],
    ]);
  });

  it("keeps relations between the merged and what is under them, other than being part of it", () => {
    const relations: readonly Relation[] = [
      { type: "related", from: "explains", to: "opens" },
      { type: "part-of", from: "explains", to: "opens" },
      { type: "part-of", from: "shares", to: "drafts" },
    ];
    const merged = after(merging(["explains", "shares"], "presents"), { ...promise, relations });
    expect(merged.relations.slice(0, 3)).toEqual([
      { type: "related", from: "presents", to: "opens" },
      relations[1],
      { type: "part-of", from: "presents", to: "drafts" },
    ]);
  });

  it("keeps the day of what was retired before", () => {
    const merged = after(merging(["old"], "presents"));
    expect(competency(merged, "old")?.retired).toEqual({ on: "2024-06-30" });
    expect(merged.relations.at(-1)).toEqual({
      type: "replaced-by",
      from: "old",
      to: "presents",
    });
  });

  it("merges outcomes, with their place in the portrait", () => {
    const merged = after(merging(["speak", "team"], "write"));
    expect(merged.portrait?.outcomes).toEqual(["write"]);
    expect(merged.competencies.map(({ partOf }) => partOf)).toEqual([
      "write",
      "write",
      "presents",
      "write",
      "write",
      "write",
    ]);
    expect(after(merging(["team"], "speak")).portrait?.outcomes).toEqual(["speak"]);
    expect(after(merging(["speak"], "team")).portrait?.outcomes).toEqual(["team"]);
    const three: Framework = {
      ...promise,
      outcomes: [...promise.outcomes, { id: "draw", name: "Draws", part: "academic" }],
      portrait: { title: "P", outcomes: ["write", "speak", "draw", "team"] },
    };
    expect(after(merging(["team", "speak"], "draw"), three).portrait?.outcomes).toEqual([
      "write",
      "draw",
    ]);
    const { portrait: _, ...bare } = promise;
    expect(after(merging(["team"], "speak"), bare).portrait).toBeUndefined();
  });

  it("merges domains and indicators", () => {
    expect(after(merging(["world"], "self")).outcomes.map(({ partOf }) => partOf)).toEqual([
      "self",
      "self",
      undefined,
    ]);
    expect(after(merging(["slides"], "why")).indicators[0]).toEqual({
      ...promise.indicators[0],
      retired: { on },
    });
  });

  it.each<[Merge, unknown[][]]>([
    [
      merging([], "none"),
      [
        ["unknown-item", "recipe/into", { kind: "node", id: "none" }],
        ["too-small", "recipe/from", { least: 1, what: "entries" }],
      ],
    ],
    [
      merging(["gone", "gone", "presents"], "presents"),
      [
        ["named-twice", "recipe/from/1", { id: "gone" }],
        ["unknown-item", "recipe/from/0", { kind: "node", id: "gone" }],
        ["unknown-item", "recipe/from/1", { kind: "node", id: "gone" }],
        ["named-twice", "recipe/from/2", { id: "presents" }],
      ],
    ],
    [
      merging(["presents"], "none"),
      [["unknown-item", "recipe/into", { kind: "node", id: "none" }]],
    ],
    [
      merging(["team"], "presents"),
      [
        [
          "not-of-one-kind",
          "recipe/from/0",
          { id: "presents", kind: "competency", expected: "outcome" },
        ],
      ],
    ],
    [
      merging(["presents"], "opens"),
      [["cycle", "recipe/from/0", { ids: ["presents", "opens"], relation: "part-of" }]],
    ],
    [
      merging(["drafts"], "presents"),
      [["scales-differ", "recipe/from/0", { id: "drafts", scale: "three", expected: "four" }]],
    ],
    [merging(["presents"], "old"), [["already-retired", "recipe/from/0", { id: "old" }]]],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });

  it("is refused where a run of relations would lead back", () => {
    const relations = [
      { type: "precedes", from: "explains", to: "opens" },
      { type: "precedes", from: "opens", to: "presents" },
    ];
    expect(issuesOf(merging(["explains"], "presents"), { ...promise, relations })).toEqual([
      ["cycle", "framework/relations/0", { ids: ["presents", "opens"], relation: "precedes" }],
    ]);
  });

  it("is not refused for scales that are not there", () => {
    const none: Framework = {
      ...promise,
      scales: [],
      progressions: [],
      indicators: [],
      competencies: [
        { id: "a", name: "A", reporting: "narrative" },
        { id: "b", name: "B", reporting: "narrative" },
        { id: "c", name: "C", reporting: "narrative", scale: "gone" },
      ],
      relations: [],
    };
    expect(issuesOf(merging(["a"], "b"), none)).toEqual([]);
    expect(issuesOf(merging(["c"], "b"), none)).toEqual([]);
  });
});
