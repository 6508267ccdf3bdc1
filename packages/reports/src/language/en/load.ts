import type { Formats } from "../formats.ts";
import type { LoadMessages } from "../load-messages.ts";

/** The words of the evidence load, in English. */
export const load = ({ plural }: Formats): LoadMessages => ({
  kind: "Evidence load of",
  title: (school) => `Evidence load: ${school}`,
  answer: ({ ratings, cases, educators, terms }) =>
    `The policy needs ${ratings} ${plural(ratings, { one: "rating", other: "ratings" })} in ${terms} ${plural(terms, { one: "term", other: "terms" })}, from ${educators} ${plural(educators, { one: "educator", other: "educators" })}, for ${cases} ${plural(cases, { one: "pair of a learner and a competency", other: "pairs of a learner and a competency" })}.`,
  byOthers: (count) =>
    `${count} of them ${plural(count, { one: "has", other: "have" })} to come from other voices than the educator’s.`,
  needed: "What the policy needs",
  neededTable: "Ratings needed at least, by educator and term",
  entered: "What was entered",
  enteredTable: "Ratings entered, by who rated and term",
  enteredHow: "By the day on which they were written down. Self-ratings are not among them.",
  how: "The least with which every assigned learner can have a level in every assigned competency and keep it, beginning with nothing. One rating is of one learner and one competency: a demonstration that shows three competencies takes three. What several educators share is needed once.",
  withoutLevel: "Nothing is asked for what is told in words alone:",
  others: "everybody else",
  columns: {
    educator: "Educator",
    learners: "Learners",
    cases: "Learner and competency",
    all: "All terms",
    byOthers: "Of these, by others",
  },
});
