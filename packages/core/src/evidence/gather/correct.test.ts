import { describe, expect, it } from "vitest";
import { come, five, four, three, two } from "../../../test/evidence/corrected.ts";
import {
  demonstration,
  judgement,
  rating,
  replacement,
  retraction,
} from "../../../test/evidence/entries.ts";
import { aside, gathered } from "../../../test/evidence/gathered.ts";
import type { Entry } from "../log.ts";

describe("corrections", () => {
  it.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
    ["a retraction takes back", [three, retraction("t", "r1")], [], ["r1 retracted t"]],
    ["a retraction of nothing takes nothing", [three, retraction("t", "gone")], ["3"], []],
    ["a retraction of itself takes nothing", [three, retraction("t", "t")], ["3"], []],
    [
      "a retraction may stand before what it takes back",
      [retraction("t", "r1", "2026-01-01"), three],
      [],
      ["r1 retracted t"],
    ],
    [
      "a replacement with the same id replaces",
      [three, replacement("p", "r1", four)],
      ["4"],
      ["r1 replaced p"],
    ],
    [
      "a replacement with an id of its own replaces",
      [three, replacement("p", "r1", five)],
      ["5"],
      ["r1 replaced p"],
    ],
    ["what replaces nothing counts", [replacement("p", "gone", five)], ["5"], []],
    ["a replacement of itself counts", [replacement("p", "p", five)], ["5"], []],
    [
      "of two corrections with one id the first written down stands",
      [three, two, retraction("t", "r2", "2026-02-02"), retraction("t", "r1", "2026-02-01")],
      ["2"],
      ["r1 retracted t", "t duplicate t"],
    ],
    [
      "and what the other brings is a duplicate",
      [
        three,
        two,
        replacement("p", "r1", four, "2026-02-01"),
        replacement("p", "r2", five, "2026-02-02"),
      ],
      ["2", "4"],
      ["r1 replaced p", "r5 duplicate p"],
    ],
    [
      "a retraction hits every entry with the id",
      [three, { ...three, target: "argue" }, retraction("t", "r1")],
      [],
      ["r1 retracted t", "r1 retracted t"],
    ],
    [
      "a replaced rating stays replaced where the new one is not recognised",
      [three, replacement("p", "r1", rating("r1", { target: "nowhere" }))],
      [],
      ["r1 replaced p", "r1 unknown-competency nowhere"],
    ],
  ])("%s", (_, entries, levels, set) => {
    expect(come(entries)).toEqual([levels, set]);
  });

  it("act from when they were written down, whatever had happened by then", () => {
    const entries = [three, retraction("t", "r1", "2026-02-01")];
    const before = "2026-01-31";
    expect(come(entries, { asOf: before })).toEqual([["3"], ["t not-yet-recorded 2026-02-01"]]);
    expect(come(entries, { asOf: "2026-02-01" })).toEqual([[], ["r1 retracted t"]]);
    expect(come(entries, { asOf: { happened: before, recorded: "2026-02-01" } })).toEqual([
      [],
      ["r1 retracted t"],
    ]);
    const replaced = [three, replacement("p", "r1", four, "2026-02-01")];
    expect(come(replaced, { asOf: before })).toEqual([["3"], ["r1 not-yet-recorded 2026-02-01"]]);
    expect(come(replaced, { asOf: { happened: before, recorded: "2026-02-01" } })).toEqual([
      ["4"],
      ["r1 replaced p"],
    ]);
  });

  it("dated later than they were written down act from that date on", () => {
    const later = { ...retraction("t", "r1", "2026-02-01"), happened: "2026-03-01" };
    expect(come([three, later], { asOf: "2026-02-28" })).toEqual([
      ["3"],
      ["t not-yet-happened 2026-03-01"],
    ]);
    expect(come([three, later], { asOf: "2026-03-01" })).toEqual([[], ["r1 retracted t"]]);
    const planned = { ...replacement("p", "r1", four, "2026-02-01"), happened: "2026-03-01" };
    expect(come([three, planned], { asOf: "2026-02-28" })).toEqual([
      ["3"],
      ["r1 not-yet-happened 2026-03-01"],
    ]);
  });

  it("go before its time where they take back what happens only later: it will not count then either", () => {
    const ahead = { happened: "2026-03-01", recorded: "2026-01-10" };
    const taken = [rating("r1", ahead), retraction("t", "r1", "2026-02-01")];
    expect(come(taken, { asOf: "2026-01-31" })).toEqual([
      [],
      ["r1 not-yet-happened 2026-03-01", "t not-yet-recorded 2026-02-01"],
    ]);
    for (const day of ["2026-02-15", "2026-03-15"]) {
      expect(come(taken, { asOf: day })).toEqual([[], ["r1 retracted t"]]);
    }
    const judged = gathered([judgement("j1", ahead), retraction("t", "j1", "2026-02-01")], {
      asOf: "2026-02-15",
    });
    expect(aside(judged)).toEqual(["j1 retracted t"]);
    const shownAhead = [
      demonstration("d1", ahead),
      rating("r1", { ...ahead, demonstration: "d1" }),
      retraction("t", "d1", "2026-02-01"),
    ];
    expect(aside(gathered(shownAhead, { asOf: "2026-02-15" }))).toEqual([
      "d1 retracted t",
      "r1 retracted t d1",
    ]);
  });

  it("make what they bring known from when they were written down", () => {
    const found = gathered([three, replacement("p", "r1", four, "2026-02-01")]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      recorded: "2026-02-01",
      knownAt: Date.UTC(2026, 1, 1),
      happened: "2026-01-10",
      at: Date.UTC(2026, 0, 10),
    });
    const future = rating("r1", { happened: "2026-06-01" });
    expect(come([three, replacement("p", "r1", future)])).toEqual([
      [],
      ["r1 replaced p", "r1 not-yet-happened 2026-06-01"],
    ]);
  });

  it("revoke and replace judgements", () => {
    const level = judgement("j1", { value: { kind: "level", level: "4" } });
    expect(gathered([judgement("j1"), retraction("t", "j1")]).judgements).toEqual([]);
    const replaced = gathered([judgement("j1"), replacement("p", "j1", level)]).judgements;
    // Nobody knew of it before the replacement was written down.
    expect(replaced).toEqual([{ ...level, recorded: "2026-02-01" }]);
  });
});
