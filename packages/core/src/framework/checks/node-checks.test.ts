import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../../test/frameworks/framework-of.ts";
import type { Competency } from "../competency.ts";
import type { Framework } from "../framework.ts";
import { indexFramework } from "../lookup/index-framework.ts";
import type { Check } from "./check.ts";
import { cycle } from "./cycle.ts";
import { dangling } from "./dangling.ts";
import { duplicateCode } from "./duplicate-code.ts";
import { duplicateId } from "./duplicate-id.ts";
import { outcomeTwice } from "./outcome-twice.ts";
import { outcomeWithoutCompetency } from "./outcome-without-competency.ts";
import { outsideFramework } from "./outside-framework.ts";
import { retiredInUse } from "./retired-in-use.ts";
import { unknownTerm } from "./unknown-term.ts";
import { wrongHome } from "./wrong-home.ts";

const run = (check: Check, parts: Partial<Framework>) => check(indexFramework(frameworkOf(parts)));

const competency = (id: string, more: Partial<Competency> = {}): Competency => ({
  id,
  name: id,
  reporting: "level",
  ...more,
});
const outcome = (id: string, more: object = {}) =>
  ({ id, name: id, part: "whole-learner", ...more }) as const;
const domain = (id: string, more: object = {}) => ({ id, name: id, ...more });
const indicator = (id: string, partOf: string, more: object = {}) => ({
  id,
  statement: id,
  partOf,
  ...more,
});
const progression = (id: string, of: string, more: object = {}) =>
  ({
    id,
    competency: of,
    scale: "five",
    family: "within-band",
    expected: [],
    descriptors: [],
    ...more,
  }) as const;
const elsewhere = { uri: "https://example.org/7" };

