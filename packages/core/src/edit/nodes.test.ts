import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import { type Edited, edit } from "./edit.ts";
import type { Recipe } from "./recipe.ts";

const audit = { by: "Ines Vega", at: "2026-03-02T09:00:00.000Z", why: "A new version" };
const on = "2026-06-30";

const edited = (recipe: Recipe, framework: Framework = promise): Edited => {
  const result = edit(framework, recipe, audit);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const after = (recipe: Recipe, framework?: Framework): Framework =>
  edited(recipe, framework).framework;
const issuesOf = (recipe: Recipe, framework: Framework = promise) =>
  edit(framework, recipe, audit).issues.map(({ code, path, data }) => [code, path.join("/"), data]);

const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("edit", () => {
  it("keeps who, when and why with the recipe and the version that it was applied to", () => {
    const recipe: Recipe = { type: "retire", id: "team", on };
    expect(edited(recipe).entry).toEqual({
      ...audit,
      framework: promise.id,
      version: "1",
      recipe,
    });
  });

  it("keeps nothing of the audit but who, when and why", () => {
    const more = { ...audit, secret: "x" };
    const result = edit(promise, { type: "version", version: "2" }, more);
    expect(result.ok && Object.keys(result.value.entry)).toEqual([
      "by",
      "at",
      "why",
      "framework",
      "version",
      "recipe",
    ]);
  });

  it("gives a frozen framework for a frozen one, and freezes nothing of another", () => {
    const recipe: Recipe = { type: "retire", id: "team", on };
    const frozen = edited(recipe).framework;
    expect([frozen, frozen.outcomes, frozen.outcomes[1]?.retired].every(Object.isFrozen)).toBe(
      true,
    );
    const loose = structuredClone(promise);
    const { framework } = edited(recipe, loose);
    const parts = [loose, loose.domains, framework, framework.outcomes, framework.domains];
    expect(parts.some(Object.isFrozen)).toBe(false);
    expect(framework.domains).toBe(loose.domains);
  });

  it("keeps a recipe that nobody can change later", () => {
    const levels = [
      { id: "a", name: "A", value: 1 },
      { id: "b", name: "B", value: 2 },
      { id: "c", name: "C", value: 3 },
    ];
    const recipe: Recipe = {
      type: "add",
      kind: "scale",
      value: { id: "new", goal: "b", levels },
    };
    const { framework, entry } = edited(recipe);
    levels.pop();
    expect(framework.scales[2]?.levels).toHaveLength(3);
    expect(entry.recipe).toMatchObject({ value: { levels: [{}, {}, {}] } });
  });

  it.each(["remove", "constructor", "__proto__"])("knows no recipe %s", (type) => {
    expect(issuesOf({ type } as unknown as Recipe)).toEqual([
      ["unknown-recipe", "recipe/type", { type }],
    ]);
  });
});

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

describe("move", () => {
  it.each<[Recipe, object]>([
    [{ type: "move", id: "explains", home: "team" }, { partOf: "team" }],
    [
      { type: "move", id: "explains", home: "presents", order: 2 },
      { partOf: "presents", order: 2 },
    ],
    [
      { type: "move", id: "explains", order: 0 },
      { partOf: "speak", order: 0 },
    ],
    [{ type: "move", id: "explains", home: "self" }, { partOf: "self" }],
  ])("%j", (recipe, fields) => {
    const explains = find(promise.competencies, "explains");
    expect(find(after(recipe).competencies, "explains")).toEqual({ ...explains, ...fields });
  });

  it("takes a home and an order away", () => {
    const framework = after({ type: "move", id: "presents", home: null, order: null });
    const { partOf: _, order: __, ...presents } = find(promise.competencies, "presents");
    expect(framework.competencies[0]).toStrictEqual(presents);
    expect(after({ type: "move", id: "speak", home: null }).outcomes[0]).not.toHaveProperty(
      "partOf",
    );
  });

  it("moves domains, outcomes and indicators to homes of their kinds", () => {
    expect(after({ type: "move", id: "world", home: "self" }).domains[1]?.partOf).toBe("self");
    expect(after({ type: "move", id: "write", home: "self" }).outcomes[2]?.partOf).toBe("self");
    expect(after({ type: "move", id: "slides", home: "opens" }).indicators[0]?.partOf).toBe(
      "opens",
    );
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "move", id: "none", home: "nowhere" },
      [["unknown-item", "recipe/id", { kind: "node", id: "none" }]],
    ],
    [
      { type: "move", id: "presents", home: "nowhere" },
      [["unknown-item", "recipe/home", { kind: "node", id: "nowhere" }]],
    ],
    [
      { type: "move", id: "presents", home: "opens" },
      [["cycle", "recipe/home", { ids: ["presents", "opens"], relation: "part-of" }]],
    ],
    [
      { type: "move", id: "presents", home: "presents" },
      [["cycle", "recipe/home", { ids: ["presents", "presents"], relation: "part-of" }]],
    ],
    // By a relation of an own type that is a kind of part-of: explains is part of opens.
    [
      { type: "move", id: "opens", home: "explains" },
      [["cycle", "recipe/home", { ids: ["opens", "explains"], relation: "part-of" }]],
    ],
    [
      { type: "move", id: "self", home: "speak" },
      [["wrong-home", "recipe/home", { kind: "domain", above: "outcome" }]],
    ],
    [
      { type: "move", id: "slides", home: "speak" },
      [["wrong-home", "recipe/home", { kind: "indicator", above: "outcome" }]],
    ],
    [{ type: "move", id: "slides", home: null }, [["needs-home", "recipe/home", { id: "slides" }]]],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });
});

