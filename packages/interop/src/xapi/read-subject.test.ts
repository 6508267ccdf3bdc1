import { describe, expect, it } from "vitest";
import { adl, ana, entries, first, id, listens, said, scored } from "../../test/xapi-statements.ts";

describe("a statement about a statement", () => {
  const ode = { mbox: "mailto:ode@school.example" };
  const talk = {
    id: id(8),
    actor: ana,
    verb: { id: adl("completed") },
    object: {
      id: "https://lms.example/talks/4",
      definition: {
        name: { "en-US": "On bees", es: "Sobre abejas" },
        description: { und: "Ten minutes" },
      },
    },
    context: { contextActivities: { other: [{ id: listens }] }, language: "es" },
    timestamp: "2026-05-28T10:00:00Z",
  };
  const grade = {
    id: id(9),
    actor: ode,
    verb: { id: adl("scored") },
    object: { objectType: "StatementRef", id: id(8) },
    result: { score: { raw: 3, max: 4 }, response: "It held." },
    timestamp: "2026-05-29T10:00:00Z",
  };

  it("rates what that one tells: a demonstration, and its rating by who says so", () => {
    const rest = { happened: "2026-05-29T10:00:00.000Z", task: "https://lms.example/talks/4" };
    expect(entries([grade, talk])).toEqual([
      {
        type: "rating",
        id: id(9),
        learner: "ana",
        target: "TEAM.1",
        value: { kind: "points", points: 3, of: 4 },
        demonstration: id(8),
        rater: { role: "educator", id: "p-ode" },
        comment: "It held.",
        ...rest,
      },
      {
        type: "demonstration",
        id: id(8),
        learners: ["ana"],
        name: { "en-US": "On bees", es: "Sobre abejas" },
        description: "Ten minutes",
        language: "es",
        task: "https://lms.example/talks/4",
        happened: "2026-05-28T10:00:00.000Z",
      },
    ]);
    expect(said([talk])).toEqual(["note xapi-without-result /0 left-out"]);
    expect(said([talk, grade])).toEqual([]);
  });

  it("names it in its context as well", () => {
    const object = { id: listens };
    const context = { statement: { objectType: "StatementRef", id: id(8) } };
    expect(entries([talk, scored({ object, context })])[1]).toMatchObject({ demonstration: id(8) });
  });

  it("rates beside a rating: that one is no demonstration", () => {
    const both = entries([{ ...talk, result: { success: true } }, grade]);
    expect(both.map(({ type }) => type)).toEqual(["rating", "rating"]);
    expect(both[1]).not.toHaveProperty("demonstration");
  });

  it.each<[string, object, string]>([
    ["is not here", { id: id(7) }, "unknown"],
    ["is itself", { id: id(9) }, "chain"],
    ["has no id", {}, "unknown"],
  ])("is lost where that one %s", (_, object, code) => {
    expect(said({ ...grade, object: { objectType: "StatementRef", ...object } })).toEqual([
      `error xapi-reference-${code} /object/id left-out`,
    ]);
  });

  it("is lost where they are about each other", () => {
    const one = { ...grade, object: { objectType: "StatementRef", id: id(6) } };
    const other = { ...grade, id: id(6) };
    const back = { ...other, object: { objectType: "StatementRef", id: id(9) } };
    expect(entries([one, back])).toEqual([]);
    expect(said([one, back]).every((text) => text.includes("xapi-reference-chain"))).toBe(true);
  });

  it("is lost where so many are about each other that nobody means it, and that takes no time", () => {
    const about = (at: number): object => ({
      ...grade,
      id: id(1000 + at),
      object: { objectType: "StatementRef", id: id(999 + at) },
    });
    const chain = [
      { ...talk, id: id(999) },
      ...Array.from({ length: 20_000 }, (_, at) => about(at)),
    ];
    expect(entries(chain).filter(({ type }) => type === "rating")).toHaveLength(8);
  });

  it("can hold it: what a teacher looked for, which is no event of its own", () => {
    const { id: _, timestamp: _t, ...sub } = talk;
    const object = { objectType: "SubStatement", ...sub, result: { success: false } };
    expect(first({ ...grade, object })).toMatchObject({
      learner: "ana",
      target: "TEAM.1",
      value: { kind: "points", points: 3, of: 4 },
      rater: { role: "educator", id: "p-ode" },
    });
    const { result: _r, ...planned } = grade;
    expect(said({ ...planned, object })).toEqual(["note xapi-without-result / left-out"]);
    expect(said({ ...grade, object: { ...object, object } })).toEqual([
      "error xapi-nested-sub-statement /object/object left-out",
    ]);
  });
});