describe("duplicateId", () => {
  it("finds ids used twice among nodes of all kinds, at the later one", () => {
    expect(
      run(duplicateId, {
        domains: [domain("a"), domain("a")],
        outcomes: [outcome("a")],
        competencies: [competency("constructor"), competency("constructor")],
        indicators: [indicator("i", "constructor"), indicator("constructor", "constructor")],
      }),
    ).toEqual([
      {
        code: "duplicate-id",
        severity: "error",
        path: ["domains", 1, "id"],
        data: { id: "a", kind: "domain" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["outcomes", 0, "id"],
        data: { id: "a", kind: "outcome" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["competencies", 1, "id"],
        data: { id: "constructor", kind: "competency" },
      },
      {
        code: "duplicate-id",
        severity: "error",
        path: ["indicators", 1, "id"],
        data: { id: "constructor", kind: "indicator" },
      },
    ]);
  });

  it.each<[string, Partial<Framework>, (string | number)[], string, string]>([
    [
      "grade bands",
      { gradeBands: [domain("b"), domain("b")] },
      ["gradeBands", 1, "id"],
      "b",
      "grade band",
    ],
    [
      "scales",
      { scales: [five, { ...five, id: "six" }, five] },
      ["scales", 2, "id"],
      "five",
      "scale",
    ],
    [
      "levels of a scale",
      {
        scales: [
          { ...five, id: "six" },
          { ...five, levels: [...five.levels, { id: "2", name: "2", value: 9 }] },
        ],
      },
      ["scales", 1, "levels", 5, "id"],
      "2",
      "level",
    ],
    [
      "states of a scale",
      {
        scales: [
          {
            ...five,
            states: [
              { id: "excused", name: "E" },
              { id: "still-open", name: "S" },
              { id: "excused", name: "E" },
            ],
          },
        ],
      },
      ["scales", 0, "states", 2, "id"],
      "excused",
      "state",
    ],
    [
      "progressions",
      { progressions: [progression("p", "a"), progression("p", "b")] },
      ["progressions", 1, "id"],
      "p",
      "progression",
    ],
    [
      "relations, where they have ids",
      {
        relations: [
          { type: "related", from: "a", to: "b" },
          { id: "r", type: "related", from: "a", to: "b" },
          { type: "related", from: "a", to: "b" },
          { id: "r", type: "related", from: "a", to: "b" },
        ],
      },
      ["relations", 3, "id"],
      "r",
      "relation",
    ],
    [
      "terms of a vocabulary",
      { vocabulary: { roles: [domain("elder"), domain("elder")] } },
      ["vocabulary", "roles", 1, "id"],
      "elder",
      "term",
    ],
    [
      "a school's terms and ours",
      { vocabulary: { settings: [domain("garden"), domain("class")] } },
      ["vocabulary", "settings", 1, "id"],
      "class",
      "term",
    ],
    ["languages", { languages: ["en", "es", "en"] }, ["languages", 2], "en", "language"],
  ])("finds them among %s", (_, parts, path, id, kind) => {
    expect(run(duplicateId, parts)).toEqual([
      { code: "duplicate-id", severity: "error", path, data: { id, kind } },
    ]);
  });

  it("allows the same id for things of different spaces", () => {
    expect(
      run(duplicateId, {
        gradeBands: [domain("x")],
        scales: [
          { ...five, id: "x" },
          { ...five, id: "y" },
        ],
        competencies: [competency("x"), competency("five"), competency("class")],
        progressions: [progression("x", "x")],
        relations: [{ id: "x", type: "related", from: "x", to: "five" }],
        vocabulary: { roles: [domain("class"), domain("x")], settings: [domain("x")] },
      }),
    ).toEqual([]);
  });
});

describe("duplicateCode", () => {
  it("finds codes used twice among nodes of all kinds, at the later one", () => {
    expect(
      run(duplicateCode, {
        domains: [domain("d", { code: "__proto__" })],
        outcomes: [outcome("o")],
        competencies: [
          competency("a", { code: "A.1" }),
          competency("b", { code: "A.1" }),
          competency("c", { code: "a.1" }),
          competency("n"),
        ],
        indicators: [indicator("i", "a", { code: "__proto__" })],
      }),
    ).toEqual([
      {
        code: "duplicate-code",
        severity: "warning",
        path: ["competencies", 1, "code"],
        data: { code: "A.1" },
      },
      {
        code: "duplicate-code",
        severity: "warning",
        path: ["indicators", 0, "code"],
        data: { code: "__proto__" },
      },
    ]);
  });
});

describe("dangling", () => {
  it.each<[string, Partial<Framework>, (string | number)[], string]>([
    [
      "a domain's home",
      { domains: [domain("a", { partOf: "gone" })] },
      ["domains", 0, "partOf"],
      "domain",
    ],
    [
      "an outcome's home",
      { outcomes: [outcome("a", { partOf: "gone" })] },
      ["outcomes", 0, "partOf"],
      "domain",
    ],
    [
      "a competency's home",
      { competencies: [competency("x"), competency("a", { partOf: "gone" })] },
      ["competencies", 1, "partOf"],
      "outcome, competency or domain",
    ],
    [
      "an indicator's home",
      { indicators: [indicator("a", "gone")] },
      ["indicators", 0, "partOf"],
      "competency",
    ],
    [
      "a competency's scale",
      { competencies: [competency("a", { scale: "gone" })] },
      ["competencies", 0, "scale"],
      "scale",
    ],
    [
      "a progression's competency",
      { progressions: [progression("p", "gone")] },
      ["progressions", 0, "competency"],
      "competency",
    ],
    [
      "a progression's scale",
      { competencies: [competency("a")], progressions: [progression("p", "a", { scale: "gone" })] },
      ["progressions", 0, "scale"],
      "scale",
    ],
    [
      "an outcome of the portrait",
      { outcomes: [outcome("a")], portrait: { title: "P", outcomes: ["a", "gone"] } },
      ["portrait", "outcomes", 1],
      "outcome",
    ],
  ])("finds %s", (_, parts, path, kind) => {
    expect(run(dangling, parts)).toEqual([
      { code: "dangling", severity: "error", path, data: { id: "gone", kind } },
    ]);
  });

  it("takes a node of another kind for none where only one kind will do, but not for a home", () => {
    expect(
      run(dangling, {
        outcomes: [outcome("o")],
        competencies: [competency("c", { partOf: "o" })],
        indicators: [indicator("i", "o")],
        progressions: [progression("p", "o")],
        portrait: { title: "P", outcomes: ["c"] },
      }).map(({ path, data }) => [path, data]),
    ).toEqual([
      [["progressions", 0, "competency"], { id: "o", kind: "competency" }],
      [["portrait", "outcomes", 0], { id: "c", kind: "outcome" }],
    ]);
  });

  it("finds nothing where everything is there", () => {
    expect(
      run(dangling, {
        domains: [domain("d"), domain("e", { partOf: "d" })],
        outcomes: [outcome("o", { partOf: "d" })],
        competencies: [competency("c", { partOf: "o", scale: "five" })],
        indicators: [indicator("i", "c")],
        progressions: [progression("p", "c")],
        portrait: { title: "P", outcomes: ["o"] },
      }),
    ).toEqual([]);
  });

  it("finds the hostile", () => {
    const found = run(dangling, {
      competencies: [competency("a", { partOf: "constructor", scale: "__proto__" })],
    });
    expect(found.map(({ path }) => path.at(-1))).toEqual(["partOf", "scale"]);
  });
});

describe("outsideFramework", () => {
  it("notes ids that lead nowhere, at either end, and not nodes that are written as outside", () => {
    expect(
      run(outsideFramework, {
        competencies: [competency("a")],
        relations: [
          { type: "related", from: "a", to: "a" },
          { type: "related", from: "gone", to: "toString" },
          { type: "part-of", from: "a", to: elsewhere },
          { type: "replaced-by", from: "a", to: "later" },
        ],
      }),
    ).toEqual([
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 1, "from"],
        data: { id: "gone" },
      },
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 1, "to"],
        data: { id: "toString" },
      },
      {
        code: "outside-framework",
        severity: "note",
        path: ["relations", 3, "to"],
        data: { id: "later" },
      },
    ]);
  });
});

