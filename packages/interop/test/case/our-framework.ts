import type { Framework } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { expect } from "vitest";
import { type ToCaseOptions, toCase } from "../../src/case/index.ts";
import { sent } from "../sent.ts";
import { type Fields, time } from "./package-of.ts";

/** The id of our framework, and so of its document. */
export const ourId = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";

/** A framework of our own writing, which came from no package. */
export const framework = (more: Fields = {}): Framework =>
  deepFreeze({
    format: "whole-learner/framework@1",
    id: ourId,
    version: "1",
    status: "draft",
    describes: "learners",
    title: "Our promise",
    languages: ["en"],
    gradeBands: [],
    scales: [],
    domains: [],
    outcomes: [],
    competencies: [],
    indicators: [],
    progressions: [],
    relations: [],
    ...more,
    // Plain data as files have it: ids are texts there, and some of it is such as a parser refuses.
  } as unknown as Framework);

/** The identifier that a name gets. */
export const made = (name: string): string => uuidV5(name, ourId);

/** What is written of it: plain JSON, in which no member is undefined. */
export function written(
  of: Framework,
  options: ToCaseOptions = {},
): Readonly<Record<string, unknown>> {
  const value = toCase(of, { changed: time, ...options });
  expect(value).toStrictEqual(sent(value));
  return sent(value);
}

/** The records of a list of a package. */
export const listOf = (of: Readonly<Record<string, unknown>>, list: string): readonly Fields[] =>
  (of[list] ?? []) as readonly Fields[];

/** A record with what our model says beyond CASE. */
export const ours = (more: Fields): Fields => ({
  "whole-learner/framework": { ...more, undated: time },
});
