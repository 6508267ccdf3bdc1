import type { Consent } from "../../src/evidence/consent.ts";
import type { Erasure, Replacement, Retraction } from "../../src/evidence/correction.ts";
import type { Demonstration } from "../../src/evidence/demonstration.ts";
import type { Judgement } from "../../src/evidence/judgement.ts";
import type { Entry, Log } from "../../src/evidence/log.ts";
import type { Rating } from "../../src/evidence/rating.ts";
import { deepFreeze } from "../arbitraries/deep-freeze.ts";

/** Short ways to write entries for tests: what a test does not say is the same for all. */
export const rating = (id: string, over: Partial<Rating> = {}): Rating => ({
  type: "rating",
  id,
  learner: "ana",
  target: "share",
  value: { kind: "level", level: "3" },
  happened: "2026-01-10",
  recorded: "2026-01-10",
  ...over,
});

export const demonstration = (id: string, over: Partial<Demonstration> = {}): Demonstration => ({
  type: "demonstration",
  id,
  learners: ["ana"],
  happened: "2026-01-10",
  recorded: "2026-01-10",
  ...over,
});

export const judgement = (id: string, over: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id,
  learner: "ana",
  target: "share",
  value: { kind: "exempt" },
  by: { role: "educator", id: "p-1" },
  reason: "Agreed with the family.",
  happened: "2026-01-10",
  recorded: "2026-01-10",
  ...over,
});

export const retraction = (id: string, of: string, recorded = "2026-02-01"): Retraction => ({
  type: "retraction",
  id,
  of,
  happened: recorded,
  recorded,
});

export const replacement = (
  id: string,
  of: string,
  brought: Replacement["with"],
  recorded = "2026-02-01",
): Replacement => ({
  type: "replacement",
  id,
  of,
  with: brought,
  happened: recorded,
  recorded,
});

export const consent = (id: string, over: Partial<Consent> = {}): Consent => ({
  type: "consent",
  id,
  learner: "ana",
  given: false,
  happened: "2026-01-05",
  recorded: "2026-01-05",
  ...over,
});

export const erasure = (id: string, over: Partial<Erasure> = {}): Erasure => ({
  type: "erasure",
  id,
  happened: "2026-04-01",
  recorded: "2026-04-01",
  ...over,
});

export const logOf = (...entries: readonly Entry[]): Log =>
  deepFreeze({ format: "whole-learner/log@1", entries });