describe("wrongHome", () => {
  const nodes = {
    domains: [domain("domain")],
    outcomes: [outcome("outcome")],
    competencies: [competency("competency")],
    indicators: [indicator("indicator", "competency")],
  };
  const kinds = ["domain", "outcome", "competency", "indicator"] as const;
  const lists = {
    domain: "domains",
    outcome: "outcomes",
    competency: "competencies",
    indicator: "indicators",
  } as const;
  const right = new Set([
    "domain in domain",
    "outcome in domain",
    "competency in domain",
    "competency in outcome",
    "competency in competency",
    "indicator in competency",
  ]);

  it.each(kinds.flatMap((kind) => kinds.map((above) => [kind, above] as const)))(
    "%s in %s",
    (kind, above) => {
      const expected = (path: (string | number)[]) =>
        right.has(`${kind} in ${above}`)
          ? []
          : [{ code: "wrong-home", severity: "error", path, data: { kind, above } }];
      const list = lists[kind];
      const more = { ...nodes[list][0], id: "new", partOf: above };
      expect(run(wrongHome, { ...nodes, [list]: [...nodes[list], more] })).toEqual(
        expected([list, 1, "partOf"]),
      );
      const relation = { type: "part-of", from: kind, to: above };
      expect(run(wrongHome, { ...nodes, relations: [relation] })).toEqual(
        expected(["relations", 0, "to"]),
      );
    },
  );

  it("asks only of part-of, of ends that are there, and of a school's own kinds of it", () => {
    expect(
      run(wrongHome, {
        ...nodes,
        vocabulary: { relations: [{ id: "strand", name: "Strand", broader: "part-of" }] },
        relations: [
          { type: "related", from: "domain", to: "indicator" },
          { type: "part-of", from: "domain", to: "gone" },
          { type: "part-of", from: "gone", to: "indicator" },
          { type: "part-of", from: "domain", to: elsewhere },
          { type: "strand", from: "domain", to: "indicator" },
        ],
      }).map(({ path }) => path),
    ).toEqual([["relations", 4, "to"]]);
  });
});

