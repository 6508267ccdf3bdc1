import type { Entry, Judgement, Log, Rating } from "@whole-learner/core";
import { indexFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { convertMark } from "../src/conversion/convert-mark.ts";
import { type Determinations, determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { changedSincePosted } from "../src/posting/changed-since-posted.ts";
import { competenciesShown } from "../src/posting/competencies-shown.ts";
import { currentPostings } from "../src/posting/current-postings.ts";
import { parsePosting, safeParsePosting } from "../src/posting/parse-posting.ts";
import { post, type PostDetails } from "../src/posting/post.ts";
import type { PostedChange } from "../src/posting/posted-change.ts";
import type { PostedResult, Posting } from "../src/posting/posting.ts";
import { postingSchema } from "../src/posting/schema.ts";
import { standing } from "../src/posting/standing.ts";
import { conversion, framework } from "./gradebook.ts";
import { log, policy } from "./school.ts";

/** A rating of "share" on a day of 2026, written down that day. */
const rated = (id: string, day: string, number: number, rest: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id,
  learner: "mina",
  target: "share",
  happened: `2026-${day}`,
  recorded: `2026-${day}`,
  value: { kind: "number", number },
  ...rest,
});
const base = [rated("a", "01-10", 3), rated("b", "02-10", 4)];
const latest = policy({ score: { method: "most-recent" } });

const ask = (
  entries: Log["entries"],
  asOf: string,
  how: Policy = latest,
  learners: readonly string[] = ["mina"],
): Determinations => determine({ framework, evidence: log(entries), policy: how, asOf, learners });

const details = (entries: Log["entries"], rest: Partial<PostDetails> = {}): PostDetails => ({
  id: "term-1",
  day: "2026-03-02",
  by: { role: "educator" },
  framework,
  evidence: log(entries),
  ...rest,
});
/** What was known on 1 March, given out. */
const posted = (entries: Log["entries"], rest: Partial<PostDetails> = {}, how = latest): Posting =>
  deepFreeze(post(ask(entries, "2026-03-01", how), details(entries, rest)));

const changesOf = (
  posting: Posting,
  entries: Log["entries"],
  asOf = "2026-06-01",
  how = latest,
): readonly PostedChange[] =>
  changedSincePosted(posting, ask(entries, asOf, how), { framework, evidence: log(entries) });
const about = (change: PostedChange): string =>
  change.change === "unchanged"
    ? change.posted.competency
    : change.change === "new"
      ? change.to.competency
      : change.from.competency;
/** What became of "share": the kind of change, and its causes with their entries. */
const share = (changes: readonly PostedChange[]): unknown => {
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

describe("a posting", () => {
  it("freezes what was said, with what it was made from", () => {
    const early = posted([...base, rated("c", "04-10", 5)]);
    expect(early).toMatchObject({
      format: "whole-learner/posting@1",
      id: "term-1",
      day: "2026-03-02",
      by: { role: "educator" },
      provenance: { asOf: "2026-03-01", policy: { id: "ours" } },
    });
    expect(early.results.find(({ competency }) => competency === "share")).toEqual({
      learner: "mina",
      competency: "share",
      scale: "five",
      pieces: ["a", "b"],
      newest: "2026-02-10",
      entries: ["a", "b"],
      inputs: expect.stringMatching(/^[0-9a-f]{64}$/),
      status: "determined",
      level: "adapting",
      score: 4,
    });
    expect(early.results.map(({ competency, status }) => [competency, status])).toEqual([
      ["share", "determined"],
      ["decide", "no-evidence"],
      ["look", "no-evidence"],
      ["count", "no-evidence"],
    ]);
    expect("framework" in early || "evidence" in early || "zone" in early).toBe(false);
  });

  it("keeps that an earlier level holds, beside what the evidence came to", () => {
    const held = policy({ score: { method: "most-recent" }, hold: { rule: "high-water" } });
    const entries = [rated("a", "01-10", 4), rated("b", "02-10", 2)];
    const posting = posted(entries, {}, held);
    const [result] = posting.results;
    expect(result).toMatchObject({
      status: "determined",
      score: 4,
      held: { since: "a", level: "practicing", score: 2 },
    });
    expect(parsePosting(JSON.parse(JSON.stringify(posting)))).toEqual(posting);
    // What stands behind the same level is no change.
    const [change] = changesOf(posting, [...entries, rated("c", "04-10", 3)], "2026-06-01", held);
    expect(change).toMatchObject({
      change: "unchanged",
      posted: { held: { score: 2 } },
      now: { held: { score: 3 } },
      entries: ["c"],
    });
    expect(posted(entries).results[0]).not.toHaveProperty("held");
  });

  it("keeps every status, and is read as it was written", () => {
    const judgement: Judgement = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "look",
      happened: "2026-02-01",
      value: { kind: "level", level: "applying" },
      by: { role: "educator" },
      reason: "Seen often",
    };
    const entries: readonly Entry[] = [
      ...base,
      rated("c", "02-01", 2, { target: "decide" }),
      rated("d", "02-01", 1, { target: "count", value: { kind: "status", status: "exempt" } }),
      judgement,
    ];
    const two = policy({
      sufficiency: { pieces: 2 },
      score: { method: "most-recent" },
    });
    const posting = posted(entries, { attainedStays: true, scope: { learners: ["mina"] } }, two);
    expect(posting.results.map(({ status }) => status)).toEqual([
      "determined",
      "insufficient",
      "judged",
      "undetermined",
    ]);
    expect(posting.results[1]).toMatchObject({
      lacks: [{ code: "pieces", data: { have: 1, need: 2 } }],
    });
    expect(posting.results[2]).toMatchObject({
      level: "applying",
      judgement: "j",
      computed: { status: "no-evidence" },
      entries: ["j"],
    });
    expect(posting.results[3]).toMatchObject({ reason: { code: "exempt", data: {} } });
    expect(parsePosting(JSON.parse(JSON.stringify(posting)))).toEqual(posting);
    expect(safeParsePosting(posting)).toEqual({ ok: true, value: posting, issues: [] });
    const changes = changedSincePosted(posting, ask(entries, "2026-03-01", two), {
      framework,
      evidence: log(entries),
    });
    expect(changes.map(({ change }) => change)).toEqual(Array(4).fill("unchanged"));
  });

  it("is about its scope", () => {
    const scope = { competencies: ["share"] };
    const posting = posted(base, { scope });
    expect(posting.results.map(({ competency }) => competency)).toEqual(["share"]);
    expect(changesOf(posting, base).map(({ change }) => change)).toEqual(["unchanged"]);
    expect(posted(base, { scope: { learners: ["noor"] } }).results).toEqual([]);
  });

  it("keeps where a result was determined under a modified expectation", () => {
    const modified = policy({
      score: { method: "most-recent" },
      exceptions: [
        {
          when: { learner: ["mina"], competency: ["share"] },
          use: { score: { method: "highest" } },
          modified: true,
        },
      ],
    });
    const posting = posted(base, {}, modified);
    expect(posting.results.map(({ competency, modified: is }) => [competency, is])).toEqual([
      ["share", true],
      ["decide", undefined],
      ["look", undefined],
      ["count", undefined],
    ]);
    expect(parsePosting(JSON.parse(JSON.stringify(posting)))).toEqual(posting);
    const percent = conversion({ levels: { five: { by: "maximum" } } });
    const items = posting.results.map((result) => ({
      kind: "result" as const,
      id: result.competency,
      result,
    }));
    expect(convertMark(percent, { framework, items })).toMatchObject({
      reason: { code: "nothing-to-convert" },
    });
    expect(convertMark({ ...percent, modified: "convert" }, { framework, items })).toMatchObject({
      number: 80,
    });
  });

  it("has a JSON Schema, and names every fault", () => {
    expect(z.toJSONSchema(postingSchema)).toMatchObject({ type: "object" });
    const posting = posted(base);
    const [first, ...others] = posting.results;
    const { score: _, ...scoreless } = first as Extract<PostedResult, { status: "determined" }>;
    const read = safeParsePosting({
      ...posting,
      day: "2026-13-01",
      results: [scoreless, { ...others[0], status: "reached" }],
      supersedes: { posting: "term-0" },
      locked: [{ from: "2026-01-01" }],
    });
    expect(read.issues.map(({ code, path }) => `${code} ${pointer(path)}`).sort()).toEqual([
      "missing-value /locked/0/until",
      "missing-value /results/0/score",
      "missing-value /supersedes/why",
      "not-one-of /results/1/status",
      "wrong-form /day",
    ]);
  });

  it("is replaced by another, and stays on record", () => {
    const first = posted(base);
    const why = "A rating was another learner's.";
    const second = posted(base, { id: "b", supersedes: { posting: "term-1", why } });
    const third = posted(base, { id: "c", supersedes: { posting: "b", why } });
    const other = posted(base, { id: "d" });
    expect(currentPostings([first, second, third, other]).map(({ id }) => id)).toEqual(["c", "d"]);
  });
});

describe("changed since posted", () => {
  const posting = posted(base);

  it.each<[string, Log["entries"], unknown]>([
    ["nothing", base, ["unchanged", []]],
    ["more of the same", [...base, rated("c", "04-10", 4)], ["unchanged", ["c"]]],
    ["new evidence", [...base, rated("c", "04-10", 5)], ["changed", ["entries", ["c"]]]],
    [
      "evidence from before that was written down since",
      [...base, rated("c", "02-20", 5, { recorded: "2026-05-01" })],
      ["changed", ["entries", ["c"]]],
    ],
    [
      "a retraction",
      [...base, { type: "retraction", id: "x", of: "b", happened: "2026-04-01" }],
      ["changed", ["entries", ["x"]]],
    ],
    [
      "a replacement of a replacement, and its retraction",
      [
        ...base,
        {
          type: "replacement",
          id: "x",
          of: "b",
          happened: "2026-04-01",
          with: rated("b2", "02-10", 2),
        },
        {
          type: "replacement",
          id: "y",
          of: "b2",
          happened: "2026-04-02",
          with: rated("b3", "02-10", 1),
        },
        { type: "retraction", id: "z", of: "x", happened: "2026-04-03" },
      ],
      ["unchanged", ["x", "y", "z"]],
    ],
    [
      "a replacement that was made for another competency",
      [
        ...base,
        {
          type: "replacement",
          id: "x",
          of: "b",
          happened: "2026-04-01",
          with: rated("b2", "02-10", 2, { target: "decide" }),
        },
      ],
      ["changed", ["entries", ["x"]]],
    ],
    [
      "a judgement",
      [
        ...base,
        {
          type: "judgement",
          id: "j",
          learner: "mina",
          target: "share",
          happened: "2026-04-01",
          value: { kind: "level", level: "contributing" },
          by: { role: "educator" },
          reason: "Seen often",
        },
      ],
      ["changed", ["entries", ["j"]]],
    ],
    [
      "a consent that was withdrawn",
      [
        ...base,
        { type: "consent", id: "k", learner: "mina", given: false, happened: "2026-04-01" },
      ],
      ["changed", ["entries", ["k"]]],
    ],
    [
      "the erasure of an entry, which may have left the log as well",
      [
        base[0] as Entry,
        { type: "erasure", id: "e", entries: ["b"], learner: "mina", happened: "2026-04-01" },
      ],
      ["changed", ["entries", ["e"]]],
    ],
    [
      "other people's evidence, and evidence of something else",
      [
        ...base,
        rated("c", "04-10", 1, { learner: "noor" }),
        rated("d", "04-10", 1, { target: "decide" }),
        { type: "retraction", id: "x", of: "d", happened: "2026-04-11" },
        { type: "consent", id: "k", learner: "noor", given: false, happened: "2026-04-01" },
        { type: "erasure", id: "e", learner: "noor", happened: "2026-04-01" },
      ],
      ["unchanged", []],
    ],
    [
      "what happens or is written down after the day that is asked for now",
      [...base, rated("c", "07-10", 5), rated("d", "05-10", 5, { recorded: "2026-07-10" })],
      ["unchanged", []],
    ],
    [
      "an entry that says something else than it did",
      [base[0] as Entry, rated("b", "02-10", 5)],
      ["changed", ["record-altered", ["a", "b"]]],
    ],
    [
      "an entry that is gone, and one that is new",
      [base[0] as Entry, rated("c", "04-10", 5)],
      ["changed", ["entries", ["c"]], ["record-altered", ["a", "b"]]],
    ],
  ])("by %s", (_, entries, expected) => {
    expect(share(changesOf(posting, entries))).toEqual(expected);
    expect(share(changesOf(posting, [...entries].reverse()))).toEqual(expected);
  });

  it("by a correction of the demonstration that it was seen in, for all who were rated in it", () => {
    const work: Entry = {
      type: "demonstration",
      id: "w",
      learners: ["mina", "noor"],
      happened: "2026-02-12",
    };
    const seen = [
      ...base,
      work,
      rated("c", "02-12", 5, { demonstration: "w" }),
      rated("d", "02-12", 5, { demonstration: "w", learner: "noor" }),
    ];
    const then = posted(seen);
    expect(then.results[0]).toMatchObject({ score: 5, entries: ["a", "b", "c", "w"] });
    const since = [
      ...seen,
      { type: "retraction", id: "x", of: "w", happened: "2026-04-01" } as const,
    ];
    expect(share(changesOf(then, since))).toEqual(["changed", ["entries", ["x"]]]);
  });

  it("by an entry that acts from when it was written down, on the very day of the posting", () => {
    // The day that was asked for includes all of itself, and this was written down after the posting was made.
    const late = rated("c", "03-01", 5);
    expect(share(changesOf(posting, [...base, late], "2026-03-01"))).toEqual([
      "changed",
      ["entries", ["c"]],
    ]);
  });

  it("by the policy, the framework, the engine, and time only where nothing else differs", () => {
    const mean = policy({ id: "mean" });
    expect(share(changesOf(posting, base, "2026-06-01", mean))).toEqual(["changed", "policy"]);
    const soon = policy({
      score: { method: "most-recent" },
      sufficiency: { newestWithin: { days: 30 } },
    });
    const fresh = posted(base, {}, soon);
    expect(share(changesOf(fresh, base, "2026-06-01", soon))).toEqual(["changed", "time"]);
    expect(share(changesOf(fresh, [...base, rated("c", "04-01", 4)], "2026-06-01", soon))).toEqual([
      "changed",
      ["entries", ["c"]],
    ]);
    const now = ask([...base, rated("c", "04-10", 5)], "2026-06-01");
    const upgraded: Determinations = {
      ...now,
      provenance: {
        ...now.provenance,
        framework: { ...now.provenance.framework, digest: "other" },
        engine: { ...now.provenance.engine, version: "99.0.0" },
      },
    };
    const [change] = changedSincePosted(posting, upgraded, {
      framework,
      evidence: log([...base, rated("c", "04-10", 5)]),
    });
    expect(change?.change === "changed" && change.by.map(({ code }) => code)).toEqual([
      "entries",
      "framework",
      "engine",
    ]);
  });

  it("not by the last bits of a score", () => {
    const now = ask(base, "2026-03-01");
    const competencies = now.competencies.map((one) =>
      one.status === "determined" ? { ...one, score: one.score + 2 ** -40 } : one,
    );
    const [change] = changedSincePosted(
      posting,
      { ...now, competencies },
      {
        framework,
        evidence: log(base),
      },
    );
    expect(change?.change).toBe("unchanged");
  });

  it("tells results that are gone and that came, for the learners that are asked about", () => {
    const question = { framework: indexFramework(framework), evidence: log(base) };
    const noor = ask([], "2026-06-01", latest, ["noor"]);
    const changes = changedSincePosted(posting, noor, question);
    expect(changes.map(({ change }) => change)).toEqual([
      ...Array<string>(4).fill("withdrawn"),
      ...Array<string>(4).fill("new"),
    ]);
    const [gone] = changes;
    expect(gone?.change === "withdrawn" && gone.by.map(({ code }) => code)).toEqual(["time"]);
    expect(
      changedSincePosted(posting, noor, { ...question, learners: ["mina"] }).map(
        ({ change }) => change,
      ),
    ).toEqual(Array(4).fill("withdrawn"));
    const both = ask([rated("n", "04-01", 3, { learner: "noor" })], "2026-06-01", latest, ["noor"]);
    const [came] = changedSincePosted(posting, both, {
      framework,
      evidence: log([rated("n", "04-01", 3, { learner: "noor" })]),
      learners: ["noor"],
    });
    expect(came).toMatchObject({
      change: "new",
      to: { learner: "noor", level: "applying" },
      by: [{ code: "entries", data: { entries: ["n"] } }],
    });
  });
});

describe("what stands", () => {
  const question = (entries: Log["entries"]) => ({ framework, evidence: log(entries) });
  const of = (
    entries: Log["entries"],
    rest: Partial<PostDetails>,
    asOf = "2026-06-01",
  ): ReturnType<typeof standing>[number] | undefined =>
    standing(posted(base, rest), ask(entries, asOf), question(entries)).find(
      (one) => ("result" in one ? one.result : one.posted).competency === "share",
    );
  const fallen = [...base, rated("c", "04-10", 2)];
  const risen = [...base, rated("c", "04-10", 5)];
  const stays = { attainedStays: true };
  const judged = (value: Judgement["value"]): readonly Entry[] => [
    ...base,
    {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "share",
      happened: "2026-04-01",
      value,
      by: { role: "educator" },
      reason: "Agreed",
    },
  ];
  const bands = (band: string, number: number, day: string, id: string): Rating =>
    rated(id, day, number, { band });

  it.each<[string, Log["entries"], Partial<PostDetails>, string]>([
    ["a level may fall where nothing is said", fallen, {}, "now practicing"],
    ["a level may fall where it is said so", fallen, { attainedStays: false }, "now practicing"],
    ["what was attained stays", fallen, stays, "posted adapting attained-stays c"],
    ["and may rise", risen, stays, "now contributing"],
    ["and may be had again", [...base, rated("c", "04-10", 4)], stays, "now adapting"],
    [
      "it stays where its evidence is taken back",
      [
        ...base,
        { type: "retraction", id: "x", of: "a", happened: "2026-04-01" },
        { type: "retraction", id: "y", of: "b", happened: "2026-04-01" },
      ],
      stays,
      "posted adapting attained-stays x y",
    ],
    [
      "a judgement goes before it",
      judged({ kind: "level", level: "practicing" }),
      stays,
      "now practicing",
    ],
    ["a judgement of no level too", judged({ kind: "no-level" }), stays, "now undetermined"],
    ["an exemption too", judged({ kind: "exempt" }), stays, "now undetermined"],
    [
      "and what was erased does not stand",
      [...base, { type: "erasure", id: "e", entries: ["b"], happened: "2026-04-01" }],
      stays,
      "now applying",
    ],
  ])("%s", (_, entries, rest, expected) => {
    const found = of(entries, rest);
    const { result } = found as { readonly result: PostedResult };
    const level = "level" in result ? result.level : result.status;
    const more =
      found?.stands === "posted" ? ` ${[found.because, ...found.pending].join(" ")}` : "";
    expect(`${found?.stands} ${level}${more}`).toBe(expected);
  });

  it("in another grade band: a step up is no fall, whatever the level", () => {
    const third = [bands("3-5", 4, "01-10", "a"), bands("3-5", 4, "02-10", "b")];
    const sixth = [...third, bands("6-8", 2, "04-10", "c")];
    const up = standing(posted(third, stays), ask(sixth, "2026-06-01"), question(sixth));
    expect(up[0]).toMatchObject({ stands: "now", result: { band: "6-8", level: "practicing" } });
    const first = [bands("6-8", 2, "01-10", "a")];
    const down: readonly Entry[] = [
      bands("3-5", 4, "04-10", "c"),
      ...first,
      { type: "retraction", id: "x", of: "a", happened: "2026-04-01" },
    ];
    const back = standing(posted(first, stays), ask(down, "2026-06-01"), question(down));
    expect(back[0]).toMatchObject({ stands: "posted", result: { band: "6-8" } });
  });

  it("on a continuum: only levels count", () => {
    const continuum = [rated("a", "01-10", 4, { target: "decide", band: "3-5" })];
    const later = [...continuum, rated("c", "04-10", 2, { target: "decide", band: "6-8" })];
    const [, found] = standing(posted(continuum, stays), ask(later, "2026-06-01"), question(later));
    expect(found).toMatchObject({ stands: "posted", because: "attained-stays" });
  });

  it.each([
    ["2026-02-28", "now"],
    ["2026-03-01", "posted"],
    ["2026-05-31", "posted"],
    ["2026-06-01", "now"],
  ])("asked for %s, where March to May is locked: %s", (asOf, expected) => {
    const locked = [{ from: "2026-03-01", until: "2026-05-31" }];
    const late = [...base, rated("c", "02-20", 5, { recorded: "2026-04-10" })];
    const found = of(late, { locked }, asOf);
    expect(found?.stands).toBe(expected);
    if (found?.stands === "posted")
      expect(found).toMatchObject({
        because: "locked",
        result: { level: "adapting" },
        now: { competency: "share" },
        pending: asOf === "2026-05-31" ? ["c"] : [],
      });
  });

  it("in a locked period of what changed nothing: it waits too", () => {
    const locked = [{ from: "2026-06-01", until: "2026-06-01" }];
    const same = [...base, rated("c", "04-10", 4)];
    expect(of(same, { locked })).toMatchObject({ stands: "posted", pending: ["c"] });
    const erased: readonly Entry[] = [
      ...base,
      { type: "erasure", id: "e", learner: "mina", happened: "2026-04-01" },
    ];
    expect(of(erased, { locked })).toMatchObject({
      stands: "now",
      result: { status: "no-evidence" },
    });
  });

  it("of a term that is asked for again with what is known today", () => {
    const locked = [{ from: "2026-01-01", until: "2026-03-01" }];
    const late = [...base, rated("c", "02-20", 5, { recorded: "2026-04-10" })];
    const evidence = log(late);
    const now = determine({
      framework,
      evidence,
      policy: latest,
      learners: ["mina"],
      asOf: { happened: "2026-03-01", recorded: "2026-06-01" },
    });
    const [found] = standing(posted(base, { locked }), now, { framework, evidence });
    expect(found).toMatchObject({
      stands: "posted",
      because: "locked",
      result: { level: "adapting" },
      now: { level: "contributing" },
      pending: ["c"],
    });
  });

  it("of results that are no longer determined, and of new ones", () => {
    const noor = ask([], "2026-06-01", latest, ["noor"]);
    const gone = standing(posted(base), noor, question(base));
    expect(gone.map(({ stands }) => stands)).toEqual([
      ...Array<string>(4).fill("none"),
      ...Array<string>(4).fill("now"),
    ]);
    const kept = standing(posted(base, stays), noor, question(base));
    expect(kept.slice(0, 4).map(({ stands }) => stands)).toEqual([
      "posted",
      "none",
      "none",
      "none",
    ]);
  });
});

describe("a conversion of what was posted", () => {
  const percent = conversion({ levels: { five: { by: "maximum" } }, combine: "mean" });
  const convert = (results: readonly (PostedResult | Determinations["competencies"][number])[]) =>
    convertMark(percent, {
      framework,
      items: results.map((result) => ({ kind: "result", id: result.competency, result })),
    });

  it("is that of the determinations then, and stays so", () => {
    const then = ask(base, "2026-03-01");
    const posting = posted(base);
    const mark = convert(posting.results);
    expect(mark).toMatchObject({ status: "converted", number: 80 });
    expect(mark).toEqual(convert(then.competencies));
    expect(
      convert(ask([...base, rated("c", "04-10", 1)], "2026-06-01").competencies),
    ).toMatchObject({
      number: 20,
    });
    expect(convert(parsePosting(JSON.parse(JSON.stringify(posting))).results)).toEqual(mark);
  });
});

describe("competencies shown", () => {
  const entries: readonly Entry[] = [
    ...base,
    rated("c", "02-01", 3, { target: "decide" }),
    rated("d", "02-01", 5, { target: "look" }),
    rated("e", "02-01", 0, { target: "count", value: { kind: "status", status: "exempt" } }),
    rated("f", "02-01", 5, { learner: "noor", target: "decide" }),
  ];
  const posting = post(ask(entries, "2026-03-01", latest, ["mina", "noor"]), details(entries));
  const shown = (competencies: readonly string[], mindsets = false) =>
    competenciesShown(posting, {
      learner: "mina",
      competencies,
      framework,
      conversion: mindsets ? { mindsets: "convert" } : {},
    });

  it.each([
    [["share"], false, 1, 1],
    [["share", "decide"], false, 1, 2],
    [["share", "share"], false, 1, 1],
    [["share", "look"], false, 1, 1],
    [["share", "look"], true, 2, 2],
    [["share", "count"], false, 1, 1],
    [["share", "gone"], false, 1, 2],
  ])("of %j, mindsets %s: %d of %d", (competencies, mindsets, reached, asked) => {
    expect(shown(competencies, mindsets)).toEqual({ status: "competencies", reached, asked });
  });

  it("are not those under a modified expectation", () => {
    const modified = {
      ...posting,
      results: posting.results.map((one) => ({ ...one, modified: true as const })),
    };
    const question = {
      learner: "mina",
      competencies: ["share"],
      framework: indexFramework(framework),
    };
    expect(competenciesShown(modified, { ...question, conversion: {} })).toMatchObject({
      asked: 0,
    });
    expect(
      competenciesShown(modified, { ...question, conversion: { modified: "convert" } }),
    ).toMatchObject({ reached: 1, asked: 1 });
  });
});
