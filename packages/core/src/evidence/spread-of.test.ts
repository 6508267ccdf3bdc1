import { describe, expect, it } from "vitest";
import { demonstration, logOf, rating } from "../../test/evidence/entries.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { gather } from "./gather.ts";
import type { Entry } from "./log.ts";
import { type Spread, sightingOf, spreadOf } from "./spread-of.ts";

const spread = (...entries: readonly Entry[]): Spread =>
  spreadOf(
    gather({
      framework: smallFramework,
      asOf: "2026-05-29",
      log: logOf(...entries),
    }).series.flatMap(({ evidence }) => evidence.flatMap((one) => sightingOf(one) ?? [])),
  );

describe("spread", () => {
  it("counts works and not ratings, in our order of settings and voices, own terms after them", () => {
    expect(
      spread(
        demonstration("d1", { setting: "acme/roof" }),
        demonstration("d2", { setting: "home" }),
        demonstration("d3", { setting: "class" }),
        rating("r1", { demonstration: "d1", rater: { role: "acme/elder" } }),
        rating("r2", { demonstration: "d1", target: "repair", rater: { role: "self" } }),
        rating("r3", { demonstration: "d2", rater: { role: "self" } }),
        rating("r4", { demonstration: "d3" }),
        rating("r5", { demonstration: "d3", target: "repair", rater: { role: "educator" } }),
      ),
    ).toEqual({
      works: 3,
      settings: [
        { setting: "class", works: 1 },
        { setting: "home", works: 1 },
        { setting: "acme/roof", works: 1 },
      ],
      voices: [
        { role: "educator", works: 1 },
        { role: "self", works: 2 },
        { role: "acme/elder", works: 1 },
      ],
    });
  });

  it("tells works that do not say where they were last, and takes a work seen in two settings in both", () => {
    expect(
      spread(
        rating("r0"),
        demonstration("d1", { setting: "class" }),
        rating("r1", { demonstration: "d1" }),
        rating("r2", { demonstration: "d1", target: "repair", setting: "work" }),
      ),
    ).toMatchObject({
      works: 2,
      settings: [{ setting: "class", works: 1 }, { setting: "work", works: 1 }, { works: 1 }],
    });
  });

  it("leaves out what shows nothing", () => {
    const nothing = { works: 0, settings: [], voices: [] };
    expect(spread()).toEqual(nothing);
    for (const status of ["missing", "excused", "pending"] as const) {
      expect(spread(rating("r1", { value: { kind: "status", status } }))).toEqual(nothing);
    }
  });

  it("is the same whatever the order of the log", () => {
    const entries = [
      rating("r1", { setting: "acme/roof" }),
      rating("r2", { setting: "acme/garden" }),
      rating("r3", { setting: "online", rater: { role: "panel" } }),
    ];
    expect(spread(...[...entries].reverse())).toEqual(spread(...entries));
  });
});