describe("cycle", () => {
  it("finds what is part of itself, by homes and by relations, at the first of its nodes", () => {
    expect(
      run(cycle, {
        vocabulary: { relations: [{ id: "strand", name: "Strand", broader: "part-of" }] },
        competencies: [
          competency("a", { partOf: "b" }),
          competency("b", { partOf: "c" }),
          competency("c"),
          competency("self", { partOf: "self" }),
          competency("x"),
          competency("y", { partOf: "x" }),
        ],
        relations: [
          { type: "part-of", from: "c", to: elsewhere },
          { type: "part-of", from: "c", to: "a" },
          { type: "strand", from: "x", to: "y" },
        ],
      }),
    ).toEqual([
      {
        code: "cycle",
        severity: "error",
        path: ["competencies", 0, "partOf"],
        data: { ids: ["a", "b", "c"], relation: "part-of" },
      },
      {
        code: "cycle",
        severity: "error",
        path: ["competencies", 3, "partOf"],
        data: { ids: ["self"], relation: "part-of" },
      },
      {
        code: "cycle",
        severity: "error",
        path: ["relations", 2],
        data: { ids: ["x", "y"], relation: "part-of" },
      },
    ]);
  });

  it("finds what comes before itself, apart from what is part of itself", () => {
    expect(
      run(cycle, {
        competencies: [competency("a"), competency("b", { partOf: "a" })],
        relations: [
          { type: "related", from: "b", to: "a" },
          { type: "precedes", from: "b", to: "a" },
          { type: "precedes", from: "a", to: "b" },
          { type: "precedes", from: "a", to: elsewhere },
        ],
      }),
    ).toEqual([
      {
        code: "cycle",
        severity: "error",
        path: ["relations", 2],
        data: { ids: ["a", "b"], relation: "precedes" },
      },
    ]);
  });

  it("is at the home before the relation that says the same, and at a relation of the right type", () => {
    const at = (relations: Framework["relations"], homes: Partial<Competency>) =>
      run(cycle, {
        competencies: [competency("a", homes), competency("b")],
        relations,
      }).map(({ path }) => path);
    const back = { type: "part-of", from: "b", to: "a" };
    expect(at([{ type: "part-of", from: "a", to: "b" }, back], { partOf: "b" })).toEqual([
      ["competencies", 0, "partOf"],
    ]);
    expect(
      at(
        [{ type: "related", from: "a", to: "b" }, { type: "part-of", from: "a", to: "b" }, back],
        {},
      ),
    ).toEqual([["relations", 1]]);
    const precedes = [
      { type: "precedes", from: "a", to: "b" },
      { type: "precedes", from: "b", to: "a" },
    ];
    expect(at(precedes, { partOf: "b" })).toEqual([["relations", 0]]);
  });

  it("finds none in other relations", () => {
    const types = ["covers", "equivalent", "related", "replaced-by"];
    const relations = types.flatMap((type) => [
      { type, from: "a", to: "b" },
      { type, from: "b", to: "a" },
    ]);
    expect(run(cycle, { competencies: [competency("a"), competency("b")], relations })).toEqual([]);
  });
});

describe("outcomes", () => {
  it("outcomeTwice finds those that the portrait tells twice", () => {
    expect(
      run(outcomeTwice, {
        outcomes: [outcome("a"), outcome("b")],
        portrait: { title: "P", outcomes: ["a", "b", "a"] },
      }),
    ).toEqual([
      {
        code: "outcome-twice",
        severity: "warning",
        path: ["portrait", "outcomes", 2],
        data: { outcome: "a" },
      },
    ]);
    expect(run(outcomeTwice, {})).toEqual([]);
  });

  it("outcomeWithoutCompetency finds those with none under them at any depth", () => {
    expect(
      run(outcomeWithoutCompetency, {
        outcomes: [
          outcome("filled"),
          outcome("empty"),
          outcome("related"),
          outcome("shared"),
          outcome("former", { retired: { on: "2025-06-30" } }),
        ],
        competencies: [competency("a", { partOf: "filled" }), competency("b", { partOf: "a" })],
        relations: [
          { type: "part-of", from: "b", to: "shared" },
          { type: "related", from: "b", to: "related" },
        ],
      }),
    ).toEqual([
      {
        code: "outcome-without-competency",
        severity: "warning",
        path: ["outcomes", 1],
        data: { outcome: "empty" },
      },
      {
        code: "outcome-without-competency",
        severity: "warning",
        path: ["outcomes", 2],
        data: { outcome: "related" },
      },
    ]);
  });

  it("outcomeWithoutCompetency climbs through nested competencies and domains", () => {
    expect(
      run(outcomeWithoutCompetency, {
        outcomes: [outcome("top")],
        competencies: [competency("low", { partOf: "mid" }), competency("mid", { partOf: "top" })],
      }),
    ).toEqual([]);
  });
});