describe("retire", () => {
  it("keeps the node and what is under it", () => {
    const framework = after({ type: "retire", id: "presents", on, reason: "Nobody used it" });
    expect(framework.competencies[0]).toEqual({
      ...promise.competencies[0],
      retired: { on, reason: "Nobody used it" },
    });
    expect({ ...framework, competencies: promise.competencies }).toEqual(promise);
    expect(after({ type: "retire", id: "self", on }).domains[0]?.retired).toStrictEqual({ on });
  });

  it("retires all that is at home under it, and nothing that is only part of it by a relation", () => {
    const framework = after({ type: "retire", id: "speak", on, below: true });
    const retired = [
      ...framework.outcomes,
      ...framework.competencies,
      ...framework.indicators,
    ].flatMap(({ id, retired: how }) => (how === undefined ? [] : [[id, how.on]]));
    expect(retired).toEqual([
      ["speak", on],
      ["presents", on],
      ["explains", on],
      ["opens", on],
      ["old", "2024-06-30"],
      ["slides", on],
      ["why", on],
    ]);
    const opens = after({ type: "retire", id: "opens", on, below: true });
    expect(find(opens.competencies, "explains").retired).toBeUndefined();
  });

  it.each<[string, unknown[][]]>([
    ["old", [["already-retired", "recipe/id", { id: "old" }]]],
    ["none", [["unknown-item", "recipe/id", { kind: "node", id: "none" }]]],
  ])("%s is refused", (id, issues) => {
    expect(issuesOf({ type: "retire", id, on })).toEqual(issues);
  });
});

