import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import {
  judgement,
  merged,
  migrate,
  one,
  rating,
  split,
  without,
} from "../../test/migrate/migrated.ts";
import type { Entry, Log } from "../evidence/log.ts";
import { say } from "../issue/problem.ts";
import { migrationSentences } from "../language/en/migrate.ts";
import { migrateLog } from "./migrate-log.ts";

describe("migrateLog", () => {
  it("gives the log back where nothing is different", () => {
    const log: Log = { format: "whole-learner/log@1", entries: [rating(), judgement()] };
    for (const to of [promise, structuredClone(promise)]) {
      const migrated = migrateLog({ log, from: promise, to });
      expect(migrated.log).toBe(log);
      expect(migrated.report).toEqual({
        records: [
          {
            what: "rating",
            path: ["entries", 0],
            id: "r",
            fate: "unaffected",
            reasons: [{ code: "unchanged", data: {} }],
          },
          {
            what: "judgement",
            path: ["entries", 1],
            id: "j",
            fate: "unaffected",
            reasons: [{ code: "unchanged", data: {} }],
          },
        ],
        counts: { unaffected: 2, carried: 0, merged: 0, split: 0, lost: 0 },
      });
    }
  });

  it("keeps what is not an entry, and reports in the order of the log", () => {
    const entries = [
      rating({ target: "shares" }),
      rating({ id: "r2" }),
      rating({ target: "gone" }),
    ];
    const { log, report } = migrate(entries, merged);
    expect(log).toEqual({
      format: "whole-learner/log@1",
      entries: [
        rating({ target: "presents", criterion: "shares" }),
        rating({ id: "r2" }),
        rating({ target: "gone" }),
      ],
      extensions: { kept: true },
    });
    expect(report.records.map(({ id, fate, path }) => [id, fate, path])).toEqual([
      ["r", "merged", ["entries", 0]],
      ["r2", "unaffected", ["entries", 1]],
      ["r", "unaffected", ["entries", 2]],
    ]);
    expect(report.counts).toEqual({ unaffected: 2, carried: 0, merged: 1, split: 0, lost: 0 });
  });

  it("carries what a replacement puts in an entry's place", () => {
    const replacement: Entry = {
      type: "replacement",
      id: "x",
      happened: "2026-02-01",
      of: "r",
      with: rating({ id: "r2", target: "shares" }),
      reason: "Wrong column",
    };
    expect(one(replacement, merged)).toEqual({
      after: [
        { ...replacement, with: rating({ id: "r2", target: "presents", criterion: "shares" }) },
      ],
      fate: "merged",
      reasons: [{ code: "target-merged", data: { from: "shares", to: "presents" } }],
    });
    expect(one({ ...replacement, with: rating({ id: "r2" }) }, merged).fate).toBe("unaffected");
    expect(one({ ...replacement, with: judgement({ target: "shares" }) }, merged)).toMatchObject({
      after: [{ with: { target: "presents" } }],
    });
  });

  it.each<Entry>([
    { type: "retraction", id: "x", happened: "2026-02-01", of: "r" },
    { type: "consent", id: "x", happened: "2026-02-01", learner: "ana", given: false },
    { type: "erasure", id: "x", happened: "2026-02-01", learner: "ana" },
  ])("leaves $type as it is", (entry) => {
    expect(one(entry, without("presents"))).toEqual({
      after: [entry],
      fate: "unaffected",
      reasons: [{ code: "unchanged", data: {} }],
    });
  });

  it("says its reasons in words", () => {
    const { reasons } = one(rating(), split);
    expect(reasons?.map((reason) => say(reason, migrationSentences))).toEqual([
      '"presents" was split into "shares", "explains"; it is left with the whole.',
    ]);
  });
});
