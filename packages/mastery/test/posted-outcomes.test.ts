import type { Entry, Judgement, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { OutcomeDetermination } from "../src/determination/determination.ts";
import { type Determinations, determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { changedOutcomes } from "../src/posting/changed-outcomes.ts";
import { changedSincePosted } from "../src/posting/changed-since-posted.ts";
import { parsePosting } from "../src/posting/parse-posting.ts";
import { post, type PostDetails } from "../src/posting/post.ts";
import { postedOutcome } from "../src/posting/posted-outcome.ts";
import { framework } from "./gradebook.ts";
import { log, policy } from "./school.ts";

const rated = (id: string, target: string, day: string, number: number): Rating => ({
  type: "rating",
  id,
  learner: "mina",
  target,
  happened: `2026-${day}`,
  recorded: `2026-${day}`,
  value: { kind: "number", number },
});
const base = [rated("a", "share", "01-10", 4), rated("b", "decide", "01-10", 2)];
const latest = policy({ score: { method: "most-recent" } });
const ask = (
  entries: readonly Entry[],
  asOf: string,
  how: Policy = latest,
  learners: readonly string[] = ["mina"],
): Determinations => determine({ framework, evidence: log(entries), policy: how, asOf, learners });
const posted = (entries: readonly Entry[], rest: Partial<PostDetails> = {}, how = latest) =>
  post(ask(entries, "2026-03-01", how), {
    id: "p",
    day: "2026-03-02",
    by: { role: "educator" },
    framework,
    evidence: log(entries),
    ...rest,
  });
const outcomesOf = (
  entries: readonly Entry[],
  now: Determinations,
  posting = posted(base),
): ReturnType<typeof changedOutcomes> =>
  changedOutcomes(
    posting,
    now,
    changedSincePosted(posting, now, { framework, evidence: log(entries) }),
  );

describe("posted outcomes", () => {
  it("are a profile, and what the policy asks for beside it", () => {
    const levels = [
      { level: "practicing", count: 1 },
      { level: "adapting", count: 1 },
    ];
    const profile = { children: 4, withLevel: 2, atGoal: 1, levels };
    expect(posted(base).outcomes).toEqual([
      { learner: "mina", outcome: "team", status: "profile", profile },
    ]);
    expect(posted([]).outcomes).toMatchObject([{ status: "no-evidence" }]);
    expect(parsePosting(JSON.parse(JSON.stringify(posted(base))))).toEqual(posted(base));
  });

  it("are not part of a posting of some competencies, nor of other learners", () => {
    expect(posted(base, { scope: { competencies: ["share"] } }).outcomes).toEqual([]);
    expect(posted(base, { scope: { learners: ["noor"] } }).outcomes).toEqual([]);
    expect(posted(base, { scope: { learners: ["mina"] } }).outcomes).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    [
      "determined",
      { status: "determined", level: "applying", score: 3, scale: "five", band: "6-8" },
      { level: "applying", score: 3, scale: "five", band: "6-8" },
    ],
    ["met", { status: "met", have: 2, need: 2 }, { have: 2, need: 2 }],
    [
      "met at a level",
      { status: "met", have: 2, need: 2, level: "adapting" },
      { level: "adapting" },
    ],
    [
      "not met",
      { status: "not-met", have: 1, need: 2, attainment: "attempted" },
      { have: 1, need: 2 },
    ],
    [
      "undetermined",
      { status: "undetermined", reason: { code: "two-parts", data: {} } },
      { reason: { code: "two-parts", data: {} } },
    ],
    [
      "judged",
      { status: "judged", level: "applying", judgement: "j" },
      { level: "applying", judgement: "j" },
    ],
  ])("that are %s keep what that says, and are read as they were written", (_, found, kept) => {
    const base_ = {
      learner: "mina",
      outcome: "team",
      competencies: ["share"],
      profile: { children: 2, withLevel: 1, atGoal: 0, levels: [] },
    };
    // What the roll-up gives: each row is one of its statuses.
    const outcome = postedOutcome({
      ...base_,
      ...found,
    } as object as OutcomeDetermination);
    const { status } = found as { readonly status: string };
    expect(outcome).toEqual({
      learner: "mina",
      outcome: "team",
      status,
      profile: { children: 2, withLevel: 1, atGoal: 0, levels: [] },
      ...kept,
      ...(status === "met" ? { have: 2, need: 2 } : {}),
    });
    const posting = { ...posted(base), outcomes: [outcome] };
    expect(parsePosting(JSON.parse(JSON.stringify(posting)))).toEqual(posting);
  });

  it("are unchanged where they say the same", () => {
    expect(outcomesOf(base, ask(base, "2026-06-01"))).toMatchObject([{ change: "unchanged" }]);
    const more = [...base, rated("c", "share", "04-10", 4)];
    expect(outcomesOf(more, ask(more, "2026-06-01"))).toMatchObject([{ change: "unchanged" }]);
  });

  it("change through the competencies under them", () => {
    const more = [
      ...base,
      rated("c", "share", "04-10", 4),
      rated("d", "decide", "04-10", 4),
      rated("e", "look", "04-10", 3),
    ];
    expect(outcomesOf(more, ask(more, "2026-06-01"))).toMatchObject([
      { change: "changed", from: { profile: { atGoal: 1 } }, through: ["decide", "look"] },
    ]);
  });

  it("change by a judgement of their own, through none", () => {
    const judgement: Judgement = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "team",
      happened: "2026-04-01",
      value: { kind: "level", level: "applying" },
      by: { role: "educator" },
      reason: "Seen often",
    };
    const more = [...base, judgement];
    expect(outcomesOf(more, ask(more, "2026-06-01"))).toMatchObject([
      { change: "changed", to: { status: "judged" }, through: [] },
    ]);
  });

  it("come and go", () => {
    const noor = ask([], "2026-06-01", latest, ["noor"]);
    expect(outcomesOf(base, noor).map(({ change }) => change)).toEqual(["withdrawn", "new"]);
    const ofMina = posted(base, { scope: { learners: ["mina"] } });
    expect(outcomesOf(base, noor, ofMina).map(({ change }) => change)).toEqual(["withdrawn"]);
    const ofShare = posted(base, { scope: { competencies: ["share"] } });
    expect(outcomesOf(base, ask(base, "2026-06-01"), ofShare)).toEqual([]);
  });
});
