import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Scale } from "../framework/scale.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

const [four, three] = promise.scales as [Scale, Scale];
const [presents, explains, ...others] = promise.competencies;
const [p1, p2] = promise.progressions as [
  Framework["progressions"][number],
  Framework["progressions"][number],
];

const without = <T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = value;
  return rest;
};
const withFirst = <T extends object>(list: readonly T[], fields: object): T[] =>
  list.map((one, position) => (position === 0 ? { ...one, ...fields } : one));

describe("diffFrameworks", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "its own fields",
      { version: "2", status: "adopted", adopted: "2026-08-01", languages: ["en"] },
      [
        {
          change: "changed",
          item: { kind: "framework" },
          field: "version",
          before: "1",
          after: "2",
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "status",
          before: "draft",
          after: "adopted",
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "languages",
          before: ["en", "es"],
          after: ["en"],
        },
        {
          change: "changed",
          item: { kind: "framework" },
          field: "adopted",
          before: null,
          after: "2026-08-01",
        },
      ],
    ],
    [
      "words, by language, with their marks of review",
      {
        title: {
          en: "Our word",
          es: { text: "Nuestra promesa", reviewed: false },
          fr: "Notre mot",
        },
        description: "New",
      },
      [
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "en",
          before: "Our promise",
          after: "Our word",
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "es",
          before: { text: "Nuestra promesa", reviewed: true },
          after: { text: "Nuestra promesa", reviewed: false },
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "title" },
          language: "fr",
          before: null,
          after: "Notre mot",
        },
        {
          change: "reworded",
          item: { kind: "framework", field: "description" },
          language: "en",
          before: null,
          after: "New",
        },
      ],
    ],
    [
      "no other form of the same words",
      {
        licence: { name: "CC0 1.0" },
        vision: {
          mission: { en: "Everyone belongs." },
          values: [{ name: { en: "Care" } }, { name: "Courage" }],
        },
      },
      [],
    ],
    [
      "licence and vision",
      {
        licence: { name: "CC BY 4.0", attribution: "By us" },
        vision: { mission: "All.", values: [{ name: "Care", meaning: "For all" }] },
      },
      [
        {
          change: "changed",
          item: { kind: "licence" },
          field: "name",
          before: "CC0 1.0",
          after: "CC BY 4.0",
        },
        {
          change: "reworded",
          item: { kind: "licence", field: "attribution" },
          language: "en",
          before: null,
          after: "By us",
        },
        {
          change: "reworded",
          item: { kind: "vision", field: "mission" },
          language: "en",
          before: "Everyone belongs.",
          after: "All.",
        },
        { change: "removed", item: { kind: "community-value", position: 1 } },
        {
          change: "reworded",
          item: { kind: "community-value", position: 0, field: "meaning" },
          language: "en",
          before: null,
          after: "For all",
        },
      ],
    ],
    [
      "the portrait",
      { portrait: { title: "Our portrait", outcomes: ["write", "team", "speak"] } },
      [
        { change: "added", item: { kind: "portrait-outcome", id: "write" } },
        {
          change: "resequenced",
          before: [
            { kind: "portrait-outcome", id: "speak" },
            { kind: "portrait-outcome", id: "team" },
          ],
          after: [
            { kind: "portrait-outcome", id: "team" },
            { kind: "portrait-outcome", id: "speak" },
          ],
        },
      ],
    ],
    [
      "terms of the school's own",
      {
        vocabulary: {
          relations: [{ id: "acme/strand", name: "Strand", broader: "related" }],
          kinds: [{ id: "acme/garden", name: "Garden" }],
        },
      },
      [
        { change: "added", item: { kind: "term", list: "kinds", id: "acme/garden" } },
        { change: "removed", item: { kind: "term", list: "settings", id: "acme/garden" } },
        {
          change: "changed",
          item: { kind: "term", list: "relations", id: "acme/strand" },
          field: "broader",
          before: "part-of",
          after: "related",
        },
      ],
    ],
    [
      "grade bands",
      {
        gradeBands: [
          { id: "K-2", name: "K" },
          { id: "6-8", name: "Grades 6 to 8", grades: ["6"] },
          { id: "3-5", name: "Grades 3 to 5" },
        ],
      },
      [
        {
          change: "changed",
          item: { kind: "grade-band", id: "6-8" },
          field: "grades",
          before: null,
          after: ["6"],
        },
        { change: "added", item: { kind: "grade-band", id: "K-2" } },
        {
          change: "resequenced",
          before: [
            { kind: "grade-band", id: "3-5" },
            { kind: "grade-band", id: "6-8" },
          ],
          after: [
            { kind: "grade-band", id: "6-8" },
            { kind: "grade-band", id: "3-5" },
          ],
        },
      ],
    ],
    [
      "a scale: its levels, states, goal and grain",
      {
        scales: [
          {
            ...without(four, "grain"),
            goal: "4",
            levels: [
              { id: "0", name: "Before", value: 0 },
              ...four.levels
                .filter(({ id }) => id !== "2")
                .map((level) => ({ ...level, value: level.value * 2 })),
            ],
            states: [{ id: "second-look", name: "Again" }],
          },
          three,
        ],
      },
      [
        { change: "goal-changed", item: { kind: "scale", id: "four" }, before: "3", after: "4" },
        {
          change: "changed",
          item: { kind: "scale", id: "four" },
          field: "grain",
          before: 0.5,
          after: null,
        },
        { change: "removed", item: { kind: "level", scale: "four", id: "2" } },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "1" },
          before: 1,
          after: 2,
        },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "3" },
          before: 3,
          after: 6,
        },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "4" },
          before: 4,
          after: 8,
        },
        { change: "added", item: { kind: "level", scale: "four", id: "0" } },
        { change: "removed", item: { kind: "state", scale: "four", id: "excused" } },
        { change: "added", item: { kind: "state", scale: "four", id: "second-look" } },
      ],
    ],
    [
      "the words of a level",
      {
        scales: [
          four,
          { ...three, levels: withFirst(three.levels, { name: "Lower", meaning: "M" }) },
        ],
      },
      [
        {
          change: "reworded",
          item: { kind: "level", scale: "three", id: "1", field: "name" },
          language: "en",
          before: "Low",
          after: "Lower",
        },
        {
          change: "reworded",
          item: { kind: "level", scale: "three", id: "1", field: "meaning" },
          language: "en",
          before: null,
          after: "M",
        },
      ],
    ],
    [
      "nodes that came, went, moved, were retired or brought back",
      {
        domains: [{ id: "self", name: "Knowing myself", partOf: "world" }],
        outcomes: withFirst(promise.outcomes, { part: "academic", retired: { on: "2026-06-30" } }),
        competencies: [
          { ...(presents as typeof explains & object), order: 3, code: "SP.2" },
          without(explains as NonNullable<typeof explains>, "partOf"),
          ...others.map((one) => (one.id === "old" ? without(one, "retired") : one)),
          { id: "new", name: "N", reporting: "level" },
        ],
        indicators: withFirst(promise.indicators, { level: "3", extensions: { a: 1 } }),
      },
      [
        { change: "removed", item: { kind: "domain", id: "world" } },
        {
          change: "moved",
          item: { kind: "domain", id: "self" },
          before: null,
          after: "world",
        },
        {
          change: "retired",
          item: { kind: "outcome", id: "speak" },
          retirement: { on: "2026-06-30" },
        },
        {
          change: "changed",
          item: { kind: "outcome", id: "speak" },
          field: "part",
          before: "whole-learner",
          after: "academic",
        },
        {
          change: "changed",
          item: { kind: "competency", id: "presents" },
          field: "code",
          before: "SP.1",
          after: "SP.2",
        },
        {
          change: "reordered",
          item: { kind: "competency", id: "presents" },
          before: 1,
          after: 3,
        },
        {
          change: "moved",
          item: { kind: "competency", id: "explains" },
          before: "speak",
          after: null,
        },
        {
          change: "restored",
          item: { kind: "competency", id: "old" },
          retirement: { on: "2024-06-30" },
        },
        { change: "added", item: { kind: "competency", id: "new" } },
        {
          change: "changed",
          item: { kind: "indicator", id: "slides" },
          field: "extensions",
          before: null,
          after: { a: 1 },
        },
        {
          change: "changed",
          item: { kind: "indicator", id: "slides" },
          field: "level",
          before: "2",
          after: "3",
        },
      ],
    ],
    [
      "another day of retirement, and an order taken away",
      {
        competencies: [
          without(presents as NonNullable<typeof presents>, "order"),
          explains as NonNullable<typeof explains>,
          ...others.map((one) =>
            one.id === "old" ? { ...one, retired: { on: "2025-06-30" } } : one,
          ),
        ],
      },
      [
        {
          change: "reordered",
          item: { kind: "competency", id: "presents" },
          before: 1,
          after: null,
        },
        {
          change: "changed",
          item: { kind: "competency", id: "old" },
          field: "retired",
          before: { on: "2024-06-30" },
          after: { on: "2025-06-30" },
        },
      ],
    ],
    [
      "progressions: what they expect and describe",
      {
        progressions: [
          {
            ...p1,
            family: "continuum",
            expected: [
              { band: "3-5", point: "end", level: "2" },
              { band: "3-5", point: "middle", level: "1" },
            ],
            descriptors: [
              { level: "1", band: "3-5", statement: "I try.", exemplar: "urn:x" },
              { level: "1", statement: "I try." },
            ],
          },
          p2,
        ],
      },
      [
        {
          change: "changed",
          item: { kind: "progression", id: "p-presents" },
          field: "family",
          before: "within-band",
          after: "continuum",
        },
        {
          change: "removed",
          item: { kind: "expectation", progression: "p-presents", band: "6-8", point: "end" },
        },
        {
          change: "expectation-changed",
          item: { kind: "expectation", progression: "p-presents", band: "3-5", point: "end" },
          before: "3",
          after: "2",
        },
        {
          change: "added",
          item: { kind: "expectation", progression: "p-presents", band: "3-5", point: "middle" },
        },
        {
          change: "removed",
          item: { kind: "descriptor", progression: "p-presents", level: "2", band: "3-5" },
        },
        {
          change: "removed",
          item: { kind: "descriptor", progression: "p-presents", level: "3", band: "3-5" },
        },
        {
          change: "reworded",
          item: {
            kind: "descriptor",
            progression: "p-presents",
            level: "1",
            band: "3-5",
            field: "statement",
          },
          language: "en",
          before: "I try with help.",
          after: "I try.",
        },
        {
          change: "changed",
          item: { kind: "descriptor", progression: "p-presents", level: "1", band: "3-5" },
          field: "exemplar",
          before: null,
          after: "urn:x",
        },
        {
          change: "added",
          item: { kind: "descriptor", progression: "p-presents", level: "1" },
        },
      ],
    ],
    [
      "relations, by their type and ends",
      {
        relations: [
          { type: "precedes", from: "explains", to: "shares", note: "First." },
          { type: "covers", from: "explains", to: "drafts" },
          ...promise.relations
            .slice(2)
            .map((one, position) =>
              position === 0
                ? { ...one, to: { uri: "https://example.org/explains", code: "E.1" }, order: 2 }
                : one,
            ),
        ],
      },
      [
        {
          change: "removed",
          item: { kind: "relation", type: "covers", from: "drafts", to: "explains" },
        },
        {
          change: "changed",
          item: { kind: "relation", type: "precedes", from: "explains", to: "shares" },
          field: "id",
          before: "r1",
          after: null,
        },
        {
          change: "reworded",
          item: {
            kind: "relation",
            type: "precedes",
            from: "explains",
            to: "shares",
            field: "note",
          },
          language: "en",
          before: "First this.",
          after: "First.",
        },
        {
          change: "changed",
          item: {
            kind: "relation",
            type: "equivalent",
            from: "explains",
            to: { uri: "https://example.org/explains" },
          },
          field: "to",
          before: { uri: "https://example.org/explains" },
          after: { uri: "https://example.org/explains", code: "E.1" },
        },
        {
          change: "reordered",
          item: {
            kind: "relation",
            type: "equivalent",
            from: "explains",
            to: { uri: "https://example.org/explains" },
          },
          before: null,
          after: 2,
        },
        {
          change: "added",
          item: { kind: "relation", type: "covers", from: "explains", to: "drafts" },
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });

  it("tells of parts that are there or not, without what is in them", () => {
    const bare = without(
      without(without(without(promise, "licence"), "vision"), "portrait"),
      "vocabulary",
    );
    expect(diffFrameworks(promise, bare).changes).toStrictEqual([
      { change: "removed", item: { kind: "licence" } },
      { change: "removed", item: { kind: "vision" } },
      { change: "removed", item: { kind: "portrait" } },
      { change: "removed", item: { kind: "vocabulary" } },
    ]);
    expect(diffFrameworks(bare, promise).changes.map(({ change }) => change)).toEqual([
      "added",
      "added",
      "added",
      "added",
    ]);
  });

  it("reads plain texts in each version's main language", () => {
    const changes = diffFrameworks(promise, { ...promise, languages: ["es", "en"] }).changes;
    expect(changes[0]).toMatchObject({ change: "changed", field: "languages" });
    expect(changes).toContainEqual({
      change: "reworded",
      item: { kind: "domain", id: "self", field: "name" },
      language: "en",
      before: "Knowing myself",
      after: null,
    });
    expect(changes).toContainEqual({
      change: "reworded",
      item: { kind: "domain", id: "self", field: "name" },
      language: "es",
      before: null,
      after: "Knowing myself",
    });
    const kinds = changes
      .filter(({ change }) => change === "reworded")
      .map((one) => "item" in one && one.item.kind);
    expect(kinds).not.toContain("framework");
    expect(kinds).toContain("portrait");
  });

  it("pairs what has the same id, which should not be, one by one", () => {
    const twice = { ...promise, domains: [...promise.domains, { id: "self", name: "Again" }] };
    expect(diffFrameworks(promise, twice).changes).toEqual([
      { change: "added", item: { kind: "domain", id: "self" } },
    ]);
    expect(diffFrameworks(twice, twice).changes).toEqual([]);
    expect(diffFrameworks(twice, structuredClone(twice)).changes).toEqual([]);
  });

  it("tells only the stretch that stands in another sequence", () => {
    const [a, b, c, d, e, f] = promise.competencies;
    const competencies = [a, c, d, b, e, f] as typeof promise.competencies;
    const item = (id: string) => ({ kind: "competency", id });
    expect(diffFrameworks(promise, { ...promise, competencies }).changes).toEqual([
      {
        change: "resequenced",
        before: ["explains", "opens", "drafts"].map(item),
        after: ["opens", "drafts", "explains"].map(item),
      },
    ]);
  });

  it("counts by kind", () => {
    const { counts } = diffFrameworks(promise, { ...promise, domains: [], version: "2", uri: "u" });
    expect(counts).toEqual({
      total: 4,
      of: {
        added: 0,
        removed: 2,
        retired: 0,
        restored: 0,
        reworded: 0,
        moved: 0,
        reordered: 0,
        resequenced: 0,
        revalued: 0,
        "goal-changed": 0,
        "expectation-changed": 0,
        changed: 2,
      },
    });
  });
});
