import { scaleById, indexFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile/compile.ts";
import { determine } from "../src/determine/determine.ts";
import { explain } from "../src/explain/explain.ts";
import type { Policy } from "../src/policy/policy.ts";
import { parsePosting } from "../src/posting/parse-posting.ts";
import { post } from "../src/posting/post.ts";
import { add } from "../src/stream/add.ts";
import { begin } from "../src/stream/begin.ts";
import { finish } from "../src/stream/finish.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const cuts = [0.2, 0.4, 0.6, 0.8];
const entries = ratings(4, 2, 5);
const times = entries.map(({ happened }) => Date.parse(happened));

/** The domain that each way in names: of the short way or all stages, of an account, a stream, a posting, and of an outcome. */
function domainsOf(sections: Partial<Policy>) {
  const own = policy({
    ...sections,
    exceptions: [
      {
        when: { scale: ["three"] },
        use: { score: { method: "mean" }, level: { cuts: "midpoints" } },
      },
    ],
  });
  const alike = policy(sections);
  const question = { framework, evidence: log(entries), policy: own, asOf };
  const determinations = determine(question);
  const [share] = determinations.competencies;
  const team = determinations.outcomes.find(({ outcome }) => outcome === "team");
  const account = explain(question, { learner: "mina", competency: "share", scale: "five" });
  const scale = scaleById(indexFramework(framework), "five");
  if (scale === undefined) throw new Error("the framework has the scale");
  const plan = compile(alike);
  const state = [4, 2, 5].reduce(
    (so, score, at) => add(plan, so, { id: `r${at}`, at: times[at] ?? 0, score }).state,
    begin(plan, scale),
  );
  const posting = post(determinations, {
    id: "p",
    day: asOf,
    by: { role: "educator" },
    framework,
    evidence: log(entries),
  });
  const read = parsePosting(JSON.parse(JSON.stringify(posting)));
  expect(account.scored.scoreDomain).toBe(
    share && "scoreDomain" in share ? share.scoreDomain : undefined,
  );
  const all = [
    share,
    team,
    account.determination,
    finish(plan, state, asOf),
    read.results[0],
    read.outcomes[0],
  ];
  return all.map(
    (one) =>
      one !== undefined &&
      one.status === "determined" &&
      "score" in one &&
      (one.scoreDomain ?? "scale"),
  );
}

describe("what a score is", () => {
  const rollUp = { rule: "mean" } as const;
  it.each<[string, Partial<Policy>, string]>([
    ["a place on the scale", { rollUp }, "scale"],
    [
      "a probability",
      {
        score: { method: "bayesian-knowledge-tracing", parameters: { source: "published" } },
        level: { cuts },
        rollUp,
      },
      "probability",
    ],
    [
      "an index, by parameters that nobody estimated",
      { score: { method: "bayesian-knowledge-tracing" }, level: { cuts }, rollUp },
      "index",
    ],
    [
      "an index, by a fit that does not say to whom and when, of pooled pieces",
      {
        score: { method: "bayesian-knowledge-tracing", parameters: { source: "fitted" } },
        level: { cuts },
        rollUp: { rule: "pooled" },
      },
      "index",
    ],
    ["a share", { score: { method: "beta-binomial" }, level: { cuts }, rollUp }, "proportion"],
    [
      "met",
      {
        score: { method: "streak", parameters: { times: 1, target: "goal" } },
        level: { cuts },
        rollUp,
      },
      "met",
    ],
    [
      "met, where an earlier level holds",
      {
        score: { method: "streak", parameters: { times: 1, target: 5 } },
        level: { cuts },
        rollUp,
        hold: { rule: "high-water" },
      },
      "met",
    ],
    [
      "of pooled pieces, too",
      { score: { method: "beta-binomial" }, level: { cuts }, rollUp: { rule: "pooled" } },
      "proportion",
    ],
  ])("%s: every way in says so", (_, sections, domain) => {
    expect(domainsOf(sections)).toEqual(Array.from({ length: 6 }, () => domain));
  });
});
