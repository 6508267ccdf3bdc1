import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { pointer } from "../issue/pointer.ts";
import { parseRoster, safeParseRoster } from "./parse-roster.ts";
import type { Roster } from "./roster.ts";
import { rosterSchema } from "./schema.ts";

const format = "whole-learner/roster@1";
const found = (input: unknown): readonly string[] =>
  safeParseRoster(input).issues.map(
    ({ code, severity, path }) => `${severity} ${code} ${pointer(path)}`,
  );

/** Every field of every record. */
const whole: Roster = deepFreeze({
  format,
  learners: [
    {
      id: "ana",
      name: "Ana",
      legalName: "Anastasia",
      born: "2014-02-28",
      languages: ["es", "en"],
      page: {
        sentence: {
          text: "I listen.",
          visibility: "family",
          on: "2026-05-04",
          extensions: { a: 1 },
        },
        strengths: [{ text: { en: { text: "listens", reviewed: true } }, visibility: "school" }],
        interests: [{ text: "boats", visibility: "public" }],
        aspirations: [{ text: "sail", visibility: "learner" }],
        extensions: { a: null },
      },
      households: [{ id: "h", name: "Home", languages: ["es", "en"], extensions: {} }],
      enrolments: [
        { from: "2025-09-01", until: "2026-06-12", band: "6-8", grade: "6", extensions: {} },
      ],
      memberships: [
        { community: "heron", from: "2025-09-01", until: "2026-06-12", extensions: {} },
      ],
      expectations: [
        {
          competency: "x",
          band: "3-5",
          level: "3",
          from: "2025-09-01",
          until: "2026-06-12",
          agreedBy: ["family", "acme/elder"],
          extensions: {},
        },
      ],
      extensions: { "acme/id": "7" },
    },
  ],
  communities: [
    {
      id: "heron",
      name: { en: "Heron", es: "Garza" },
      kind: "acme/crew",
      bands: ["6-8"],
      leads: [{ id: "p", name: "Ms Ode", role: "advisor", extensions: {} }],
      from: "2025-09-01",
      until: "2026-06-12",
      extensions: {},
    },
  ],
  goals: [
    {
      id: "g",
      learner: "ana",
      statement: "I want to sail.",
      competency: "x",
      level: "3",
      band: "6-8",
      set: "2026-01-15",
      by: "2026-05-29",
      strategy: "Practise.",
      status: "reached",
      evidence: ["d"],
      checkIns: [
        {
          on: "2026-02-01",
          by: { role: "self", id: "ana", name: "Ana" },
          note: "Well.",
          extensions: {},
        },
      ],
      extensions: {},
    },
  ],
  reflections: [
    {
      id: "r",
      learner: "ana",
      on: "2026-02-01",
      prompt: "What now?",
      text: "More.",
      about: ["x", "d"],
      visibility: "educators",
      extensions: {},
    },
  ],
  responses: [
    {
      id: "a",
      learner: "ana",
      target: "x",
      on: "2026-02-01",
      kind: "let-us-talk",
      text: "Hm.",
      extensions: {},
    },
  ],
  issuedReports: [
    {
      id: "i",
      learner: "ana",
      kind: "progress-report",
      on: "2026-01-30",
      evidenceThrough: "2026-01-23",
      digest: "d",
      household: "h",
      language: "es",
      supersedes: "i0",
      changed: ["A level."],
      why: "A late piece.",
      extensions: {},
    },
  ],
  extensions: {},
});

describe("a roster", () => {
  it("is read with all that it says", () => {
    expect(safeParseRoster(whole)).toEqual({ ok: true, value: whole, issues: [] });
  });

  it("has the lists that were left out, empty", () => {
    expect(
      parseRoster({
        format,
        learners: [{ id: "ana", name: "Ana" }],
        communities: [{ id: "c", name: "C", kind: "house" }],
        goals: [{ id: "g", learner: "ana", statement: "Sail.", set: "2026-01-15" }],
      }),
    ).toEqual({
      format,
      learners: [
        {
          id: "ana",
          name: "Ana",
          households: [],
          enrolments: [],
          memberships: [],
          expectations: [],
        },
      ],
      communities: [{ id: "c", name: "C", kind: "house", leads: [] }],
      goals: [
        {
          id: "g",
          learner: "ana",
          statement: "Sail.",
          set: "2026-01-15",
          status: "open",
          checkIns: [],
        },
      ],
      reflections: [],
      responses: [],
      issuedReports: [],
    });
  });

  it.each([
    [null, ["error wrong-type "]],
    [[], ["error wrong-type "]],
    [{ learners: [] }, ["error missing-format /format"]],
    [{ format: "whole-learner/log@1", learners: [] }, ["error unknown-format /format"]],
    [{ format: "whole-learner/roster@2", learners: [] }, ["error newer-format /format"]],
    [{ format }, ["error missing-value /learners"]],
    [{ format, learners: {} }, ["error wrong-type /learners"]],
    [{ format, learners: [], students: [] }, ["error unknown-key /students"]],
    [{ format, learners: [], goals: "none" }, ["error wrong-type /goals"]],
  ])("is refused as a whole where its records cannot be found: %j", (input, issues) => {
    expect(found(input)).toEqual(issues);
    expect(safeParseRoster(input).ok).toBe(false);
    expect(() => parseRoster(input)).toThrow(InvalidInputError);
  });
});

