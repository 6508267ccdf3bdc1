import { describe, expect, it } from "vitest";
import { after, find, issuesOf } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { Framework } from "../../framework/framework.ts";
import type { Recipe } from "../recipe.ts";

describe("add", () => {
  it.each<[Recipe & { readonly type: "add" }, keyof Framework, number]>([
    [{ type: "add", kind: "domain", value: { id: "new", name: "N" } }, "domains", 2],
    [
      { type: "add", kind: "domain", value: { id: "new", name: "N" }, before: "world" },
      "domains",
      1,
    ],
    [
      { type: "add", kind: "outcome", value: { id: "new", name: "N", part: "academic" } },
      "outcomes",
      3,
    ],
    [
      {
        type: "add",
        kind: "competency",
        value: { id: "new", name: "N", reporting: "level", partOf: "team", scale: "three" },
        before: "presents",
      },
      "competencies",
      0,
    ],
    [
      {
        type: "add",
        kind: "indicator",
        value: { id: "new", statement: "N", partOf: "drafts", level: "3" },
      },
      "indicators",
      3,
    ],
    [
      {
        type: "add",
        kind: "progression",
        value: {
          id: "new",
          competency: "drafts",
          scale: "three",
          family: "continuum",
          expected: [],
          descriptors: [],
        },
        before: "p-explains",
      },
      "progressions",
      1,
    ],
    [
      { type: "add", kind: "scale", value: { ...find(promise.scales, "four"), id: "new" } },
      "scales",
      2,
    ],
    [
      { type: "add", kind: "grade-band", value: { id: "K-2", name: "N" }, before: "3-5" },
      "gradeBands",
      0,
    ],
    [
      { type: "add", kind: "relation", value: { type: "covers", from: "opens", to: "shares" } },
      "relations",
      7,
    ],
    [
      {
        type: "add",
        kind: "relation",
        value: { id: "new", type: "related", from: "opens", to: { uri: "urn:x" } },
        before: "r1",
      },
      "relations",
      0,
    ],
  ])("%j", (recipe, list, position) => {
    const framework = after(recipe);
    const before = promise[list] as readonly unknown[];
    expect(framework[list]).toEqual([
      ...before.slice(0, position),
      recipe.value,
      ...before.slice(position),
    ]);
    expect({ ...framework, [list]: before }).toEqual(promise);
  });

  it("puts an outcome into the portrait", () => {
    const recipe = { type: "add", kind: "portrait-outcome", value: "write" } as const;
    expect(after(recipe).portrait?.outcomes).toEqual(["speak", "team", "write"]);
    expect(after({ ...recipe, before: "speak" }).portrait?.outcomes).toEqual([
      "write",
      "speak",
      "team",
    ]);
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "add", kind: "outcome", value: { id: "shares", name: "N", part: "academic" } },
      [["duplicate-id", "recipe/value", { id: "shares", kind: "outcome" }]],
    ],
    [
      { type: "add", kind: "scale", value: { ...find(promise.scales, "four") }, before: "two" },
      [
        ["duplicate-id", "recipe/value", { id: "four", kind: "scale" }],
        ["unknown-item", "recipe/before", { kind: "scale", id: "two" }],
      ],
    ],
    [
      {
        type: "add",
        kind: "relation",
        value: { id: "r1", type: "covers", from: "opens", to: "shares" },
      },
      [["duplicate-id", "recipe/value", { id: "r1", kind: "relation" }]],
    ],
    [
      { type: "add", kind: "portrait-outcome", value: "speak" },
      [["duplicate-id", "recipe/value", { id: "speak", kind: "portrait-outcome" }]],
    ],
    [
      { type: "add", kind: "portrait-outcome", value: "presents" },
      [["unknown-item", "recipe/value", { kind: "outcome", id: "presents" }]],
    ],
    [
      {
        type: "add",
        kind: "competency",
        value: { id: "new", name: "N", reporting: "level", partOf: "gone", scale: "none" },
      },
      [
        [
          "dangling",
          "framework/competencies/6/partOf",
          { id: "gone", kind: "outcome, competency or domain" },
        ],
        ["dangling", "framework/competencies/6/scale", { id: "none", kind: "scale" }],
      ],
    ],
    [
      {
        type: "add",
        kind: "relation",
        value: { type: "precedes", from: "shares", to: "explains" },
      },
      [["cycle", "framework/relations/0", { ids: ["explains", "shares"], relation: "precedes" }]],
    ],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });

  it("finds no portrait where there is none", () => {
    const { portrait: _, ...bare } = promise;
    expect(issuesOf({ type: "add", kind: "portrait-outcome", value: "write" }, bare)).toEqual([
      ["unknown-item", "recipe/kind", { kind: "portrait", id: "" }],
    ]);
  });

  it("says only what was not wrong before", () => {
    const broken: Framework = {
      ...promise,
      competencies: [
        { id: "a", name: "A", reporting: "none", partOf: "gone" },
        ...promise.competencies,
      ],
    };
    const b = { id: "b", name: "B", reporting: "none", partOf: "gone" } as const;
    expect(after({ type: "add", kind: "domain", value: { id: "d", name: "D" } }, broken)).toEqual({
      ...broken,
      domains: [...broken.domains, { id: "d", name: "D" }],
    });
    expect(issuesOf({ type: "add", kind: "competency", value: b }, broken)).toEqual([
      [
        "dangling",
        "framework/competencies/7/partOf",
        { id: "gone", kind: "outcome, competency or domain" },
      ],
    ]);
  });
});
