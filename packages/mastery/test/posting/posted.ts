import type { Log, Rating } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { type Determinations, determine } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { changedSincePosted } from "../../src/posting/changed-since-posted.ts";
import { type PostDetails, post } from "../../src/posting/post.ts";
import type { PostedChange } from "../../src/posting/posted-change.ts";
import type { Posting } from "../../src/posting/posting.ts";
import { framework } from "../gradebook.ts";
import { log, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** A rating of a day of 2026. */
export const rated = (
  id: string,
  day: string,
  number: number,
  rest: Partial<Rating> = {},
): Rating => ({
  type: "rating",
  id,
  learner: "mina",
  target: "share",
  happened: `2026-${day}`,
  recorded: `2026-${day}`,
  value: { kind: "number", number },
  ...rest,
});

/** The evidence at the time of the posting. */
export const base = [rated("a", "01-10", 3), rated("b", "02-10", 4)];

/** The newest decides. */
export const latest = policy({ score: { method: "most-recent" } });

/** What is said by a log, to whoever posts it. */
export const ask = (
  entries: Log["entries"],
  asOf: string,
  how: Policy = latest,
  learners: readonly string[] = ["mina"],
): Determinations =>
  asJson(determine({ framework, evidence: log(entries), policy: how, asOf, learners }));

export const details = (entries: Log["entries"], rest: Partial<PostDetails> = {}): PostDetails => ({
  id: "term-1",
  day: "2026-03-02",
  by: { role: "educator" },
  framework,
  evidence: log(entries),
  ...rest,
});

/** What was known on 1 March, given out. */
export const posted = (
  entries: Log["entries"],
  rest: Partial<PostDetails> = {},
  how = latest,
): Posting => deepFreeze(asJson(post(ask(entries, "2026-03-01", how), details(entries, rest))));

export const changesOf = (
  posting: Posting,
  entries: Log["entries"],
  asOf = "2026-06-01",
  how = latest,
): readonly PostedChange[] =>
  asJson(
    changedSincePosted(posting, ask(entries, asOf, how), { framework, evidence: log(entries) }),
  );

const about = (change: PostedChange): string =>
  change.change === "unchanged"
    ? change.posted.competency
    : change.change === "new"
      ? change.to.competency
      : change.from.competency;

/** What became of "share": the kind of change, and its causes with their entries. */
export const share = (changes: readonly PostedChange[]): unknown => {
  const change = changes.find((one) => about(one) === "share");
  if (change === undefined) return undefined;
  if (change.change === "unchanged") return ["unchanged", change.entries];
  return [
    change.change,
    ...change.by.map((cause) =>
      "entries" in cause.data ? [cause.code, cause.data.entries] : cause.code,
    ),
  ];
};