describe("a bad record", () => {
  const ana = { id: "ana", name: "Ana" };

  it.each([
    ["learners", { id: "b" }, ["missing-value /name"]],
    ["learners", { ...ana, born: "2014-02-30" }, ["wrong-form /born"]],
    ["learners", { ...ana, name: "" }, ["too-small /name"]],
    ["learners", { ...ana, languages: ["english language"] }, ["wrong-form /languages/0"]],
    [
      "learners",
      { ...ana, households: [{ id: "h", languages: [] }] },
      ["missing-value /households/0/languages/0"],
    ],
    ["learners", { ...ana, enrolments: [{ band: "6-8" }] }, ["missing-value /enrolments/0/from"]],
    [
      "learners",
      { ...ana, memberships: [{ community: "c", from: "2026-1-1" }] },
      ["wrong-form /memberships/0/from"],
    ],
    [
      "learners",
      { ...ana, expectations: [{ competency: "x", from: "2026-01-01" }] },
      ["missing-value /expectations/0/agreedBy"],
    ],
    [
      "learners",
      { ...ana, page: { strengths: [{ text: "sings", visibility: "all" }] } },
      ["not-one-of /page/strengths/0/visibility"],
    ],
    ["learners", { ...ana, nickname: "Annie" }, ["unknown-key /nickname"]],
    ["communities", { id: "c", name: "C" }, ["missing-value /kind"]],
    [
      "communities",
      { id: "c", name: "C", kind: "house", leads: [{ id: "p" }] },
      ["missing-value /leads/0/name"],
    ],
    [
      "goals",
      { id: "g", learner: "ana", statement: "Sail.", set: "2026-01-15", status: "done" },
      ["not-one-of /status"],
    ],
    [
      "goals",
      { id: "g", learner: "ana", statement: 7, set: "2026-13-01" },
      ["no-form-fits /statement", "wrong-form /set"],
    ],
    [
      "reflections",
      { id: "r", learner: "ana", on: "2026-01-15", text: "Well." },
      ["missing-value /visibility"],
    ],
    [
      "responses",
      { id: "a", learner: "ana", target: "x", on: "2026-01-15", kind: "object" },
      ["not-one-of /kind"],
    ],
    [
      "issuedReports",
      { id: "i", learner: "ana", kind: "k", on: "2026-01-15", evidenceThrough: "2026-01-15" },
      ["missing-value /digest"],
    ],
    ["goals", null, ["wrong-type "]],
    ["goals", [], ["wrong-type "]],
  ])("of %s costs no other: %j", (list, record, issues) => {
    const good = whole[list as "goals"];
    const input = { ...whole, [list]: [...good, record, ...good] };
    expect(found(input)).toEqual(
      issues.map((one) => {
        const [code, path = ""] = one.split(" ");
        return `error ${code} /${list}/1${path}`;
      }),
    );
    const read = safeParseRoster(input);
    expect(read.ok && read.value).toEqual({ ...whole, [list]: [...good, ...good] });
    expect(() => parseRoster(input)).toThrow(InvalidInputError);
  });

  it("that is hostile costs no other either", () => {
    const hostile = JSON.parse(
      '{"id":"b","name":"B","extensions":{"__proto__":{"polluted":true}}}',
    ) as unknown;
    const read = safeParseRoster({
      format,
      learners: [ana, hostile, { id: "c", name: () => "C" }],
    });
    expect(read.ok && read.value.learners.map(({ id }) => id)).toEqual(["ana"]);
    expect(read.issues.map(({ code, path }) => [code, pointer(path)])).toEqual([
      ["forbidden-key", "/learners/1/extensions"],
      ["not-json", "/learners/2/name"],
    ]);
  });
});

it("has a JSON Schema", () => {
  expect(z.toJSONSchema(rosterSchema)).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: { learners: { type: "array" }, goals: { type: "array", default: [] } },
  });
});
