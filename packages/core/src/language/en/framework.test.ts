import { expect, it } from "vitest";
import type { FrameworkFindings } from "../../framework/findings.ts";
import type { IssueOf } from "../../issue/issue.ts";
import { frameworkSentences } from "./framework.ts";

type Found = { [C in keyof FrameworkFindings]: [C, FrameworkFindings[C], string, string] };

it.each<Found[keyof FrameworkFindings]>([
  [
    "id-given",
    { kind: "outcome", id: "o-1" },
    'The outcome came without an id and was given "o-1".',
    "Store the framework with its ids, so that they stay when a code or a text changes.",
  ],
  [
    "duplicate-id",
    { id: "a", kind: "grade band" },
    'The id "a" is already another one\'s, so this grade band cannot be found.',
    "Give it an id of its own, or remove it if it is a copy.",
  ],
  [
    "cycle",
    { ids: ["a", "b"], relation: "part-of" },
    'These are part of themselves: "a" → "b" → "a".',
    "Change partOf, or remove a part-of relation, at one of them.",
  ],
  [
    "cycle",
    { ids: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"], relation: "precedes" },
    'These come before themselves: "0" → "1" → "2" → "3" → "4" → "5" → "6" → "7" → "8" → "9" → 2 more → "0".',
    'Remove one of the "precedes" relations along the way.',
  ],
  [
    "wrong-home",
    { kind: "indicator", above: "outcome" },
    "An indicator cannot be part of an outcome.",
    "Put it under a competency.",
  ],
  [
    "wrong-home",
    { kind: "competency", above: "indicator" },
    "A competency cannot be part of an indicator.",
    "Put it under an outcome, a competency or a domain, or leave partOf out.",
  ],
  [
    "wrong-home",
    { kind: "domain", above: "competency" },
    "A domain cannot be part of a competency.",
    "Put it under a domain, or leave partOf out.",
  ],
  [
    "wrong-home",
    { kind: "outcome", above: "outcome" },
    "An outcome cannot be part of an outcome.",
    "Put it under a domain, or leave partOf out.",
  ],
  [
    "progression-gap",
    { level: "3", band: "K-2" },
    'The progression has no statement for level "3" in band "K-2".',
    "Add a descriptor for it.",
  ],
  [
    "progression-gap",
    { level: "3" },
    'The progression has no statement for level "3".',
    "Add a descriptor for it.",
  ],
  [
    "expectation-twice",
    { band: "K-2", point: "middle" },
    'Two levels are expected at the middle of band "K-2".',
    "Keep one of the two.",
  ],
  [
    "levels-not-ascending",
    { level: "2", value: 1, before: 1.5 },
    'Level "2" has the value 1, which is not above 1.5, the value of the level before it.',
    "List the levels lowest first and give each a higher value than the one before.",
  ],
])("says %s", (code, data, problem, hint) => {
  const say = frameworkSentences[code] as (data: IssueOf<FrameworkFindings>["data"]) => unknown;
  expect(say(data)).toEqual({ problem, hint });
});
