import { describe, expect, it } from "vitest";
import {
  consent,
  demonstration,
  judgement,
  rating,
  replacement,
  retraction,
} from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";

describe("a moment that is none, in entries that no parser has read,", () => {
  const bad = "2026-02-30";
  it.each([
    ["when it happened", { happened: bad }],
    ["when it was recorded", { recorded: bad }],
    ["when it was due", { due: bad }],
    ["when it was handed in", { submitted: "yesterday" }],
  ])("sets the record aside and no other: %s", (_, over) => {
    const found = gathered([rating("r1"), rating("r2", over)]);
    expect(counted(found)).toEqual(["r1"]);
    expect(aside(found)).toEqual([`r2 not-a-moment ${Object.values(over).join("")}`]);
  });

  it("of a demonstration takes what was seen in it along", () => {
    const found = gathered([
      demonstration("d1", { happened: bad }),
      rating("r1", { demonstration: "d1" }),
      rating("r2"),
    ]);
    expect(counted(found)).toEqual(["r2"]);
    expect(aside(found)).toEqual([`d1 not-a-moment ${bad}`, `r1 not-a-moment ${bad} d1`]);
  });

  it("of a judgement, a consent or a retraction keeps it from acting", () => {
    const found = gathered([
      rating("r1"),
      judgement("j1", { happened: bad }),
      retraction("t1", "r1", bad),
      consent("c1", { given: false, happened: bad }),
    ]);
    expect(counted(found)).toEqual(["r1"]);
    expect(found.judgements).toEqual([]);
    expect([...aside(found)].sort()).toEqual([
      `c1 not-a-moment ${bad}`,
      `j1 not-a-moment ${bad}`,
      `t1 not-a-moment ${bad}`,
    ]);
  });

  it("of a replacement leaves what it would replace", () => {
    const found = gathered([
      rating("r1"),
      replacement("p1", "r1", rating("r2", { happened: bad })),
    ]);
    expect(aside(found)).toContain(`r2 not-a-moment ${bad}`);
  });
});
