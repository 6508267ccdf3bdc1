import type { Formats } from "../formats.ts";
import type { GuideMessages } from "../guide-messages.ts";

/** The words of the guide to the levels, in English. */
export const guide = ({ day }: Formats): GuideMessages => ({
  kind: {
    learner: "A guide to the levels, for learners of",
    family: "A guide to the levels, for the families of",
    educator: "A guide to the levels, for the educators of",
  },
  title: "Guide to the levels",
  runningTitle: (issued) => `Guide to the levels, issued ${day(issued)}`,
  opening: {
    learner:
      "A level is a word for what you have shown of one competency so far. It is made from work that others saw.",
    family:
      "A level is a word for what a learner has shown of one competency so far. It is made from work that others saw.",
    educator:
      "A level is a word for what a learner has shown of one competency so far. It is made from work that others saw.",
  },
  isNot: "What a level is not",
  not: [
    "It says what was shown, not who somebody is.",
    "It is not a mark and not a percentage.",
    "It compares nobody with anybody else: work is looked at beside the statements alone.",
    "It is not the last word: new evidence is looked at, and you may ask for another look.",
    "A reader, more time, the home language or a device never makes it smaller.",
    "There is no level for a learner as a whole.",
  ],
  bandAnew:
    "In a new grade band the levels begin anew, and the statements ask for more: a word from the start of the strip is then a step up, not a fall.",
  decided: "How a level is decided",
  selfBeside: "What learners say of their own work stands beside, and is not counted.",
  selfCounts: "What learners say of their own work counts as well.",
  judgement:
    "An educator can set a level by professional judgement. The reason is written down, and what the evidence comes to stays beside it.",
  states: "Where there is no level",
  statesAside: "A state is never a level, and never a zero.",
  statesTable: "What each state says",
  state: "State",
  means: "What it says",
  stateMeanings: {
    "no-opportunity": "The school has not given a chance to show it yet. The school owes one.",
    "not-looked-at": "Nothing that counts for it has been seen so far.",
    "not-enough-evidence": "Something may have been seen, and not enough to say a level.",
    "fresh-look-due": "What was seen is from some time ago. It is time to look again.",
    "still-open": "A piece of work that is due has not come in yet.",
    excused: "It was agreed that this is not asked for now.",
    "second-look": "Those who looked do not agree yet. Another person looks again.",
  },
});
