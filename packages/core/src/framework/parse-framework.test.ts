import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { pointer } from "../issue/pointer.ts";
import { parseFramework, safeParseFramework } from "./parse-framework.ts";

const base = {
  format: "whole-learner/framework@1",
  id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
  title: "Our promise",
  scales: [],
  competencies: [],
} as const;
const levels = [1, 2, 3].map((value) => ({ id: String(value), name: `L${value}`, value }));
const codes = (fields: object): readonly string[] =>
  safeParseFramework({ ...base, ...fields }).issues.map(
    ({ code, path }) => `${code} ${pointer(path)}`,
  );

describe("parseFramework", () => {
  it("fills in what may be left out", () => {
    expect(parseFramework(base)).toEqual({
      ...base,
      version: "1",
      status: "draft",
      describes: "learners",
      languages: ["en"],
      gradeBands: [],
      domains: [],
      outcomes: [],
      indicators: [],
      progressions: [],
      relations: [],
    });
  });

  it.each([
    [{ id: "ours" }, ["wrong-form /id"]],
    [{ title: undefined }, ["not-json /title"]],
    [{ title: { en: "Ours", "e n": "x" } }, ["wrong-form /title/e n"]],
    [{ title: { en: { text: "Ours" } } }, ["missing-value /title/en/reviewed"]],
    [{ adopted: "2026-02-30" }, ["wrong-form /adopted"]],
    [{ languages: [] }, ["missing-value /languages/0"]],
    [{ status: "final" }, ["not-one-of /status"]],
    [{ scales: [{ id: "s", goal: "1", levels: levels.slice(1) }] }, ["too-small /scales/0/levels"]],
    [
      {
        scales: [
          {
            id: "s",
            goal: "1",
            levels: Array.from({ length: 13 }, (_, at) => ({ id: `${at}`, name: "L", value: at })),
          },
        ],
      },
      ["too-big /scales/0/levels"],
    ],
    [{ scales: [{ id: "s", goal: "1", levels, grain: 0 }] }, ["too-small /scales/0/grain"]],
    [
      { competencies: [{ id: "c", name: "C", reporting: "grade" }] },
      ["not-one-of /competencies/0/reporting"],
    ],
    [
      { relations: [{ type: "related", from: "c", to: { name: "x" } }] },
      ["missing-value /relations/0/to/uri"],
    ],
    [{ outcomes: [{ id: "o", name: "O" }] }, ["missing-value /outcomes/0/part"]],
  ])("refuses %j", (fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  it("takes twelve levels and a relation to a node outside", () => {
    const twelve = Array.from({ length: 12 }, (_, at) => ({ id: `${at}`, name: "L", value: at }));
    expect(
      codes({
        scales: [{ id: "s", goal: "1", levels: twelve }],
        relations: [{ type: "own", from: "c", to: { uri: "https://example.org" } }],
      }),
    ).toEqual([]);
  });
});

describe("ids for nodes that come without", () => {
  const input = deepFreeze({
    ...base,
    domains: [{ code: "D", name: "Belonging" }],
    outcomes: [{ code: "TEAM", name: "Works as a team", part: "whole-learner", partOf: "D" }],
    competencies: [
      { code: "TEAM.1", name: "Share", partOf: "TEAM" },
      { name: "Decide", partOf: "TEAM" },
      { name: "Decide", partOf: "TEAM" },
      { id: "kept", code: "TEAM", name: "Kept", partOf: "TEAM" },
    ],
    indicators: [{ statement: "I can share", partOf: "TEAM.1" }],
    progressions: [{ competency: "TEAM.1", scale: "s", family: "continuum" }],
    relations: [
      { type: "precedes", from: "TEAM.1", to: "kept" },
      { type: "related", from: "TEAM.1", to: "elsewhere" },
    ],
    portrait: { title: "Portrait", outcomes: ["TEAM"] },
  });
  const framework = parseFramework(input);

  it("are made of the framework's id and the node's code, and stay the same", () => {
    expect(parseFramework(input)).toEqual(framework);
    const [team] = framework.outcomes;
    expect(team?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    const other = parseFramework({ ...input, id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12" });
    expect(other.outcomes[0]?.id).not.toBe(team?.id);
    const renamed = parseFramework({
      ...input,
      outcomes: [{ ...input.outcomes[0], name: "Teams" }],
    });
    expect(renamed.outcomes[0]?.id).toBe(team?.id);
  });

  it("differ for two nodes of the same name", () => {
    const ids = framework.competencies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[3]).toBe("kept");
  });

  it("stand wherever their code stood", () => {
    const [domain] = framework.domains;
    const [team] = framework.outcomes;
    const [share] = framework.competencies;
    expect(team?.partOf).toBe(domain?.id);
    expect(framework.competencies.map(({ partOf }) => partOf)).toEqual(
      Array.from({ length: 4 }, () => team?.id),
    );
    expect(framework.indicators[0]?.partOf).toBe(share?.id);
    expect(framework.progressions[0]?.competency).toBe(share?.id);
    expect(framework.relations.map(({ from, to }) => [from, to])).toEqual([
      [share?.id, "kept"],
      [share?.id, "elsewhere"],
    ]);
    expect(framework.portrait?.outcomes).toEqual([team?.id]);
  });

  it("are told, node by node", () => {
    const result = safeParseFramework(input);
    expect(
      result.issues.map(({ code, severity, path }) => `${code} ${severity} ${pointer(path)}`),
    ).toEqual([
      "id-given note /domains/0",
      "id-given note /outcomes/0",
      "id-given note /competencies/0",
      "id-given note /competencies/1",
      "id-given note /competencies/2",
      "id-given note /indicators/0",
      "id-given note /progressions/0",
    ]);
    expect(result.issues[1]?.data).toEqual({ kind: "outcome", id: framework.outcomes[0]?.id });
  });

  it("leave an id alone that is also a code", () => {
    const read = parseFramework({
      ...base,
      outcomes: [
        { code: "A", name: "First", part: "academic" },
        { id: "A", name: "Second", part: "academic" },
      ],
      competencies: [{ id: "c", name: "C", partOf: "A" }],
    });
    expect(read.competencies[0]?.partOf).toBe("A");
  });

  it("make no noise where the framework's own id is wrong", () => {
    const result = safeParseFramework({ ...input, id: "ours" });
    expect(
      result.issues.filter(({ severity }) => severity === "error").map(({ path }) => pointer(path)),
    ).toEqual(["/id"]);
  });

  it("do not hide what is wrong with a node", () => {
    expect(
      codes({ competencies: [{ code: 7, name: "C" }, "x"], portrait: { title: "P", outcomes: 3 } }),
    ).toEqual([
      "id-given /competencies/0",
      "wrong-type /portrait/outcomes",
      "wrong-type /competencies/0/code",
      "wrong-type /competencies/1",
    ]);
  });
});
