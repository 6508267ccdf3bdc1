import type { IssueSentences } from "@whole-learner/core/issue";
import type { MoodleFindings } from "../../moodle/findings.ts";

/** What can be found in Moodle's competency frameworks, in English. */
export const moodleSentences: IssueSentences<MoodleFindings> = {
  "moodle-scale-does-not-fit": ({ levels }) => ({
    problem: `Moodle's scale of ${levels} levels makes none here.`,
    hint: "A scale has three to twelve levels, one of them proficient. Give a scale of your own with the framework.",
  }),
  "moodle-without-framework": () => ({
    problem: "No row says that it is the framework.",
    hint: 'Put 1 under "Is framework" in the framework\'s own row.',
  }),
  "moodle-too-long": ({ field, most }) => ({
    problem: `Moodle takes at most ${most} characters in ${JSON.stringify(field)}.`,
    hint: "Use a shorter text.",
  }),
  "moodle-comma-in-level": ({ level }) => ({
    problem: `The level ${JSON.stringify(level)} has a comma in its name, at which Moodle would split it. A semicolon stands for it.`,
    hint: "Use names of levels without commas.",
  }),
};
