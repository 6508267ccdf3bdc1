import type { IssueSentences } from "../../issue/sentence.ts";
import type { LearnerFindings } from "../../learner/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** A circle can hold many reports. */
const most = 10;
const circle = (ids: readonly string[]): string => {
  const told = ids.slice(0, most).map(quoted);
  const more = ids.length - told.length;
  return [...told, ...(more > 0 ? [`${more} more`] : []), ...told.slice(0, 1)].join(" → ");
};

/** What can be wrong with a roster, in English. */
export const learnerSentences: IssueSentences<LearnerFindings> = {
  "duplicate-learner": ({ id }) => ({
    problem: `Two learners have the id ${quoted(id)}.`,
    hint: "Give each learner an id of their own, or merge the two.",
  }),
  "unknown-community": ({ community }) => ({
    problem: `There is no community ${quoted(community)}.`,
    hint: "Check the id, or add the community.",
  }),
  "unknown-household": ({ household }) => ({
    problem: `The learner has no household ${quoted(household)}.`,
    hint: "Check the id, or add the household to the learner.",
  }),
  "overlapping-spans": ({ what, from }) => ({
    problem: `The ${what} from ${from} begins before an earlier one has ended; on the days of both, the later one holds.`,
    hint: `End the earlier ${what} first.`,
  }),
  "not-a-competency": ({ id, kind }) => ({
    problem: `${quoted(id)} is no competency of the framework but ${kind === "outcome" || kind === "indicator" ? "an" : "a"} ${kind}.`,
    hint: "Name the competency that is meant.",
  }),
  "unknown-node": ({ id }) => ({
    problem: `${quoted(id)} is not in the framework.`,
    hint: "Check the id.",
  }),
  "unknown-report": ({ id }) => ({
    problem: `The report ${quoted(id)} that this one supersedes was never issued.`,
    hint: "Check the id.",
  }),
  "report-of-another": ({ id, learner }) => ({
    problem: `The report ${quoted(id)} that this one supersedes is about another learner, ${quoted(learner)}.`,
    hint: "Check both ids.",
  }),
  "supersedes-later": ({ id, on }) => ({
    problem: `The report ${quoted(id)} that this one supersedes was issued later, on ${on}.`,
    hint: "Check the two days, and which of the two supersedes the other.",
  }),
  "superseded-twice": ({ id, by }) => ({
    problem: `The report ${quoted(id)} is superseded by ${quoted(by)} already.`,
    hint: "Let the newest supersede the one before it.",
  }),
  "supersedes-itself": ({ ids }) => ({
    problem: `These reports supersede themselves: ${circle(ids)}.`,
    hint: "The first report that was given out supersedes none.",
  }),
  "evidence-after-issue": ({ through, on }) => ({
    problem: `The report was issued on ${on} and says that it holds evidence through ${through}.`,
    hint: "Correct one of the two days.",
  }),
};
