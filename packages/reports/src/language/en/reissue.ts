import type { Formats } from "../formats.ts";
import type { ReissueMessages, WorkLine } from "../reissue-messages.ts";

/** The words of what changed in a report that is given out anew, in English. */
export const reissue = ({ day, plural }: Formats): ReissueMessages => {
  const workOf = ({ work, on }: WorkLine): string =>
    work === undefined ? `a demonstration of ${day(on)}` : `${work}, ${day(on)}`;
  return {
    heading: "What changed in this report, and why",
    replaces: ({ id, issued }) =>
      `This report replaces report ${id}, which was given out on ${day(issued)}.`,
    kinds: {
      "progress-report": "progress report",
      "report-card": "report card",
      transcript: "mastery transcript",
      explanation: "explanation of one result",
      "conference-brief": "conference brief",
      portrait: "portrait of the learner",
      growth: "report of growth over time",
      "evidence-ledger": "evidence ledger",
      "decision-letter": "decision letter",
    },
    report: "report",
    from: ({ before, after }) => `from ${before} to ${after}.`,
    now: (after) => `${after} now.`,
    nowInBand: ({ after, band }) => `${after} now, by the statements of the grade band ${band}.`,
    noLonger: (before) => `it was ${before}, and is not in this report.`,
    because: {
      evidence: "The evidence that counts is not the same.",
      policy: "The school decides by a changed policy.",
      framework: "The framework is another version.",
      time: "The day that it is asked for is another.",
      learner: "What was agreed, or the record of grade and community, is not the same.",
      opportunities: "The list of opportunities is not the same.",
      several: "Several changes came together.",
    },
    noStanding: "Every level and every state is as it was.",
    evidence: "Evidence",
    fates: {
      added: (line) => `New since then: ${workOf(line)}.`,
      late: (line) => `Seen by then, rated or written down later: ${workOf(line)}.`,
      corrected: (line) => `A rating was corrected: ${workOf(line)}.`,
      retracted: (line) => `A rating was taken back: ${workOf(line)}.`,
      consent: (line) => `No longer used, since consent was withdrawn: ${workOf(line)}.`,
      duplicate: (line) =>
        `A rating had been written down twice, and counts once: ${workOf(line)}.`,
      gone: (line) => `A rating is no longer in the record: ${workOf(line)}.`,
      "set-aside": (line) => `A rating does not count any more: ${workOf(line)}.`,
    },
    erased: (records) =>
      plural(records, {
        one: "One record was erased.",
        other: `${records} records were erased.`,
      }),
    judgements: {
      added: ({ name, on }) => `A professional judgement of ${day(on)} about ${name}.`,
      ended: ({ name, on }) =>
        `The professional judgement of ${day(on)} about ${name} does not hold any more.`,
    },
    sources: {
      framework: ({ name, from, to }) => `${name} went from version ${from} to version ${to}.`,
      policy: ({ name, from, to }) =>
        `The policy ${name} went from version ${from} to version ${to}.`,
      engine: ({ name, from, to }) =>
        `The library that calculates, ${name}, went from version ${from} to version ${to}.`,
    },
    otherSource: {
      framework: ({ name }) => `The framework is not the same one: ${name}.`,
      policy: ({ name }) => `The policy is not the same one: ${name}.`,
      engine: ({ name }) => `The library that calculates is not the same one: ${name}.`,
    },
    through: ({ since, until }) =>
      `Evidence is looked at through ${day(until)}; before, it was through ${day(since)}.`,
    texts: (fields) => `Also not the same: ${fields}.`,
    fields: {
      name: "the name",
      "own-sentence": "the learner’s own words",
      expectation: "what was agreed",
      enrolment: "grade and community",
      period: "the period",
      school: "the school’s name or contact",
      note: "the educator’s note",
      habits: "habits of work",
      "home-question": "the question for home",
      narratives: "what was shared in words",
      responses: "the response",
      goals: "the goals",
      works: "names and days of works",
      opportunities: "the opportunities to come",
      conversions: "marks and credits",
      other: "other texts",
    },
    notice: {
      kind: {
        learner: "Notice of change for",
        family: "Notice of change for the family of",
        educator: "Notice of change, for educators, about",
      },
      title: (name) => `Notice of change: ${name}`,
      runningTitle: ({ name, issued }) => `${name}, notice of change, issued ${day(issued)}`,
      given: "What was given out",
      gaveOut: ({ name, audience, report, id, issued, until }) =>
        `On ${day(issued)} we gave out ${audience === "learner" ? "your" : `${name}’s`} ${report} ${id}, with evidence through ${day(until)}. Something in it is not the same any more. Here is what, and why.`,
      different: "What is different now",
      why: "Why",
      replacing: "What it replaces",
      holds: ({ report, id, before }) =>
        `The ${report} ${id} comes with this notice and replaces ${before}. The earlier one stays on file as it was given out, and no longer holds.`,
      right: {
        learner: "You may ask about every line of this page, and for another look at the result.",
        family: "You may ask about every line of this page, and for another look at the result.",
        educator: "The family and the learner may ask for another look at the result.",
      },
    },
  };
};
