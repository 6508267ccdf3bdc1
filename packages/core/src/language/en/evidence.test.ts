import { expect, it } from "vitest";
import type { EvidenceFindings } from "../../evidence/findings.ts";
import type { SetAsideReason } from "../../evidence/set-aside.ts";
import { say } from "../../issue/problem.ts";
import { evidenceSentences, setAsideSentences } from "./evidence.ts";

type Found = { [C in keyof EvidenceFindings]: [C, EvidenceFindings[C], string, string] };

it.each<Found[keyof EvidenceFindings]>([
  [
    "not-one-rating",
    { found: [] },
    "The row has no rating.",
    "Fill one of level, number, points with of, met and status.",
  ],
  [
    "not-one-rating",
    { found: ["level", "met"] },
    "The row has more than one rating: level, met.",
    "Keep one of them, or write one row for each.",
  ],
  [
    "not-one-target",
    { found: [] },
    "The row does not say what was rated.",
    "Fill competency or indicator.",
  ],
  [
    "not-one-target",
    { found: ["competency", "indicator"] },
    "The row names two things that were rated: competency and indicator.",
    "Keep the indicator; its competency is known from it.",
  ],
  [
    "recorded-unknown",
    { id: "r1", count: 1 },
    'Entry "r1" does not say when it was written down, so it is taken to be known from when it happened.',
    "Add recorded, so that a past day can be looked at as it was known then.",
  ],
  [
    "recorded-unknown",
    { id: "r1", count: 101 },
    '101 entries, from "r1" on, do not say when they were written down, so they are taken to be known from when they happened.',
    "Add recorded, so that a past day can be looked at as it was known then.",
  ],
  [
    "row-twice",
    { first: 0 },
    "The row says the same as row 1; both count.",
    "Take one out if it is a copy; if both are meant, tell them apart by id or demonstration.",
  ],
  [
    "duplicate-entry",
    { id: "r1" },
    'The id "r1" is another entry\'s already; only the one written down first counts.',
    "Give every entry an id of its own.",
  ],
  [
    "unknown-entry",
    { id: "r1" },
    'There is no entry "r1" in the log.',
    "Check the id, or add the entry that is meant.",
  ],
  [
    "unknown-learner",
    { learner: "ana" },
    'There is no learner "ana".',
    "Check the id, or add the learner to the roster.",
  ],
  [
    "unknown-competency",
    { target: "TEAM.9" },
    'The framework has no competency or indicator "TEAM.9".',
    "Use the id of a competency or indicator, or a code that only one of them has.",
  ],
  [
    "unknown-competency",
    { target: "TEAM.9", near: "TEAM.1" },
    'The framework has no competency or indicator "TEAM.9".',
    'Did you mean "TEAM.1"?',
  ],
  [
    "unknown-demonstration",
    { demonstration: "d1" },
    'There is no demonstration "d1" in the log.',
    "Check the id, or add the demonstration; ratings that name it are taken as seen together.",
  ],
  [
    "not-in-demonstration",
    { learner: "ana", demonstration: "d1" },
    '"ana" is not among the learners of demonstration "d1".',
    "Add the learner to the demonstration, or correct which one the rating names.",
  ],
  [
    "unknown-experience",
    { experience: "x1" },
    'There is no experience "x1".',
    "Check the id, or add the experience to the catalogue.",
  ],
  [
    "unknown-scale",
    { scale: "ten" },
    'The framework has no scale "ten".',
    "Use the id of one of its scales, or leave scale out to rate on the competency's own.",
  ],
  [
    "outside-scale",
    { number: 6, least: 1, most: 5 },
    "6 is outside the scale, which runs from 1 to 5.",
    "Correct the number, or name the scale that it was rated on.",
  ],
  [
    "between-levels",
    { number: 2.25 },
    "2.25 is no number of the scale.",
    "Use the value of one of its levels.",
  ],
  [
    "between-levels",
    { number: 2.25, grain: 0.5 },
    "2.25 is no number of the scale.",
    "Use a whole multiple of 0.5 from its lowest level on.",
  ],
])("says %s of %j", (code, data, problem, hint) => {
  const said = (evidenceSentences[code] as (data: unknown) => unknown)(data);
  expect(said).toEqual({ problem, hint });
});

it.each<[SetAsideReason, string]>([
  [{ code: "erased", data: {} }, "It was erased."],
  [{ code: "erased", data: { demonstration: "d1" } }, "It was erased."],
  [
    { code: "not-yet-recorded", data: { recorded: "2026-05-29" } },
    "It was written down later, on 2026-05-29.",
  ],
  [
    { code: "not-yet-happened", data: { happened: "2026-05-29" } },
    "It happened later, on 2026-05-29.",
  ],
  [
    { code: "not-a-moment", data: { found: "2026-02-30" } },
    '"2026-02-30" is neither a day nor an instant.',
  ],
  [{ code: "retracted", data: { by: "t1" } }, "It was taken back by t1."],
  [
    { code: "retracted", data: { by: "t1", demonstration: "d1" } },
    "The demonstration it was seen in, d1, was taken back by t1.",
  ],
  [{ code: "replaced", data: { by: "p1" } }, "It was replaced by p1."],
  [
    { code: "replaced", data: { by: "p1", demonstration: "d1" } },
    "The demonstration it was seen in, d1, was replaced by p1.",
  ],
  [{ code: "unknown-learner", data: { learner: "ana" } }, "The learner ana is not known here."],
  [
    { code: "unknown-competency", data: { target: "TEAM.9" } },
    "The framework has no competency or indicator TEAM.9, by id or by a code that only one has.",
  ],
  [{ code: "not-consented", data: { consent: "c1" } }, "Its use is not consented to, as c1 says."],
  [{ code: "duplicate", data: { of: "r1" } }, "It is the same record as r1."],
])("says why a record does not count: %j", (reason, sentence) => {
  expect(say(reason, setAsideSentences)).toBe(sentence);
});
