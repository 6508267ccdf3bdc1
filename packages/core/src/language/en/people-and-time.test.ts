import { expect, it } from "vitest";
import type { ExperienceFindings } from "../../experience/findings.ts";
import type { LearnerFindings } from "../../learner/findings.ts";
import type { TimeFindings } from "../../time/findings.ts";
import { experienceSentences } from "./experience.ts";
import { learnerSentences } from "./learner.ts";
import { timeSentences } from "./time.ts";

type Cases<F> = { readonly [C in keyof F]: readonly (readonly [F[C], string, string])[] };

const time: Cases<TimeFindings> = {
  "not-a-day": [
    [
      { found: "2026-02-30" },
      '"2026-02-30" is no day of the calendar.',
      "Write a day as year, month and day, such as 2026-05-29.",
    ],
  ],
  "not-a-moment": [
    [
      { found: "noon" },
      '"noon" is neither a day nor an instant.',
      "Write a day such as 2026-05-29, or an instant with its offset from UTC such as 2026-05-29T16:30:00+02:00.",
    ],
  ],
  "not-an-offset": [
    [{ found: "CET" }, '"CET" is no offset from UTC.', "Write it as +02:00, -03:30 or Z."],
  ],
  "instant-normalised": [
    [
      { from: "2026-05-29T16:30+02:00", to: "2026-05-29T14:30:00.000Z" },
      'The instant "2026-05-29T16:30+02:00" was read as "2026-05-29T14:30:00.000Z".',
      "Store the document again to keep the new form.",
    ],
  ],
  "ends-before-it-begins": [
    [
      { from: "2026-01-02", until: "2026-01-01" },
      "It ends on 2026-01-01, before it begins on 2026-01-02.",
      "Correct one of the two days; both are part of it.",
    ],
  ],
  "offset-without-start": [
    [
      { minutes: 60 },
      "The offset of 60 minutes does not say from when on it holds, so it never does.",
      "Add from, the instant at which the clocks are turned; only the first offset goes without.",
    ],
  ],
  "offset-not-later": [
    [
      { from: "a", before: "b" },
      "The offset from a begins no later than the one above it, from b.",
      "List the offsets oldest first, each instant once.",
    ],
  ],
  "not-in-order": [
    [
      { what: "term", id: "2" },
      'The term "2" begins before the one listed above it.',
      "List each term in the order of time.",
    ],
  ],
  "school-time-overlaps": [
    [
      { what: "school year", id: "b", with: "a" },
      'The school year "b" has days in common with "a".',
      "Let each school year end before the next one begins.",
    ],
  ],
  "outside-school-year": [
    [
      { term: "1", year: "a" },
      'The term "1" has days outside its school year "a".',
      "Move the term's days into the year, or make the year longer.",
    ],
  ],
};

const learner: Cases<LearnerFindings> = {
  "duplicate-learner": [
    [
      { id: "ana" },
      'Two learners have the id "ana".',
      "Give each learner an id of their own, or merge the two.",
    ],
  ],
  "unknown-community": [
    [{ community: "c" }, 'There is no community "c".', "Check the id, or add the community."],
  ],
  "unknown-household": [
    [
      { household: "h" },
      'The learner has no household "h".',
      "Check the id, or add the household to the learner.",
    ],
  ],
  "overlapping-spans": [
    [
      { what: "membership", from: "2026-01-01" },
      "The membership from 2026-01-01 begins before an earlier one has ended; on the days of both, the later one holds.",
      "End the earlier membership first.",
    ],
  ],
  "not-a-competency": [
    [
      { id: "o", kind: "outcome" },
      '"o" is no competency of the framework but an outcome.',
      "Name the competency that is meant.",
    ],
    [
      { id: "i", kind: "indicator" },
      '"i" is no competency of the framework but an indicator.',
      "Name the competency that is meant.",
    ],
    [
      { id: "d", kind: "domain" },
      '"d" is no competency of the framework but a domain.',
      "Name the competency that is meant.",
    ],
  ],
  "unknown-node": [[{ id: "x" }, '"x" is not in the framework.', "Check the id."]],
  "unknown-report": [
    [{ id: "0" }, 'The report "0" that this one supersedes was never issued.', "Check the id."],
  ],
  "report-of-another": [
    [
      { id: "1", learner: "ben" },
      'The report "1" that this one supersedes is about another learner, "ben".',
      "Check both ids.",
    ],
  ],
  "supersedes-later": [
    [
      { id: "1", on: "2026-03-01" },
      'The report "1" that this one supersedes was issued later, on 2026-03-01.',
      "Check the two days, and which of the two supersedes the other.",
    ],
  ],
  "superseded-twice": [
    [
      { id: "1", by: "2" },
      'The report "1" is superseded by "2" already.',
      "Let the newest supersede the one before it.",
    ],
  ],
  "supersedes-itself": [
    [
      { ids: ["a", "b"] },
      'These reports supersede themselves: "a" → "b" → "a".',
      "The first report that was given out supersedes none.",
    ],
    [
      { ids: Array.from({ length: 10 }, (_, at) => `${at}`) },
      'These reports supersede themselves: "0" → "1" → "2" → "3" → "4" → "5" → "6" → "7" → "8" → "9" → "0".',
      "The first report that was given out supersedes none.",
    ],
    [
      { ids: Array.from({ length: 12 }, (_, at) => `${at}`) },
      'These reports supersede themselves: "0" → "1" → "2" → "3" → "4" → "5" → "6" → "7" → "8" → "9" → 2 more → "0".',
      "The first report that was given out supersedes none.",
    ],
  ],
  "evidence-after-issue": [
    [
      { through: "2026-01-31", on: "2026-01-30" },
      "The report was issued on 2026-01-30 and says that it holds evidence through 2026-01-31.",
      "Correct one of the two days.",
    ],
  ],
};

const experience: Cases<ExperienceFindings> = {
  "duplicate-experience": [
    [{ id: "e" }, 'Two experiences have the id "e".', "Give each experience an id of its own."],
  ],
  "shows-nothing": [
    [
      { experience: "e" },
      'Nothing of the framework can be shown in the experience "e", so it is no opportunity.',
      "List the competencies that can be shown in it.",
    ],
  ],
  "no-opportunity": [
    [
      { competency: "INV.2" },
      'No experience gives a chance to show "INV.2".',
      "Offer one, or do not expect a level there.",
    ],
    [
      { competency: "INV.2", band: "K-2" },
      'No experience gives a chance to show "INV.2" in the grade band "K-2".',
      "Offer one, or do not expect a level there.",
    ],
  ],
};

/** Every case with the sentence that its code has. */
const told = <F>(
  cases: Cases<F>,
  sentences: { readonly [C in keyof F]: (data: F[C]) => unknown },
): readonly (readonly [string, unknown, unknown])[] =>
  (Object.keys(cases) as (keyof F & string)[]).flatMap((code) =>
    cases[code].map(
      ([data, problem, hint]) => [code, sentences[code](data), { problem, hint }] as const,
    ),
  );

it.each([
  ...told(time, timeSentences),
  ...told(learner, learnerSentences),
  ...told(experience, experienceSentences),
])("says %s in English", (_, said, expected) => {
  expect(said).toEqual(expected);
});
