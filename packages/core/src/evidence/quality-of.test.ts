import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../test/frameworks/framework-of.ts";
import { gather } from "./gather.ts";
import type { Entry, Log } from "./log.ts";
import { qualityOf } from "./quality-of.ts";
import type { Rating } from "./rating.ts";

const framework = frameworkOf({
  competencies: [
    { id: "A", name: "A", reporting: "level" },
    { id: "B", name: "B", reporting: "level" },
  ],
});
const rated = (id: string, happened: string, rest: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id,
  happened,
  learner: "ana",
  target: "A",
  value: { kind: "number", number: 2 },
  ...rest,
});
const logOf = (entries: readonly Entry[]): Log =>
  deepFreeze({ format: "whole-learner/log@1", entries });
const of = (entries: readonly Entry[], asOf = "2026-05-29") =>
  qualityOf(gather({ framework, log: logOf(entries), asOf }));

describe("the quality of what was gathered", () => {
  it("counts what counts, whose it is, and what was set aside for which reason and where", () => {
    const quality = of([
      rated("1", "2026-05-01"),
      rated("2", "2026-05-02", { learner: "noah" }),
      rated("3", "2026-05-03", { target: "none" }),
      rated("4", "2026-05-03", { target: "none" }),
      rated("5", "2026-05-03", { target: "none" }),
      rated("6", "2026-05-03", { target: "none" }),
      rated("7", "2026-06-03"),
      {
        type: "consent",
        id: "c",
        learner: "ana",
        given: false,
        settings: ["home"],
        happened: "2026-05-01",
      },
      rated("8", "2026-05-03", { setting: "home" }),
      rated("9", "2026-05-04", { setting: "home" }),
    ]);
    expect([quality.counted, quality.learners, quality.consents]).toEqual([2, 2, 1]);
    expect(quality.setAside).toEqual([
      { code: "unknown-competency", count: 4, positions: [2, 3, 4] },
      { code: "not-consented", count: 2, positions: [8, 9] },
      { code: "not-yet-recorded", count: 1, positions: [6] },
    ]);
  });

  it("tells how new it is, by each learner and competency", () => {
    const quality = of([
      rated("1", "2026-04-29", { recorded: "2026-05-20" }),
      rated("2", "2024-01-01", { recorded: "2026-05-10" }),
      rated("3", "2026-02-28", { target: "B" }),
      rated("4", "2025-12-01", { learner: "noah" }),
      rated("5", "2025-05-29", { learner: "noah", target: "B" }),
      rated("6", "2025-05-28", { learner: "mina" }),
    ]);
    expect([quality.newest, quality.newestRecorded]).toEqual(["2026-04-29", "2026-05-20"]);
    expect(quality.ages).toEqual([
      { upTo: 30, count: 1 },
      { upTo: 90, count: 1 },
      { upTo: 180, count: 1 },
      { upTo: 365, count: 1 },
      { count: 1 },
    ]);
  });

  it("tells what is left unsaid and what is verified", () => {
    const by = { role: "educator" } as const;
    const quality = of([
      {
        type: "demonstration",
        id: "d",
        happened: "2026-05-01",
        learners: ["ana"],
        kind: "test",
        setting: "class",
        band: "K-2",
        verification: { by, status: "verified" },
      },
      rated("1", "2026-05-01", { demonstration: "d", recorded: "2026-05-01", rater: by }),
      rated("2", "2026-05-02", { verification: { by, status: "unverified" } }),
      rated("3", "2026-05-03", { verification: { by, status: "refused" } }),
      rated("4", "2026-05-04"),
    ]);
    expect(quality.unsaid).toEqual({
      recorded: 3,
      kind: 3,
      setting: 3,
      band: 3,
      rater: 3,
      demonstration: 3,
    });
    expect(quality.verification).toEqual({ verified: 1, unverified: 1, refused: 1, unsaid: 1 });
  });

  it("says nothing of the newest where there is nothing", () => {
    const quality = of([]);
    expect([quality.counted, quality.newest, quality.newestRecorded]).toEqual([
      0,
      undefined,
      undefined,
    ]);
    expect(quality.ages.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});
