import { describe, expect, it } from "vitest";
import {
  demonstration,
  erasure,
  rating,
  replacement,
  retraction,
} from "../../../test/evidence/entries.ts";
import { aside, counted, gathered } from "../../../test/evidence/gathered.ts";
import type { Entry } from "../log.ts";

describe("demonstrations", () => {
  const shown = demonstration("d1", { setting: "class" });
  const seen = rating("r1", { demonstration: "d1" });

  it("need not be in the log: ratings that name one belong together all the same", () => {
    const found = gathered([seen, rating("r2", { demonstration: "d1", target: "argue" })]);
    expect(found.series.flatMap(({ evidence }) => evidence.map(({ work }) => work))).toEqual([
      "d1",
      "d1",
    ]);
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });

  it.each<[string, readonly Entry[], readonly string[], readonly string[], readonly string[]]>([
    [
      "take what was seen in them along when they are retracted",
      [shown, seen, rating("r2"), retraction("t", "d1")],
      ["r2"],
      [],
      ["d1 retracted t", "r1 retracted t d1"],
    ],
    [
      "also where they are no entry of the log",
      [seen, rating("r2"), retraction("t", "d1")],
      ["r2"],
      [],
      ["r1 retracted t d1"],
    ],
    [
      "but not where another entry has the id that was retracted",
      [rating("d1"), seen, retraction("t", "d1")],
      ["r1"],
      [],
      ["d1 retracted t"],
    ],
    [
      "come back with it when the retraction is retracted",
      [shown, seen, retraction("t", "d1"), retraction("u", "t")],
      ["r1"],
      ["d1"],
      ["t retracted u"],
    ],
    [
      "hand over what was seen in them to the one that replaces them",
      [shown, seen, replacement("p", "d1", demonstration("d2"))],
      ["r1"],
      ["d2"],
      ["d1 replaced p"],
    ],
    [
      "replaced by something else take it along",
      [shown, seen, replacement("p", "d1", rating("r3"))],
      ["r3"],
      [],
      ["d1 replaced p", "r1 replaced p d1"],
    ],
    [
      "take it along when they are erased",
      [shown, seen, rating("r2"), erasure("e", { entries: ["d1"] })],
      ["r2"],
      [],
      ["d1 erased", "r1 erased d1"],
    ],
    [
      "and when the one that replaced them is",
      [shown, seen, replacement("p", "d1", demonstration("d2")), erasure("e", { entries: ["d2"] })],
      [],
      [],
      ["d1 replaced p", "r1 erased d1", "d2 erased"],
    ],
    [
      "and when the replacement is",
      [shown, seen, replacement("p", "d1", demonstration("d2")), erasure("e", { entries: ["p"] })],
      [],
      [],
      ["d1 replaced p", "r1 erased d1", "d2 erased"],
    ],
    [
      "but not where another entry has the id that was erased",
      [rating("d1"), seen, erasure("e", { entries: ["d1"] })],
      ["r1"],
      [],
      ["d1 erased"],
    ],
    [
      "that are there twice are there once, the first written down",
      [{ ...shown, recorded: "2026-01-11" }, demonstration("d1", { setting: "home" }), seen],
      ["r1"],
      ["d1"],
      ["d1 duplicate d1"],
    ],
  ])("%s", (_, entries, ratings, demonstrations, set) => {
    const found = gathered(entries);
    expect(counted(found)).toEqual(ratings);
    expect(found.demonstrations.map(({ id }) => id)).toEqual(demonstrations);
    expect(aside(found)).toEqual(set);
  });

  it("that replace another give it its circumstances and its name", () => {
    const other = demonstration("d2", { setting: "community" });
    const found = gathered([shown, seen, replacement("p", "d1", other)]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      work: "d2",
      demonstration: other,
      circumstances: { setting: "community" },
    });
    const late = gathered([
      seen,
      rating("r2", { demonstration: "d2" }),
      replacement("p", "d1", other),
    ]);
    expect(late.series[0]?.evidence.map(({ work }) => work)).toEqual(["d2", "d2"]);
  });

  it("give the circumstances of the first written down, where there are two", () => {
    const found = gathered([
      { ...shown, recorded: "2026-01-11" },
      demonstration("d1", { setting: "home" }),
      seen,
    ]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({ setting: "home" });
  });

  it("tell their circumstances also where they are not gathered themselves", () => {
    const later = demonstration("d1", { setting: "class", happened: "2026-09-01" });
    const found = gathered([later, seen]);
    expect(found.demonstrations).toEqual([]);
    expect(aside(found)).toEqual(["d1 not-yet-happened 2026-09-01"]);
    expect(found.series[0]?.evidence[0]).toMatchObject({
      work: "d1",
      circumstances: { setting: "class" },
    });
    expect(found.series[0]?.evidence[0]).not.toHaveProperty("demonstration");
  });

  it("tell nothing before they were written down", () => {
    const later = demonstration("d1", { setting: "class", recorded: "2026-09-01" });
    const found = gathered([later, seen]);
    expect(aside(found)).toEqual(["d1 not-yet-recorded 2026-09-01"]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({});
  });

  it("tell what their replacement says, not what it is to say later", () => {
    const later = { ...shown, happened: "2026-09-01" };
    const other = demonstration("d1", { setting: "home", happened: "2026-09-02" });
    const found = gathered([later, seen, replacement("p", "d1", other)]);
    expect(found.series[0]?.evidence[0]?.circumstances).toEqual({ setting: "home" });
    const planned = { ...replacement("p", "d1", other), happened: "2026-08-01" };
    expect(gathered([later, seen, planned]).series[0]?.evidence[0]?.circumstances).toEqual({
      setting: "class",
    });
  });
});
