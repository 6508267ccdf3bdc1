import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { wholeRoster } from "../../test/rosters/whole-roster.ts";
import { safeParseExperiences } from "../experience/parse-experiences.ts";
import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { pointer } from "../issue/pointer.ts";
import { parseRoster, safeParseRoster } from "../learner/parse-roster.ts";

const codes = (input: unknown, limits?: object): readonly string[] =>
  safeParseRoster(input, limits).issues.map(({ code, path }) => `${code} ${pointer(path)}`.trim());
const roster = (fields: object): object => ({
  format: "whole-learner/roster@1",
  learners: [],
  ...fields,
});
const mina = { id: "mina", name: "Mina Calder" };

describe("a roster", () => {
  it("is read whole and given back", () => {
    expect(safeParseRoster(wholeRoster)).toEqual({ ok: true, value: wholeRoster, issues: [] });
    expect(parseRoster(JSON.parse(JSON.stringify(wholeRoster)))).toEqual(wholeRoster);
  });

  it("gets the lists that it left out", () => {
    expect(parseRoster(roster({ learners: [mina] }))).toEqual({
      format: "whole-learner/roster@1",
      learners: [{ ...mina, households: [], enrolments: [], memberships: [], expectations: [] }],
      communities: [],
      goals: [],
      reflections: [],
      responses: [],
      issuedReports: [],
    });
  });

  it("keeps every good record, whatever the others are", () => {
    const input = roster({
      learners: [mina, { id: "noor" }, { ...mina, id: "ana", name: 7, nick: "A" }, null],
      goals: [{ id: "g", learner: "mina", statement: "Read", set: "2026-01-01" }, { id: "h" }],
    });
    const read = safeParseRoster(input);
    expect(
      read.ok && [read.value.learners.map(({ id }) => id), read.value.goals.map(({ id }) => id)],
    ).toEqual([["mina"], ["g"]]);
    expect(codes(input)).toEqual([
      "missing-value /learners/1/name",
      "wrong-type /learners/2/name",
      "unknown-key /learners/2/nick",
      "wrong-type /learners/3",
      "missing-value /goals/1/learner",
      "missing-value /goals/1/statement",
      "missing-value /goals/1/set",
    ]);
  });

  it("says a wrong type once", () => {
    expect(codes(roster({ learners: [{ id: [], name: "x" }] }))).toEqual([
      "wrong-type /learners/0/id",
    ]);
  });

  it("loses only the record that is hostile", () => {
    const hostile = JSON.parse(
      '{"id":"noor","name":"Noor","extensions":{"__proto__":1}}',
    ) as object;
    const input = roster({
      learners: [hostile, { id: "ana", name: "Ana", born: Number.NaN }, mina],
    });
    const read = safeParseRoster(input);
    expect(read.ok && read.value.learners.map(({ id }) => id)).toEqual(["mina"]);
    expect(codes(input)).toEqual([
      "forbidden-key /learners/0/extensions",
      "not-json /learners/1/born",
    ]);
  });

  it.each([
    [null, ["wrong-type"]],
    [[], ["wrong-type"]],
    ["roster", ["wrong-type"]],
    [{}, ["missing-format /format"]],
    [{ format: "whole-learner/roster@2" }, ["newer-format /format"]],
    [{ format: "whole-learner/roster@1" }, ["missing-value /learners"]],
    [roster({ learners: 3, crew: [] }), ["wrong-type /learners", "unknown-key /crew"]],
    [roster({ extensions: { a: () => 1 } }), ["not-json /extensions/a"]],
    [
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
      ["not-json"],
    ],
  ])("is refused where there is no telling records apart: %#", (input, expected) => {
    expect(codes(input)).toEqual(expected);
    expect(safeParseRoster(input).ok).toBe(false);
  });

  it.each([
    [null, "null"],
    [[], "list"],
    ["roster", "string"],
  ])("%j is told from a document", (input, found) => {
    expect(safeParseRoster(input)).toEqual({
      ok: false,
      issues: [
        { code: "wrong-type", severity: "error", path: [], data: { expected: "object", found } },
      ],
    });
  });

  it("that cannot be read is refused as such", () => {
    const input = {
      get learners(): readonly [] {
        throw new Error("no");
      },
    };
    expect(safeParseRoster(input)).toEqual({
      ok: false,
      issues: [{ code: "not-json", severity: "error", path: [], data: { found: "unreadable" } }],
    });
  });

  it("loses records of one list for their own faults only", () => {
    const goal = { learner: "mina", statement: "Read", set: "2026-01-01", status: "open" };
    const input = roster({
      learners: [
        { ...mina, born: Number.NaN },
        { ...mina, id: "noor" },
      ],
      goals: [
        { ...goal, id: "g1" },
        { ...goal, id: "g2", by: Number.NaN },
      ],
    });
    const read = safeParseRoster(input);
    expect(
      read.ok && [read.value.learners.map(({ id }) => id), read.value.goals.map(({ id }) => id)],
    ).toEqual([["noor"], ["g1"]]);
    expect(codes(input)).toEqual(["not-json /learners/0/born", "not-json /goals/1/by"]);
  });

  it.each([
    ["learners", () => 1],
    ["learners", Number.NaN],
    ["constructor", Number.NaN],
    ["extensions", { 0: Number.NaN }],
  ])("is refused whole where no record of a list is at fault: %s", (key, value) => {
    expect(safeParseRoster(roster({ [key]: value })).ok).toBe(false);
  });

  it("heeds limits", () => {
    expect(codes(roster({ learners: [mina] }), { values: 4 })).toEqual(["too-large /learners/0"]);
  });

  it("is all or nothing for parse", () => {
    expect(() => parseRoster(roster({ learners: [mina, {}] }))).toThrow(InvalidInputError);
    expect(() => parseRoster(roster({ learners: [mina, {}] }))).toThrow(
      "missing-value at /learners/1/id",
    );
  });
});

describe("experiences", () => {
  const ferry = {
    id: "ferry",
    name: { en: "Ferry timetable" },
    description: "With the Harbour Trust",
    features: ["authentic", "own-feature"],
    setting: "community",
    partner: { name: "Harbour Trust", uri: "https://example.org" },
    hours: 12.5,
    from: "2026-01-01",
    until: "2026-06-01",
    competencies: ["c"],
    bands: ["6-8"],
    learners: ["mina"],
    communities: ["heron"],
    designedWith: ["mina"],
  };
  it("are read one by one", () => {
    const input = {
      format: "whole-learner/experiences@1",
      experiences: [ferry, { ...ferry, hours: -1 }],
    };
    const read = safeParseExperiences(deepFreeze(input));
    expect(read).toEqual({
      ok: true,
      value: { format: "whole-learner/experiences@1", experiences: [ferry] },
      issues: [
        {
          code: "too-small",
          severity: "error",
          path: ["experiences", 1, "hours"],
          data: { least: 0, what: "number" },
        },
      ],
    });
  });
});
