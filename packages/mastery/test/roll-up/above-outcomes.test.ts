import { describe, expect, it } from "vitest";
import { garden, rated } from "./garden.ts";
import { ask, oneEach, outcomeOf, planAndTry, type RollUp } from "./ask.ts";

describe("above outcomes", () => {
  const everywhere = { at: ["outcome", "domain", "portrait"] } as const;
  it("a policy may roll domains and the portrait up, of all competencies underneath", () => {
    const found = ask(oneEach, { rule: "mean", ...everywhere });
    expect(found.domains).toMatchObject([
      { domain: "self", score: 4, competencies: ["plan", "try", "ask"] },
      { domain: "world", score: 3.5, competencies: ["ask", "make"] },
    ]);
    // Whole-learner outcomes alone: what is academic is told apart.
    expect(found.portraits).toMatchObject([
      { learner: "mina", score: 3.5, competencies: ["plan", "try", "ask", "make"] },
    ]);
  });

  it("or of what stands directly underneath, which is rolled up first", () => {
    const found = ask(oneEach, { rule: "mean", children: "nodes", ...everywhere });
    // steer 3.5 and care 5.
    expect(found.domains).toMatchObject([{ score: 4.25 }, { score: 3.5 }]);
    // steer 3.5, care 5 and build 3.5.
    expect(found.portraits).toMatchObject([{ score: 4 }]);
  });

  it("with a rule of its own", () => {
    const found = ask(
      oneEach,
      { rule: "all" },
      {
        exceptions: [
          {
            when: { node: ["domain"] },
            use: {
              rollUp: { rule: "n-of-m", parameters: { n: 1 }, at: ["domain"], children: "nodes" },
            },
          },
        ],
      },
    );
    expect(found.outcomes.map(({ status }) => status)).toEqual([
      "not-met",
      "met",
      "not-met",
      "not-met",
    ]);
    expect(found.domains).toMatchObject([
      { domain: "self", status: "met", have: 1, need: 1 },
      { domain: "world", status: "not-met", have: 0 },
    ]);
  });

  it("a domain of whole-learner and academic outcomes is never averaged", () => {
    const framework = garden({ relations: [{ type: "part-of", from: "math", to: "world" }] });
    const found = ask(oneEach, { rule: "mean", at: ["domain"] }, { framework });
    expect(found.outcomes).toEqual([]);
    expect(found.domains).toMatchObject([
      { domain: "self", status: "determined" },
      { domain: "world", status: "undetermined", reason: { code: "two-parts", data: {} } },
    ]);
    expect(ask(oneEach, { rule: "profile", at: ["domain"] }, { framework }).domains).toMatchObject([
      { status: "profile" },
      { status: "profile", profile: { children: 3 } },
    ]);
  });

  it("an outcome in an outcome counts once, and the walk ends where a framework turns in a circle", () => {
    const inside = garden({ relations: [{ type: "part-of", from: "care", to: "steer" }] });
    const nodes = { rule: "mean", children: "nodes" } as const;
    // plan 4, try 3, and care as a whole 5.
    expect(outcomeOf(ask(oneEach, nodes, { framework: inside }), "steer")).toMatchObject({
      score: 4,
    });
    const circle = garden({
      relations: [
        { type: "part-of", from: "care", to: "steer" },
        { type: "part-of", from: "steer", to: "care" },
      ],
    });
    expect(ask(oneEach, nodes, { framework: circle }).outcomes).toHaveLength(4);
  });

  it("looks through competencies that report nothing", () => {
    const framework = garden({
      competencies: [
        { id: "group", name: "Group", partOf: "care", reporting: "none" },
        { id: "inner", name: "Inner", partOf: "group", scale: "five" },
      ],
    });
    const entries = [...oneEach, rated("inner", 2, 6)];
    expect(
      outcomeOf(ask(entries, { rule: "mean", children: "nodes" }, { framework }), "care"),
    ).toMatchObject({
      score: 3.5,
      profile: { children: 2 },
    });
  });
});

describe("what stands above competencies", () => {
  it("counts what is met for those that it asks for at least", () => {
    const domain = (least: number) =>
      ask([...planAndTry, rated("ask", 4, 3)], { rule: "all", parameters: { at: 2 } } as RollUp, {
        exceptions: [
          {
            when: { node: ["domain"] },
            use: { rollUp: { rule: "all", at: ["domain"], children: "nodes", least } as RollUp },
          },
        ],
      }).domains.find((one) => one.domain === "self");
    expect(domain(2)).toMatchObject({ status: "met", have: 2 });
    expect(domain(3)).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 2, need: 3 } },
    });
  });
});
