import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { framework, log, policy, ratings } from "../school.ts";
import { asOf, reasons, scoreOf, share } from "./about-mina.ts";

describe("grade bands", () => {
  it("counts the highest band in which anything was shown", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { number: 2, band: "6-8" },
      { number: 5, band: "3-5" },
    );
    expect(share(entries)).toMatchObject({ band: "6-8", score: 2, level: "2" });
    expect(reasons(entries)).toEqual(["r1 band earlier-band", "r3 band earlier-band"]);
  });
  it("counts pieces without a band in any", () => {
    expect(scoreOf(ratings({ number: 4, band: "6-8" }, 2))).toBe(3);
    expect(share(ratings(4)).band).toBeUndefined();
  });
  it("does not move a learner on for work that is only missing", () => {
    const entries = ratings(
      { number: 4, band: "3-5" },
      { value: { kind: "status", status: "missing" }, band: "6-8" },
    );
    expect(share(entries, { missing: { as: "lowest" } })).toMatchObject({ band: "3-5", score: 4 });
  });
  it("counts all bands on a continuum, on that scale apart", () => {
    const entries = ratings(
      { number: 3, scale: "three", band: "3-5" },
      { number: 1, scale: "three", band: "6-8" },
      { number: 5, band: "6-8" },
    );
    const { competencies } = determine({
      framework,
      evidence: log(entries),
      policy: policy(),
      asOf,
    });
    expect(competencies.slice(0, 2)).toMatchObject([
      { competency: "share", scale: "five", score: 5 },
      { competency: "share", scale: "three", score: 2, level: "yes", band: "6-8" },
    ]);
  });
});
