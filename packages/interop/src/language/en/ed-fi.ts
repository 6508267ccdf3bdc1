import type { IssueSentences } from "@whole-learner/core/issue";
import type { EdFiFindings } from "../../ed-fi/findings.ts";

/** What can be found in Ed-Fi's records, in English. */
export const edFiSentences: IssueSentences<EdFiFindings> = {
  "ed-fi-broken-xml": ({ line }) => ({
    problem: `The XML is broken in line ${line}.`,
    hint: "Get the file again: what stands before that line was read.",
  }),
  "ed-fi-nothing": () => ({
    problem: "There is no learning standard in it.",
    hint: "Give Ed-Fi's learning standards as JSON or as XML.",
  }),
  "ed-fi-parent-unknown": ({ parent }) => ({
    problem: `The parent ${JSON.stringify(parent)} is not in the file.`,
    hint: "Read the parents together with what is under them.",
  }),
  "ed-fi-id-twice": ({ id }) => ({
    problem: `There are two learning standards ${JSON.stringify(id)}.`,
    hint: "Give each an id of its own.",
  }),
  "ed-fi-too-long": ({ field, most }) => ({
    problem: `Ed-Fi takes at most ${most} characters in ${JSON.stringify(field)}.`,
    hint: "Use a shorter text.",
  }),
  "ed-fi-same-key": ({ key }) => ({
    problem: `Ed-Fi cannot tell two records apart: ${key}.`,
    hint: "Use different names, or different grade levels for their bands.",
  }),
  "ed-fi-level-without-descriptor": ({ scale, level }) => ({
    problem: `No descriptor is given for the level ${JSON.stringify(level)} of the scale ${JSON.stringify(scale)}.`,
    hint: "Name a CompetencyLevel descriptor for each level: Ed-Fi's descriptors have no order from which one could be chosen.",
  }),
  "ed-fi-without-level": ({ competency, status }) => ({
    problem: `The competency ${JSON.stringify(competency)} has no level (${status}).`,
    hint: "Nothing to do: Ed-Fi has no record without a level.",
  }),
  "ed-fi-without-section": ({ position }) => ({
    problem: `No section is known for the learner of determination ${position + 1}.`,
    hint: "Name the learner's section, or write no grades.",
  }),
};
