import { expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { framework, log, policy, ratings } from "./school.ts";

const day = "2026-05-10";
// Two tries at one task, and another work on the day of the second.
const evidence = log(
  ratings(
    { number: 1, task: "essay", sequence: 9 },
    { number: 3, task: "essay", sequence: 1, happened: day, recorded: day },
    { number: 4, sequence: 5, happened: day, recorded: day },
  ),
);
const scoreBy = (sections: Partial<Policy>): unknown => {
  const asked = { framework, evidence, policy: policy(sections), asOf: "2026-12-31" };
  const { competencies, outcomes } = determine({ ...asked, learners: ["mina"] });
  const [share] = competencies;
  const team = outcomes.find(({ outcome }) => outcome === "team");
  return [share, team].map((one) => (one?.status === "determined" ? one.score : one?.status));
};

it("the mean of several tries stands where the last try does, by its sequence among works of that instant", () => {
  const latest = { method: "most-recent" } as const;
  // The second try comes before the other work, which is the newest.
  expect(scoreBy({ score: latest, attempts: { count: "last" } })).toEqual([4, "profile"]);
  expect(scoreBy({ score: latest, attempts: { count: "mean" } })).toEqual([4, "profile"]);
  // In a pool of pieces as well.
  const rollUp = { rule: "pooled" } as const;
  expect(scoreBy({ score: latest, attempts: { count: "mean" }, rollUp })).toEqual([4, 4]);
});
