import type { Entry, Judgement } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import { changedSincePosted } from "../../src/posting/changed-since-posted.ts";
import { currentPostings } from "../../src/posting/current-postings.ts";
import { parsePosting, safeParsePosting } from "../../src/posting/parse-posting.ts";
import type { PostedResult } from "../../src/posting/posting.ts";
import { postingSchema } from "../../src/posting/schema.ts";
import { conversion, framework } from "../gradebook.ts";
import { log, policy } from "../school.ts";
import { ask, base, changesOf, posted, rated } from "./posted.ts";

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
