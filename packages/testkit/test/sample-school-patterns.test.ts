import type { AsOf } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  ask,
  carrierOf,
  letters,
  line,
  log,
  patterns,
  policies,
  policyOf,
  roster,
} from "./sample-school-asked.ts";

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
