import { describe, expect, it } from "vitest";
import {
  demonstration,
  erasure,
  judgement,
  rating,
  replacement,
  retraction,
} from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";

describe("erasures", () => {
  it("take out an entry whatever day is asked for and whenever they were written", () => {
    const found = gathered(
      [rating("r1"), judgement("j1"), erasure("e", { entries: ["r1", "j1", "gone"] })],
      { asOf: "2026-01-15" },
    );
    expect([found.series, found.judgements]).toEqual([[], []]);
    expect(found.setAside).toEqual([
      { entry: "r1", position: 0, reason: { code: "erased", data: {} } },
      { entry: "j1", position: 1, reason: { code: "erased", data: {} } },
    ]);
  });

  it("take out a learner, also where the learner speaks about others", () => {
    const byBen = { role: "fellow-learner", id: "ben", name: "Ben" };
    const byEducator = { role: "educator", id: "p-1" };
    const entries = [
      rating("r1", { learner: "ben" }),
      judgement("j1", { learner: "ben" }),
      demonstration("d1", { learners: ["ben"] }),
      demonstration("d2", { learners: ["ben", "ana"], nominatedBy: byBen }),
      rating("r2", { rater: byBen, demonstration: "d2" }),
      rating("r3", { verification: { by: byBen, status: "verified" }, nominatedBy: byBen }),
      rating("r4", { rater: byEducator, verification: { by: byEducator, status: "verified" } }),
      judgement("j2", { by: byBen }),
      judgement("j3", { by: byEducator }),
      demonstration("d3", { learners: ["ben"], happened: "2026-09-01" }),
      erasure("e", { learner: "ben" }),
    ];
    const found = gathered(entries);
    expect(aside(found)).toEqual(["r1 erased", "j1 erased", "d1 erased", "d3 erased"]);
    expect(JSON.stringify(found)).not.toMatch(/ben/i);
    const unnamed = { role: "fellow-learner" };
    const d2 = demonstration("d2", { learners: ["ana"], nominatedBy: unnamed });
    expect(found.demonstrations).toEqual([d2]);
    expect(found.judgements).toEqual([
      judgement("j2", { by: unnamed }),
      judgement("j3", { by: byEducator }),
    ]);
    expect(found.series[0]?.evidence.map((one) => one.rating)).toEqual([
      rating("r2", { rater: unnamed, demonstration: "d2" }),
      rating("r3", {
        verification: { by: unnamed, status: "verified" },
        nominatedBy: unnamed,
      }),
      entries[6],
    ]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      demonstration: d2,
      circumstances: { nominatedBy: unnamed },
    });
  });

  it("leave a demonstration's own words where another erased learner had a part", () => {
    const found = gathered([
      demonstration("d1", { learners: ["ben", "cem"], happened: "2026-09-01" }),
      rating("r1", { demonstration: "d1" }),
      erasure("e", { learner: "ben" }),
    ]);
    expect(counted(found)).toEqual(["r1"]);
  });

  it("tell why none of a demonstration's other learners remains, not that one was erased", () => {
    const found = gathered(
      [demonstration("d1", { learners: ["ben", "cem"] }), erasure("e", { learner: "ben" })],
      { learners: ["ana"] },
    );
    expect(aside(found)).toEqual(["d1 unknown-learner cem"]);
  });

  it("leave corrections in force: what was wrong does not come back", () => {
    const gone = erasure("e", { entries: ["t", "p", "q"] });
    const found = gathered([
      rating("r1"),
      retraction("t", "r1"),
      rating("r2"),
      replacement("p", "r2", rating("r3")),
      gone,
    ]);
    expect(found.series).toEqual([]);
    expect(aside(found)).toEqual(["r1 retracted t", "r2 replaced p", "r3 erased"]);
  });

  it("cannot be taken back", () => {
    const entries = [rating("r1"), erasure("e", { entries: ["r1"] }), retraction("t", "e")];
    expect(counted(gathered(entries))).toEqual([]);
  });
});
