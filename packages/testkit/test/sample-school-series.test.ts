import { describe, expect, it } from "vitest";
import { carrierOf, framework, log, patterns, roster, seriesOf } from "./sample-school-asked.ts";

describe("the evidence of each", () => {
  it("is exactly what the design says, and nothing else", () => {
    expect(seriesOf(1, "GOOD.2")).toEqual(["3", "4", "4", "5", "4"]);
    expect(seriesOf(2, "STEER.1")).toEqual(["1", "1", "2", "2", "3", "4", "4"]);
    expect(seriesOf(3, "ARG.1")).toEqual(["3", "4", "4", "2", "3", "3", "3", "3", "3"]);
    expect(seriesOf(4, "ARG.1")).toEqual(["4", "4", "3", "4"]);
    const partner = "community-partner";
    expect(seriesOf(5, "MATH.1")).toEqual([
      "2",
      `4 ${partner}`,
      "2",
      `5 ${partner}`,
      "3",
      `4 ${partner}`,
    ]);
    expect(seriesOf(6, "INV.1")).toEqual(["4", "2 self", "3", "3 self", "4", "2 self"]);
    expect(seriesOf(6, "TEAM.1")).toEqual(["3", "4 self", "3", "5 self", "3", "5 self"]);
    expect(seriesOf(7, "MEAN.1")).toEqual([
      "3",
      "3",
      "4",
      "excused",
      "excused",
      "missing",
      "missing",
      "missing",
      "missing",
      "3",
      "4",
    ]);
    expect(seriesOf(8, "GOOD.1")).toEqual([
      "4",
      "3",
      "4 fellow-learner",
      `2 ${partner}`,
      "4",
      "4",
      "4 fellow-learner",
      `3 ${partner}`,
    ]);
    expect(seriesOf(9, "SCI.1")).toEqual(["3", "4", "4", "4.5"]);
    expect(seriesOf(10, "MEAN.1")).toEqual(["2", "3", "3", "4"]);
  });

  const worksOf = (number: number, about: string) => {
    const learner = carrierOf(number);
    const seen = log.entries.flatMap((entry) =>
      entry.type === "rating" && entry.learner === learner && entry.target === about
        ? [entry.demonstration]
        : [],
    );
    return log.entries
      .filter((entry) => entry.type === "demonstration")
      .filter(({ id }) => seen.includes(id))
      .sort((a, b) => (a.happened < b.happened ? -1 : 1));
  };

  it("lies in the places and times that the design says", () => {
    expect(worksOf(1, "GOOD.2").at(-1)?.happened).toBe("2024-12-13");
    const plateau = worksOf(3, "ARG.1");
    expect(plateau.map(({ band }) => band)).toEqual([
      "3-5",
      "3-5",
      "3-5",
      "6-8",
      "6-8",
      "6-8",
      "6-8",
      "6-8",
      "6-8",
    ]);
    expect(new Set(plateau.slice(3).map(({ setting }) => setting)).size).toBe(2);
    expect(plateau.map(({ extensions }) => extensions?.["lantern-bay/situation"])).toEqual(
      plateau.map(() => "familiar"),
    );
    expect(worksOf(5, "MATH.1").map(({ setting }) => setting)).toEqual([
      "class",
      "community",
      "class",
      "work",
      "class",
      "community",
    ]);
    const [first, second] = worksOf(4, "ARG.1");
    for (const prior of [first, second]) {
      expect(prior?.recorded?.slice(0, 10)).toBe("2026-03-10");
      expect(prior?.kind).toBe("prior-learning");
      expect(prior?.verification).toEqual({
        by: { role: "educator", id: "northgate-school", name: "Northgate School" },
        status: "unverified",
      });
      const confirmed = log.entries.find(
        (entry) => entry.type === "replacement" && entry.of === prior?.id,
      );
      expect(confirmed?.recorded?.slice(0, 10)).toBe("2026-03-20");
      expect(
        confirmed?.type === "replacement" &&
          confirmed.with.type === "demonstration" &&
          confirmed.with.verification?.status,
      ).toBe("verified");
      const own = roster.learners.find(({ id }) => id === carrierOf(4))?.languages?.[0];
      expect(own).not.toBe("en");
      expect(prior?.language).toBe(own);
    }
  });

  it("gives each mindset's rule no say: the competencies are skills and knowledge", () => {
    const kinds = patterns
      .flatMap(({ competencies }) => competencies)
      .map((code) => framework.competencies.find(({ id }) => id === code)?.kind);
    expect(kinds).not.toContain("mindset");
    expect(kinds).toHaveLength(11);
  });
});
