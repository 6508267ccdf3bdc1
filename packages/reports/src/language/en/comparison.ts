import type { ComparisonMessages } from "../comparison-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the comparison of two policies, in English. */
export const comparison = ({ plural }: Formats): ComparisonMessages => {
  const results = (count: number): string => plural(count, { one: "result", other: "results" });
  const learners = (count: number): string => plural(count, { one: "learner", other: "learners" });
  return {
    kind: "Comparison of two policies",
    title: ({ from, to }) => `Comparison of policies: ${from} and ${to}`,
    whose: ({ from, to }) => `${from} and ${to}`,
    answer: ({ count, cases, learners: of }) =>
      count === 0
        ? `None of ${cases} ${results(cases)} would stand elsewhere.`
        : `${count} of ${cases} ${results(cases)} would stand elsewhere, of ${of} ${learners(of)}.`,
    answerWithheld: (cases) =>
      cases === undefined
        ? "How many results would stand elsewhere is withheld."
        : `How many of ${cases} ${results(cases)} would stand elsewhere is withheld.`,
    figures: {
      cases: "results compared",
      elsewhere: "would stand elsewhere",
      learners: "learners concerned",
      onlyNumber: "differ in their number alone",
    },
    policies: "The two policies",
    who: "Who changes",
    whoTable: (count) => `${count} ${results(count)} that would stand elsewhere, by name`,
    nobody: "Nobody: every result stands where it stood.",
    withoutNames: "Names are for educators alone; the counts below are of everybody.",
    columns: {
      competency: "Competency",
      stage: "By what alone",
      results: "Results",
      standing: "From",
    },
    stages: "Which stage makes the difference",
    stagesTable: "Every result that differs in anything, by what makes it so",
    stagesHow: "Named is the first part of the second policy that alone makes the difference.",
    causes: {
      framework: "the framework",
      evidence: "the evidence",
      roster: "the roster",
      experiences: "the experiences",
      asOf: "the day asked for",
      zone: "the zone in which days begin",
      read: "how ratings are read",
      admit: "which evidence takes part",
      missing: "what work not handed in means",
      combine: "how raters are combined",
      attempts: "which tries count",
      order: "the order of demonstrations",
      window: "which demonstrations are looked at",
      weigh: "how much demonstrations weigh",
      score: "the method",
      level: "where levels begin",
      sufficiency: "how much evidence is enough",
      hold: "whether an earlier level holds",
      judgement: "what new evidence does to a judgement",
      rollUp: "the roll-up",
      display: "how numbers are shown",
      joint: "several of them together",
    },
    matrix: "From where to where",
    matrixTable: ({ from, to }) => `Results under ${from} (rows) and under ${to} (columns)`,
    matrixScale: (scale) => `On the scale ${scale}.`,
    matrixHow: "What stays where it is stands on the diagonal.",
    standings: {
      absent: "not asked",
      "no-evidence": "no evidence yet",
      insufficient: "not enough evidence yet",
      undetermined: "no level",
    },
    judged: (level) => `${level}, judged`,
    touched: "Who is touched by work not handed in and by self-ratings",
    touchedHow:
      "Results that would be others if work not handed in meant nothing, or if no learner’s own rating counted.",
    touchedBy: {
      missing: (policy) => `Work not handed in, under ${policy}`,
      selfRatings: (policy) => `Self-ratings, under ${policy}`,
    },
    touchedCount: ({ count, learners: of }) =>
      `${count} ${results(count)} of ${of} ${learners(of)}.`,
    touchedNobody: "Nobody.",
  };
};
