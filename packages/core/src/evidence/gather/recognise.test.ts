import { describe, expect, it } from "vitest";
import { demonstration, judgement, rating } from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";
import { smallFramework } from "../../../test/evidence/small-framework.ts";

describe("whom and what evidence is about", () => {
  it("is found by id and by a code that only one node has", () => {
    const found = gathered([
      rating("r1", { target: "TEAM.1" }),
      rating("r2", { target: "TEAM.1a" }),
      rating("r3", { target: "TEAM.2" }),
      rating("r4", { target: "nowhere" }),
      rating("r5", { target: "team" }),
      rating("r6", { target: "adrift" }),
    ]);
    expect(
      found.series.map(({ competency, evidence }) => [
        competency,
        ...evidence.map(({ indicator }) => indicator),
      ]),
    ).toEqual([["share", undefined, "asks"]]);
    expect(found.setAside).toEqual([
      {
        entry: "r3",
        position: 2,
        reason: { code: "unknown-competency", data: { target: "TEAM.2" } },
      },
      {
        entry: "r4",
        position: 3,
        reason: { code: "unknown-competency", data: { target: "nowhere" } },
      },
      {
        entry: "r5",
        position: 4,
        reason: { code: "unknown-competency", data: { target: "team" } },
      },
      {
        entry: "r6",
        position: 5,
        reason: { code: "unknown-competency", data: { target: "adrift" } },
      },
    ]);
  });

  it("is unknown where learners are asked for and it is of another", () => {
    const entries = [
      rating("r1"),
      rating("r2", { learner: "ben" }),
      judgement("j1", { learner: "ben" }),
      demonstration("d1", { learners: ["ben", "cem"] }),
      demonstration("d2", { learners: ["ben", "ana"] }),
    ];
    const found = gathered(entries, { learners: ["ana"] });
    expect(counted(found)).toEqual(["r1"]);
    expect(found.judgements).toEqual([]);
    expect(found.demonstrations).toEqual([demonstration("d2", { learners: ["ana"] })]);
    expect(aside(found)).toEqual([
      "r2 unknown-learner ben",
      "j1 unknown-learner ben",
      "d1 unknown-learner ben",
    ]);
    expect(aside(gathered(entries))).toEqual([]);
    expect(counted(gathered(entries, { learners: [] }))).toEqual([]);
  });

  it("is an outcome by its id, though an indicator has that id for a code", () => {
    const [outcome] = smallFramework.outcomes;
    const [indicator] = smallFramework.indicators;
    if (outcome === undefined || indicator === undefined) throw new Error("there are some");
    const twoMeanings = {
      ...smallFramework,
      indicators: [{ ...indicator, code: outcome.id }],
    };
    const { judgements, setAside } = gathered([judgement("j1", { target: outcome.id })], {
      framework: twoMeanings,
    });
    expect(judgements.map(({ target }) => target)).toEqual([outcome.id]);
    expect(setAside).toEqual([]);
  });

  it("may be an outcome for a judgement, which comes back with the id of its target", () => {
    const { judgements, setAside } = gathered([
      judgement("j1"),
      judgement("j2", { target: "TEAM.1" }),
      judgement("j3", { target: "team" }),
      judgement("j4", { target: "TEAM" }),
      judgement("j5", { target: "TWIN" }),
      judgement("j6", { target: "asks" }),
    ]);
    expect(judgements).toEqual([
      judgement("j1"),
      judgement("j2", { target: "share" }),
      judgement("j3", { target: "team" }),
      judgement("j4", { target: "team" }),
    ]);
    expect(setAside.map(({ entry, reason }) => [entry, reason.code])).toEqual([
      ["j5", "unknown-competency"],
      ["j6", "unknown-competency"],
    ]);
  });
});
