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
  [
    "duplicate-code",
    { code: "A.1" },
    'The code "A.1" is used more than once, so people cannot tell the two apart.',
    "Give one of them another code; until then evidence has to name them by id.",
  ],
  [
    "dangling",
    { id: "gone", kind: "scale" },
    'There is no scale with the id "gone" in this framework.',
    "Correct the id, or add what is missing.",
  ],
  [
    "outside-framework",
    { id: "gone" },
    '"gone" is not in this framework; the relation is kept and taken to lead outside.',
    "Nothing needs to be done; if a node of this framework is meant, correct the id.",
  ],
  [
    "no-scale",
    { competencies: 3 },
    "The framework has no scale, and competencies that report a level: 3.",
    "Add a scale of three to twelve levels, or report these competencies as narrative.",
  ],
  [
    "off-grain",
    { value: 1.25, grain: 0.5 },
    "The value 1.25 is no whole number of steps of 0.5 above the lowest level.",
    "Change the value, or choose a grain that fits all levels.",
  ],
  [
    "unknown-level",
    { level: "9", scale: "five" },
    'Scale "five" has no level "9".',
    "Use the id of one of its levels.",
  ],
  [
    "unknown-band",
    { band: "9-12" },
    'There is no grade band "9-12" here.',
    "Use the id of one of the framework's grade bands and, in a progression, one that it runs through.",
  ],
  [
    "progression-twice",
    { level: "3", band: "K-2" },
    'The progression has two statements for level "3" in band "K-2".',
    "Remove one of the two descriptors.",
  ],
  [
    "expectation-falls",
    { band: "K-2", from: "3", to: "2" },
    'In band "K-2" the level expected falls from "3" to "2".',
    "Check the expected levels: later ones should not be lower.",
  ],
  [
    "no-progression",
    { competency: "share" },
    'Competency "share" reports a level and has no progression, so no statement says what its levels look like.',
    "Add a progression for it when there is one.",
  ],
  [
    "outcome-twice",
    { outcome: "team" },
    'The portrait names outcome "team" twice.',
    "Remove one of the two.",
  ],
  [
    "outcome-without-competency",
    { outcome: "team" },
    'Outcome "team" has no competency under it, so nothing can show it.',
    "Add competencies with partOf naming it, or retire it.",
  ],
  [
    "retired-in-use",
    { id: "old", on: "2025-06-30" },
    '"old" has been retired since 2025-06-30, and something in use points at it.',
    "Point at what replaced it, or retire this too.",
  ],
  [
    "unknown-term",
    { term: "sing", list: "relations" },
    '"sing" is none of the relations known here.',
    "Correct its spelling, or declare it in the vocabulary's relations; broader must name one of ours.",
  ],
  [
    "missing-translation",
    { language: "es" },
    'The text is missing in "es".',
    "Add it, or take the language out of the framework's languages.",
  ],
  [
    "unlisted-language",
    { language: "fr" },
    'The text is written in "fr", which the framework does not list.',
    "Add the language to the framework's languages, or correct the tag.",
  ],
])("says %s", (code, data, problem, hint) => {
  const say = frameworkSentences[code] as (data: IssueOf<FrameworkFindings>["data"]) => unknown;
  expect(say(data)).toEqual({ problem, hint });
});