describe("retiredInUse", () => {
  const retired = { retired: { on: "2025-06-30" } };
  const nodes = {
    outcomes: [outcome("old-outcome", retired), outcome("outcome")],
    competencies: [competency("old", retired), competency("new")],
  };
  const issueAt = (path: (string | number)[], id: string) => ({
    code: "retired-in-use",
    severity: "warning",
    path,
    data: { id, on: "2025-06-30" },
  });

  it("finds a child, the portrait, a progression and relations that point at what is retired", () => {
    expect(
      run(retiredInUse, {
        ...nodes,
        indicators: [indicator("i", "old"), indicator("j", "new"), indicator("k", "old", retired)],
        portrait: { title: "P", outcomes: ["outcome", "old-outcome"] },
        progressions: [progression("p", "new"), progression("q", "old")],
        relations: [
          { type: "precedes", from: "new", to: "old" },
          { type: "covers", from: "old", to: "new" },
          { type: "related", from: "old", to: elsewhere },
          { type: "related", from: "old", to: "old-outcome" },
          { type: "related", from: "new", to: elsewhere },
          { type: "related", from: "new", to: "gone" },
          { type: "replaced-by", from: "old", to: "new" },
          { type: "replaced-by", from: "old-outcome", to: "old" },
        ],
      }),
    ).toEqual([
      issueAt(["indicators", 0, "partOf"], "old"),
      issueAt(["portrait", "outcomes", 1], "old-outcome"),
      issueAt(["progressions", 1, "competency"], "old"),
      issueAt(["relations", 0, "to"], "old"),
      issueAt(["relations", 1, "from"], "old"),
      issueAt(["relations", 2, "from"], "old"),
    ]);
  });

  it("takes a school's own kind of replacing for one", () => {
    expect(
      run(retiredInUse, {
        ...nodes,
        vocabulary: { relations: [{ id: "merged", name: "Merged", broader: "replaced-by" }] },
        relations: [{ type: "merged", from: "old", to: "new" }],
      }),
    ).toEqual([]);
  });
});

describe("unknownTerm", () => {
  it("finds types of relation and broader terms that are neither ours nor declared", () => {
    expect(
      run(unknownTerm, {
        vocabulary: {
          relations: [
            { id: "inspires", name: "Inspires" },
            { id: "strand", name: "Strand", broader: "part-of" },
            { id: "deeper", name: "Deeper", broader: "inspires" },
          ],
          kinds: [{ id: "concert", name: "Concert", broader: "exhibition" }],
          settings: [{ id: "garden", name: "Garden", broader: "exhibition" }],
          features: [{ id: "outdoors", name: "Outdoors", broader: "real-world" }],
          roles: [{ id: "elder", name: "Elder", broader: "community-partner" }],
        },
        relations: [
          { type: "inspires", from: "a", to: "b" },
          { type: "part-of", from: "a", to: "b" },
          { type: "toString", from: "a", to: "b" },
        ],
      }),
    ).toEqual([
      {
        code: "unknown-term",
        severity: "warning",
        path: ["relations", 2, "type"],
        data: { term: "toString", list: "relations" },
      },
      {
        code: "unknown-term",
        severity: "warning",
        path: ["vocabulary", "settings", 0, "broader"],
        data: { term: "exhibition", list: "settings" },
      },
      {
        code: "unknown-term",
        severity: "warning",
        path: ["vocabulary", "relations", 2, "broader"],
        data: { term: "inspires", list: "relations" },
      },
    ]);
  });

  it("needs no vocabulary", () => {
    const types = ["part-of", "precedes", "covers", "equivalent", "related", "replaced-by"];
    const relations = types.map((type) => ({ type, from: "a", to: "b" }));
    expect(run(unknownTerm, { relations })).toEqual([]);
  });
});