describe("replace", () => {
  it("names the successor, which stands in its place in the portrait", () => {
    const framework = after({ type: "replace", id: "speak", by: "write", on });
    expect(framework.outcomes[0]).toEqual({ ...promise.outcomes[0], retired: { on } });
    expect(framework.relations.at(-1)).toEqual({
      type: "replaced-by",
      from: "speak",
      to: "write",
    });
    expect(framework.relations).toHaveLength(promise.relations.length + 1);
    expect(framework.portrait?.outcomes).toEqual(["write", "team"]);
    const promised = after({ type: "replace", id: "speak", by: "team", on });
    expect(promised.portrait?.outcomes).toEqual(["team"]);
    expect(after({ type: "replace", id: "presents", by: "opens", on }).portrait).toBe(
      promise.portrait,
    );
  });

  it("names a successor in another framework", () => {
    const by = { uri: "https://example.org/speak", name: "Voice" };
    const framework = after({ type: "replace", id: "speak", by, on });
    expect(framework.relations.at(-1)).toEqual({ type: "replaced-by", from: "speak", to: by });
    expect(framework.portrait).toBe(promise.portrait);
    const again = after({ type: "replace", id: "speak", by: { uri: by.uri }, on }, framework);
    expect(again.relations).toHaveLength(framework.relations.length);
    const other = after({ type: "replace", id: "speak", by: { uri: "urn:other" }, on }, framework);
    expect(other.relations).toHaveLength(framework.relations.length + 1);
  });

  it("names the successor of what was retired before, whose day stays, and names none twice", () => {
    const framework = after({ type: "replace", id: "old", by: "presents", on });
    expect(find(framework.competencies, "old").retired).toEqual({ on: "2024-06-30" });
    expect(framework.relations.at(-1)?.to).toBe("presents");
    expect(after({ type: "replace", id: "old", by: "explains", on })).toBe(promise);
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "replace", id: "none", by: "team", on },
      [["unknown-item", "recipe/id", { kind: "node", id: "none" }]],
    ],
    [
      { type: "replace", id: "speak", by: "none", on },
      [["unknown-item", "recipe/by", { kind: "node", id: "none" }]],
    ],
    [
      { type: "replace", id: "speak", by: "speak", on },
      [["named-twice", "recipe/by", { id: "speak" }]],
    ],
    [
      { type: "replace", id: "speak", by: "presents", on },
      [
        [
          "not-of-one-kind",
          "recipe/by",
          { id: "presents", kind: "competency", expected: "outcome" },
        ],
      ],
    ],
    [
      { type: "replace", id: "presents", by: "old", on },
      [["already-retired", "recipe/by", { id: "old" }]],
    ],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });

  it("is refused where it would lead back, however far", () => {
    const relations = [
      { type: "replaced-by", from: "team", to: "write" },
      { type: "replaced-by", from: "write", to: { uri: "urn:x" } },
      { type: "replaced-by", from: "write", to: "speak" },
    ];
    expect(
      issuesOf({ type: "replace", id: "speak", by: "team", on }, { ...promise, relations }),
    ).toEqual([["replaced-in-a-circle", "recipe/by", { id: "speak", by: "team" }]]);
  });
});

describe("split", () => {
  it("names every part, which stand in its place in the portrait", () => {
    const framework = after({ type: "split", id: "team", into: ["write", "speak"], on });
    expect(framework.outcomes[1]?.retired).toEqual({ on });
    expect(framework.relations.slice(-2)).toEqual([
      { type: "replaced-by", from: "team", to: "write" },
      { type: "replaced-by", from: "team", to: "speak" },
    ]);
    expect(framework.portrait?.outcomes).toEqual(["speak", "write"]);
    expect(find(framework.competencies, "shares").partOf).toBe("team");
    const first = after({ type: "split", id: "speak", into: ["write", "team"], on });
    expect(first.portrait?.outcomes).toEqual(["write", "team"]);
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "split", id: "none", into: ["speak"], on },
      [
        ["unknown-item", "recipe/id", { kind: "node", id: "none" }],
        ["too-small", "recipe/into", { least: 2, what: "entries" }],
      ],
    ],
    [
      { type: "split", id: "team", into: ["speak", "speak"], on },
      [["named-twice", "recipe/into/1", { id: "speak" }]],
    ],
    [
      { type: "split", id: "team", into: ["speak", "team"], on },
      [["named-twice", "recipe/into/1", { id: "team" }]],
    ],
    [
      { type: "split", id: "team", into: ["gone", "self"], on },
      [
        ["unknown-item", "recipe/into/0", { kind: "node", id: "gone" }],
        ["not-of-one-kind", "recipe/into/1", { id: "self", kind: "domain", expected: "outcome" }],
      ],
    ],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });
});

describe("of two nodes with the same id, which should not be", () => {
  it("edits the first", () => {
    const twice: Framework = {
      ...promise,
      competencies: [...promise.competencies, { id: "shares", name: "Again", reporting: "none" }],
    };
    const { framework, patches } = edited({ type: "retire", id: "shares", on }, twice);
    expect(patches.map(({ path }) => path)).toEqual([["competencies", 4, "retired"]]);
    expect(framework.competencies[6]).toBe(twice.competencies[6]);
  });
});
