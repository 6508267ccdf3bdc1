import { type AsOf, type Log, type Rating } from "@whole-learner/core";
import {
  combineRaters,
  type CompetencyDetermination,
  determine,
  type Policy,
} from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics";
import { describe, expect, it } from "vitest";
import { sampleSchool } from "../src/sample-school/index.ts";

const { framework, log, roster, experiences, policies, patterns: material } = sampleSchool();

interface Material {
  readonly patterns: readonly {
    readonly number: number;
    readonly learner: string;
    readonly competencies: readonly string[];
    readonly results: readonly {
      readonly about: string;
      readonly policy: string;
      readonly asOf: AsOf;
      readonly says: object;
      readonly conversion?: "linear-by-maximum" | "through-the-goal";
    }[];
  }[];
  readonly logs: { readonly "linear-by-maximum": Log };
}
const { patterns, logs } = material as object as Material;

const policyOf = (id: string): Policy => {
  const found = policies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const carrierOf = (number: number): string =>
  patterns.find((pattern) => pattern.number === number)?.learner ?? "";

interface Asked {
  readonly learner: string;
  readonly about: string;
  readonly policy: Policy;
  readonly asOf?: AsOf;
  readonly evidence?: Log;
}

function ask({
  learner,
  about,
  policy,
  asOf = "2026-05-29",
  evidence = log,
}: Asked): CompetencyDetermination {
  const { competencies } = determine({
    framework,
    evidence,
    policy,
    asOf,
    learners: [learner],
    roster,
    experiences,
  });
  const found = competencies.find(
    ({ competency, scale }) => competency === about && scale === "lantern",
  );
  if (found === undefined) throw new Error(about);
  return found;
}

/** A determination in a line: what educators read, with the policy's own rounding for display. */
function line(found: CompetencyDetermination, { display }: Policy): string {
  switch (found.status) {
    case "determined":
      return `${round(found.score, display?.rounding ?? { places: 2, mode: "half-up", input: "snapped" })} ${found.level}`;
    case "insufficient":
      return `insufficient: ${found.lacks.map(({ code }) => code).join(", ")}`;
    case "judged":
      return `judged ${found.level}`;
    case "undetermined":
      return `undetermined: ${found.reason.code}`;
    case "no-evidence":
      return "no evidence";
    default:
      return found satisfies never;
  }
}

/** The letters of the design's comparison. */
const letters = {
  A: "lantern-default",
  B: "leans-to-recent",
  C: "year-average",
  D: "shown-twice-kept",
  E: "ever-shown",
  F: "in-class-only",
  G: "self-averaged-in",
} as const;
type Letter = keyof typeof letters;
const asRecorded = { happened: "2026-05-29", recorded: "2026-02-28" };

/** The results that the design of the sample school works out. */
const designed: readonly (readonly [
  pattern: number,
  about: string,
  letter: Letter,
  result: string,
  asOf?: AsOf,
])[] = [
  [1, "GOOD.2", "A", "insufficient: recency"],
  [1, "GOOD.2", "B", "4.21 adapting"],
  [1, "GOOD.2", "D", "4 adapting"],
  [1, "GOOD.2", "E", "5 contributing"],
  [2, "STEER.1", "A", "4 adapting"],
  [2, "STEER.1", "B", "3.83 adapting"],
  [2, "STEER.1", "C", "2.43 practicing"],
  [2, "STEER.1", "D", "4 adapting"],
  [3, "ARG.1", "A", "4 adapting", "2025-06-20"],
  [3, "ARG.1", "A", "3 applying"],
  [3, "ARG.1", "B", "2.99 applying"],
  [3, "ARG.1", "C", "2.83 applying"],
  [3, "ARG.1", "D", "undetermined: target-not-reached"],
  [4, "ARG.1", "A", "no evidence", asRecorded],
  [4, "ARG.1", "A", "4 adapting"],
  [5, "MATH.1", "A", "4 adapting"],
  [5, "MATH.1", "F", "2 practicing"],
  [5, "MATH.1", "C", "3.33 applying"],
  [5, "MATH.1", "E", "5 contributing"],
  [6, "INV.1", "A", "4 adapting"],
  [6, "TEAM.1", "A", "3 applying"],
  [6, "INV.1", "G", "3 applying"],
  [6, "TEAM.1", "G", "3.83 adapting"],
  [7, "MEAN.1", "A", "4 adapting"],
  [7, "MEAN.1", "B", "3.73 adapting"],
  [7, "MEAN.1", "C", "2.33 practicing"],
  [7, "MEAN.1", "C", "3.4 applying", "2026-06-05"],
  [8, "GOOD.1", "A", "insufficient: pieces, experiences, settings"],
  [9, "SCI.1", "A", "4 adapting"],
  [10, "MEAN.1", "A", "3 applying"],
];

describe("the ten ways in which evidence lies", () => {
  const cases = designed.map(([number, about, letter, result, asOf = "2026-05-29"]) => ({
    number,
    about,
    letter,
    result,
    asOf,
  }));

  it.each(cases)(
    "$number: $about under $letter is $result as of $asOf",
    ({ number, about, letter, result, asOf }) => {
      const policy = policyOf(letters[letter]);
      expect(line(ask({ learner: carrierOf(number), about, policy, asOf }), policy)).toBe(result);
    },
  );

  it("are told alike by the test material", () => {
    const told = patterns.flatMap(({ number, results }) =>
      results
        .filter(({ conversion }) => conversion !== "linear-by-maximum")
        .map(({ about, policy, asOf, says }) => [number, about, policy, asOf, says]),
    );
    const expected = designed.map(([number, about, letter, result, asOf = "2026-05-29"]) => {
      const [first = "", second = ""] = result.split(/:? /u);
      const says =
        first === "insufficient"
          ? { status: "insufficient", lacks: result.slice("insufficient: ".length).split(", ") }
          : first === "undetermined"
            ? { status: "undetermined", reason: second }
            : first === "no"
              ? { status: "no-evidence" }
              : { status: "determined", level: second, score: Number(first) };
      return [number, about, letters[letter], asOf, says];
    });
    expect(told).toEqual(expected);
  });

  it("are each carried by another learner", () => {
    expect(new Set(patterns.map(({ learner }) => learner)).size).toBe(10);
    expect(patterns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

/** Ratings of a learner in a competency as `when voice value`, oldest first. */
const seriesOf = (number: number, about: string, evidence: Log = log): readonly string[] => {
  const learner = carrierOf(number);
  return evidence.entries
    .filter((entry): entry is Rating => entry.type === "rating")
    .filter((rating) => rating.learner === learner && rating.target.split("/")[0] === about)
    .sort((a, b) => (a.happened < b.happened ? -1 : a.happened > b.happened ? 1 : 0))
    .map(({ value, rater }) => {
      const number =
        value.kind === "level"
          ? ["", "exploring", "practicing", "applying", "adapting", "contributing"].indexOf(
              value.level,
            )
          : value.kind === "number"
            ? value.number
            : value.kind === "status"
              ? value.status
              : value.kind;
      return rater?.role === "educator" ? `${number}` : `${number} ${rater?.role}`;
    });
};

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

describe("self and educators", () => {
  it("differ both ways in what is beside, and self is counted by one policy alone", () => {
    const counted = policies.filter(({ admit }) => admit?.roles?.includes("self"));
    expect(counted.map(({ id }) => id)).toEqual(["self-averaged-in"]);
  });
});

describe("the correction of work entered as missing", () => {
  const learner = carrierOf(7);
  const about = "MEAN.1";
  const policy = policyOf(letters.C);

  it("changes nothing of what was known before it was recorded", () => {
    const before = { happened: "2026-06-05", recorded: "2026-06-01" };
    expect(line(ask({ learner, about, policy, asOf: before }), policy)).toBe("2.33 practicing");
    expect(line(ask({ learner, about, policy, asOf: "2026-06-02" }), policy)).toBe("3.4 applying");
  });
});

describe("the defence that was moderated", () => {
  const learner = carrierOf(8);
  const about = "GOOD.1";
  const first = [4, 3, 4, 2] as const;
  const second = [4, 4, 4, 3] as const;

  it("comes by each rule from the raw numbers to what the design says", () => {
    expect(combineRaters({ rule: "mean" }, first)).toBe(3.25);
    expect(combineRaters({ rule: "median" }, first)).toBe(3.5);
    expect(combineRaters({ rule: "median", tie: "lower" }, first)).toBe(3);
    expect(combineRaters({ rule: "median", tie: "upper" }, first)).toBe(4);
    expect(combineRaters({ rule: "majority" }, first)).toBe(undefined);
    expect(combineRaters({ rule: "mean" }, second)).toBe(3.75);
    expect(combineRaters({ rule: "median" }, second)).toBe(4);
    expect(combineRaters({ rule: "majority" }, second)).toBe(4);
  });

  const newest = (raters: NonNullable<Policy["combine"]>["raters"]): Policy => ({
    format: "whole-learner/policy@1",
    id: "panel",
    version: "1",
    score: { method: "most-recent" },
    combine: raters === undefined ? {} : { raters },
  });

  it.each([
    [{ rule: "mean" }, "3.25 applying", "3.75 adapting"],
    [{ rule: "median" }, "3.5 adapting", "4 adapting"],
    [{ rule: "median", tie: "lower" }, "3 applying", "4 adapting"],
    [{ rule: "median", tie: "upper" }, "4 adapting", "4 adapting"],
    [{ rule: "majority" }, "insufficient: moderation", "4 adapting"],
  ] as const)("%o: first %s, then %s, each defence one piece", (raters, before, after) => {
    const policy = newest(raters);
    const firstDay = ask({ learner, about, policy, asOf: "2026-05-04" });
    expect(line(firstDay, policy)).toBe(before);
    const now = ask({ learner, about, policy });
    expect(line(now, policy)).toBe(after);
    expect(now.pieces).toHaveLength(raters.rule === "majority" ? 1 : 2);
  });

  it("stands at what the panel agreed until the next try, with the computed result beside", () => {
    const policy = newest({ rule: "mean" });
    const between = ask({ learner, about, policy, asOf: "2026-05-12" });
    expect(line(between, policy)).toBe("judged applying");
    expect(between.status === "judged" && line(between.computed, policy)).toBe("3.25 applying");
    expect(line(ask({ learner, about, policy, asOf: "2026-05-20" }), policy)).toBe(
      "judged applying",
    );
    expect(ask({ learner, about, policy, asOf: "2026-05-21" }).status).toBe("determined");
  });

  it("was tried again: the second revises the first at the same task", () => {
    const tries = log.entries
      .filter((entry) => entry.type === "demonstration")
      .filter(
        ({ learners, kind, task }) =>
          learners[0] === learner && kind === "defence" && task === "band-defence-2026",
      );
    expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(tries[1]?.revises).toBe(tries[0]?.id);
  });
});

describe("numbers from another school", () => {
  const learner = carrierOf(9);
  const about = "SCI.1";
  const policy = policyOf(letters.A);

  it("come out as another level by each conversion", () => {
    const other = logs["linear-by-maximum"];
    expect(line(ask({ learner, about, policy, evidence: other }), policy)).toBe("3.33 applying");
    expect(line(ask({ learner, about, policy }), policy)).toBe("4 adapting");
    expect(seriesOf(9, about, other).map((number) => Number(number).toFixed(2))).toEqual([
      "2.50",
      "3.33",
      "3.33",
      "4.17",
    ]);
  });

  it("say where they came from and how they were converted", () => {
    for (const [evidence, conversion] of [
      [log, "through-the-goal"],
      [logs["linear-by-maximum"], "linear-by-maximum"],
    ] as const) {
      const converted = evidence.entries.flatMap((entry) =>
        entry.type === "rating" && entry.learner === learner && entry.target === about
          ? [entry.extensions?.["lantern-bay/converted"]]
          : [],
      );
      expect(converted).toEqual(
        [3, 4, 4, 5].map((original) => ({
          from: "Westcliff steps",
          steps: 6,
          goal: 4,
          framework: "https://example.org/westcliff/learning-map",
          original,
          conversion,
        })),
      );
    }
  });
});

describe("what was agreed for one learner", () => {
  it("is looked at on the statements of the band agreed, with supports, and was reached", () => {
    const learner = carrierOf(10);
    const [own] = roster.learners.filter(({ id }) => id === learner);
    expect(own?.enrolments.map(({ band }) => band)).toEqual(["6-8", "6-8"]);
    expect(own?.expectations).toEqual([
      {
        competency: "MEAN.1",
        band: "3-5",
        level: "applying",
        from: "2025-09-02",
        until: "2026-06-19",
        agreedBy: ["self", "family", "educator"],
      },
    ]);
    expect(roster.learners.filter(({ expectations }) => expectations.length > 0)).toHaveLength(1);
    const found = ask({ learner, about: "MEAN.1", policy: policyOf(letters.A) });
    expect(found.band).toBe("3-5");
    expect(found.status === "determined" && found.level).toBe(own?.expectations[0]?.level);
    const ratings = log.entries
      .filter((entry) => entry.type === "rating")
      .filter((rating) => rating.learner === learner && rating.target === "MEAN.1");
    for (const { band, supports } of ratings) {
      expect([band, supports]).toEqual(["3-5", ["a reader", "more time"]]);
    }
  });
});
