import { describe, expect, it } from "vitest";
import { on } from "../../test/edit/edited.ts";
import { promise } from "../../test/fixtures/promise.ts";
import {
  edited,
  judgement,
  merged,
  migrate,
  one,
  rating,
  split,
  without,
} from "../../test/migrate/migrated.ts";
import type { Entry } from "../evidence/log.ts";
import type { Competency } from "../framework/competency.ts";
import type { Framework } from "../framework/framework.ts";
import { migrateLog } from "./migrate-log.ts";

describe("what a record is about, in a log that is migrated,", () => {
  it("carries a rating to the successor", () => {
    const to = edited(
      { type: "add", kind: "competency", value: { id: "new", name: "N", reporting: "level" } },
      { type: "replace", id: "presents", by: "new", on },
    );
    expect(one(rating({ comment: "Good" }), to)).toEqual({
      after: [rating({ target: "new", comment: "Good" })],
      fate: "carried",
      reasons: [{ code: "target-moved", data: { from: "presents", to: "new" } }],
    });
    const about = { kind: "exempt" } as const;
    expect(one(judgement({ value: about }), to).after).toEqual([
      judgement({ target: "new", value: about }),
    ]);
  });

  it("makes ratings of what was merged rows of one rubric, by code or by id", () => {
    const intoShares = edited(
      { type: "retire", id: "opens", on },
      { type: "merge", from: ["presents", "explains"], into: "shares", on },
    );
    expect(one(rating(), intoShares)).toEqual({
      after: [rating({ target: "shares", criterion: "SP.1" })],
      fate: "merged",
      reasons: [{ code: "target-merged", data: { from: "presents", to: "shares" } }],
    });
    expect(one(rating({ target: "explains" }), intoShares).after).toEqual([
      rating({ target: "shares", criterion: "explains" }),
    ]);
    expect(one(rating({ criterion: "Voice" }), intoShares).after).toEqual([
      rating({ target: "shares", criterion: "Voice" }),
    ]);
    expect(one(judgement({ target: "explains" }), intoShares)).toMatchObject({
      after: [judgement({ target: "shares" })],
      fate: "merged",
    });
  });

  it("leaves a rating of what was split with the whole", () => {
    const reasons = [
      {
        code: "target-split",
        data: { from: "presents", to: ["shares", "explains"], carried: false },
      },
    ];
    expect(one(rating(), split)).toEqual({ after: [rating()], fate: "split", reasons });
    expect(one(judgement(), split, { split: "leave" })).toEqual({
      after: [judgement()],
      fate: "split",
      reasons,
    });
    const removed = {
      ...split,
      competencies: split.competencies.filter(({ id }) => id !== "presents"),
    };
    expect(one(rating(), removed)).toEqual({ after: [rating()], fate: "split", reasons });
  });

  it("carries it to each part where that is asked for", () => {
    expect(one(rating(), split, { split: "carry-to-each" })).toEqual({
      after: [
        rating({ id: "r/shares", target: "shares" }),
        rating({ id: "r/explains", target: "explains" }),
      ],
      fate: "split",
      reasons: [
        {
          code: "target-split",
          data: { from: "presents", to: ["shares", "explains"], carried: true },
        },
      ],
    });
    expect(one(judgement(), split, { split: "carry-to-each" }).after).toEqual([
      judgement({ id: "j/shares", target: "shares" }),
      judgement({ id: "j/explains", target: "explains" }),
    ]);
  });

  it("gives copies ids that no other entry has", () => {
    const entries = [
      rating({ id: "r/shares" }),
      rating(),
      rating({ id: "r/shares#2", target: "opens" }),
    ];
    const { log } = migrate(entries, split, { split: "carry-to-each" });
    expect(log.entries.map(({ id }) => id)).toEqual([
      "r/shares/shares",
      "r/shares/explains",
      "r/shares#3",
      "r/explains",
      "r/shares#2",
    ]);
  });

  it.each<Entry>([
    { type: "retraction", id: "x", happened: "2026-02-01", of: "r" },
    { type: "replacement", id: "x", happened: "2026-02-01", of: "r", with: rating({ id: "r2" }) },
    { type: "erasure", id: "x", happened: "2026-02-01", entries: ["r"] },
  ])("leaves an entry with the whole that another one names: $type", (entry) => {
    const { log, report } = migrate([rating(), rating({ id: "other" }), entry], split, {
      split: "carry-to-each",
    });
    expect(log.entries.map(({ id }) => id)).toEqual(["r", "other/shares", "other/explains", "x"]);
    expect(report.records[0]?.reasons).toMatchObject([{ data: { carried: false } }]);
    expect(log.entries[0]).toEqual(rating());
    expect(log.entries[3]).toEqual(entry);
  });

  it("takes the learner's erasure as no naming of an entry", () => {
    const erasure: Entry = { type: "erasure", id: "x", happened: "2026-02-01", learner: "ana" };
    const { log } = migrate([rating(), erasure], split, { split: "carry-to-each" });
    expect(log.entries).toHaveLength(3);
  });

  it("keeps a rating that has no place any more as it was", () => {
    expect(one(rating({ target: "shares" }), without("shares"))).toEqual({
      after: [rating({ target: "shares" })],
      fate: "lost",
      reasons: [{ code: "target-gone", data: { target: "shares" } }],
    });
  });

  it("leaves what was unknown before", () => {
    expect(one(rating({ target: "__proto__" }), without("shares"))).toEqual({
      after: [rating({ target: "__proto__" })],
      fate: "unaffected",
      reasons: [{ code: "unknown-before", data: { id: "__proto__" } }],
    });
  });

  it("reads what is named by code as gathering does", () => {
    expect(one(rating({ target: "SP.1" }), promise)).toEqual({
      after: [rating({ target: "SP.1" })],
      fate: "unaffected",
      reasons: [{ code: "unchanged", data: {} }],
    });
    const { code: _, ...uncoded } = promise.competencies[0] as Competency;
    const recoded = (competency: Competency, ...others: readonly Competency[]): Framework => ({
      ...promise,
      competencies: [competency, ...promise.competencies.slice(1), ...others],
    });
    const carried = {
      after: [rating()],
      fate: "carried",
      reasons: [{ code: "target-moved", data: { from: "SP.1", to: "presents" } }],
    };
    const other: Competency = { id: "new", code: "SP.1", name: "N", reporting: "level" };
    expect(one(rating({ target: "SP.1" }), recoded(uncoded))).toEqual(carried);
    expect(one(rating({ target: "SP.1" }), recoded(uncoded, other))).toEqual(carried);
    // What is gone is not taken for what has its code, or its id as a code, by now.
    const gone = { ...without("presents"), competencies: [other] };
    expect(one(rating({ target: "SP.1" }), gone)).toMatchObject({
      after: [rating()],
      fate: "lost",
      reasons: [{ code: "target-gone", data: { target: "presents" } }],
    });
    const named = { ...gone, competencies: [other, { ...other, id: "x", code: "presents" }] };
    expect(one(rating({ target: "SP.1" }), named)).toMatchObject({
      after: [rating({ target: "presents@1" })],
      fate: "lost",
    });
    expect(one(rating(), named)).toMatchObject({ after: [rating({ target: "presents@1" })] });
    const outcome = {
      ...gone,
      outcomes: [{ id: "presents", name: "P", part: "academic" as const }],
    };
    expect(one(judgement(), outcome)).toMatchObject({
      after: [judgement({ target: "presents@1" })],
      fate: "lost",
    });
    expect(one(rating({ target: "SP.1" }), merged).fate).toBe("unaffected");
    expect(one(rating({ target: "SP.1" }), split, { split: "carry-to-each" })).toMatchObject({
      after: [{ target: "shares" }, { target: "explains" }],
    });
    expect(one(rating({ target: "SP.1" }), split).after).toEqual([rating({ target: "SP.1" })]);
  });

  it("knows an outcome by a code that only one has", () => {
    const coded = (code: string, ...more: readonly string[]): Framework => ({
      ...promise,
      outcomes: promise.outcomes.map((outcome) =>
        outcome.id === "team" || more.includes(outcome.id) ? { ...outcome, code } : outcome,
      ),
    });
    const migrated = (from: Framework) =>
      migrateLog({
        log: { format: "whole-learner/log@1", entries: [judgement({ target: "T" })] },
        from,
        to: promise,
      });
    expect(migrated(coded("T")).log.entries).toEqual([judgement({ target: "team" })]);
    expect(migrated(coded("T", "speak")).report.records[0]?.reasons).toEqual([
      { code: "unknown-before", data: { id: "T" } },
    ]);
  });

  it("carries ratings of indicators", () => {
    const to = edited({ type: "replace", id: "slides", by: "why", on });
    expect(one(rating({ target: "slides" }), to)).toMatchObject({
      after: [{ target: "why", criterion: "slides" }],
      fate: "merged",
    });
  });
});
