import type { Demonstration, Goal } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { at, found, lacking, none, nothing } from "../../../test/of-one-learner.ts";
import type { AdvisoryOverview } from "./advisory-input.ts";

describe("what the overview tells of one learner", () => {
  it("is nothing where nothing is known", () => {
    expect(found({})).toEqual(nothing);
  });

  it("keeps outcomes with an opportunity apart from those without any, and both from those of which nobody knows", () => {
    const others = { ...at("applying"), learner: "noah", competency: "GOOD.1" };
    const now = [
      none("TEAM.1", 0),
      none("TEAM.2", 2),
      none("STEER.1", 1),
      lacking("STEER.2", "pieces"),
      others,
      none("GOOD.1", 0),
      none("MATH.1", 0),
      none("MATH.2"),
    ];
    expect(found({ now })).toEqual({
      ...nothing,
      // One of its two was offered.
      notShown: ["TEAM"],
      // Something was seen of STEER; of one of MATH nobody said what is offered.
      nothingShown: ["MATH"],
      noOpportunity: ["GOOD"],
    });
  });

  it("looks at a competency on the scale that it is reported on", () => {
    const other = { ...lacking("STEER.3", "moderation"), scale: "continuum" };
    const now = [
      lacking("STEER.2", "pieces", "moderation"),
      lacking("TEAM.1", "pieces"),
      lacking("GOOD.1", "moderation"),
      none("STEER.3", 1),
      other,
    ];
    expect(found({ now })).toEqual({
      ...nothing,
      nothingShown: ["MATH"],
      secondLooks: ["STEER.2", "GOOD.1"],
    });
  });

  it("has the works since the day, the learner's own and those of several", () => {
    const work = (
      id: string,
      happened: string,
      learners: Demonstration["learners"] = ["ana"],
    ): Demonstration => ({
      type: "demonstration",
      id,
      happened,
      recorded: "2026-05-28",
      learners,
      band: "6-8",
    });
    const demonstrations = [
      work("on-the-day", "2026-01-30"),
      work("the-day-after", "2026-01-31"),
      work("of-another", "2026-03-02", ["noah"]),
      work("of-both", "2026-03-03", ["noah", "ana"]),
    ];
    expect(found({ demonstrations })).toEqual({
      ...nothing,
      works: ["the-day-after", "of-both"],
    });
  });

  it("has requests through the day of issue; an agreement waits for nothing", () => {
    const request = (id: string, on: string, rest: object = {}) =>
      ({ id, learner: "ana", target: "STEER.1", on, kind: "let-us-talk", ...rest }) as const;
    const requests = [
      request("old", "2025-10-01"),
      request("another", "2026-05-01", { learner: "noah" }),
      request("yes", "2026-05-02", { kind: "agree" }),
      request("more", "2026-05-03", { kind: "another-opportunity" }),
      request("today", "2026-06-03"),
      request("tomorrow", "2026-06-04"),
    ];
    expect(found({ requests })).toEqual({ ...nothing, requests: ["old", "more", "today"] });
  });
});

describe("goals", () => {
  const goal = (rest: Partial<Goal>): Goal => ({
    id: "g",
    learner: "ana",
    statement: "I want to.",
    set: "2025-11-03",
    status: "reached",
    checkIns: [],
    ...rest,
  });
  const looked = (...days: readonly string[]): Partial<Goal> => ({
    checkIns: days.map((on) => ({ on, by: { role: "educator" }, note: "Looked at." })),
  });

  it.each<[string, Partial<Goal>, boolean]>([
    ["looked at since", looked("2026-03-02"), true],
    ["looked at before and since", looked("2025-12-01", "2026-03-02"), true],
    ["looked at on the day after that one", looked("2026-01-31"), true],
    ["looked at on the day of the overview", looked("2026-05-29"), true],
    ["looked at on the day that it looks back to", looked("2026-01-30"), false],
    ["looked at after the day of the overview alone", looked("2026-05-30"), false],
    ["never looked at", {}, false],
    ["set since", { set: "2026-01-31" }, true],
    ["set on the day of the overview", { set: "2026-05-29" }, true],
    ["set on the day that it looks back to", { set: "2026-01-30" }, false],
    ["set after the day of the overview", { set: "2026-05-30" }, false],
    ["open", { ...looked("2026-03-02"), status: "open" }, false],
    ["of another learner", { ...looked("2026-03-02"), learner: "noah" }, false],
  ])("reached and %s: good news or not", (_, rest, isNews) => {
    expect(found({ goals: [goal(rest)] })).toEqual({ ...nothing, reached: isNews ? ["g"] : [] });
  });

  it("are due from their day on, the earliest first", () => {
    const open = (id: string, by: string, learner = "ana") =>
      goal({ id, by, learner, status: "open" });
    const goals = [
      open("today", "2026-05-29"),
      open("tomorrow", "2026-05-30"),
      open("past", "2026-05-01"),
      open("another", "2026-05-01", "noah"),
    ];
    expect(found({ goals })).toEqual({ ...nothing, due: ["past", "today"] });
  });
});

describe("the conference", () => {
  const held = (on: string, learner = "ana") => ({ learner, on, status: "held" }) as const;
  const planned = (on: string, learner = "ana") => ({ learner, on, status: "planned" }) as const;

  it.each<
    [
      string,
      AdvisoryOverview["conferences"],
      AdvisoryOverview["conferences"][number] | undefined,
      boolean,
    ]
  >([
    [
      "of another learner",
      [held("2026-05-01", "noah"), planned("2026-06-09", "noah")],
      undefined,
      false,
    ],
    ["held", [held("2026-05-18")], held("2026-05-18"), true],
    [
      "held on the day that the overview looks back to",
      [held("2026-01-30")],
      held("2026-01-30"),
      false,
    ],
    ["held on the day after", [held("2026-01-31")], held("2026-01-31"), true],
    [
      "held several times: the last",
      [held("2026-02-02"), held("2026-05-18"), held("2026-03-02")],
      held("2026-05-18"),
      true,
    ],
    ["planned", [planned("2026-06-09")], planned("2026-06-09"), false],
    [
      "planned several times: the next",
      [planned("2026-06-23"), planned("2026-06-09"), held("2026-05-18"), planned("2026-06-16")],
      planned("2026-06-09"),
      true,
    ],
    [
      "planned for the day of the page",
      [planned("2026-06-09"), planned("2026-05-29")],
      planned("2026-05-29"),
      false,
    ],
    [
      "planned for a day that is past: it waits no more once one was held after it",
      [planned("2026-04-01"), held("2026-05-18")],
      held("2026-05-18"),
      true,
    ],
    [
      "planned for a day that is past, and nothing after it",
      [held("2026-02-18"), planned("2026-05-28")],
      planned("2026-05-28"),
      true,
    ],
  ])("%s", (_, conferences, conference, isHeld) => {
    expect(found({ conferences })).toEqual({ ...nothing, conference, held: isHeld });
  });
});
