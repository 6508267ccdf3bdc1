import type { IssueSentences } from "@whole-learner/core/issue";
import type { JsonFindings } from "../../json/findings.ts";

/** What can be wrong with JSON, in English. */
export const jsonSentences: IssueSentences<JsonFindings> = {
  "not-json-text": () => ({
    problem: "The text is not JSON.",
    hint: "Check that the file is whole and that it is the file that was meant.",
  }),
  "not-plain": ({ found }) => ({
    problem: `This is ${found}, which JSON cannot hold.`,
    hint: "Pass what JSON.parse gives.",
  }),
  "nested-too-deep": ({ most }) => ({
    problem: `This is nested deeper than ${most} levels.`,
    hint: "Look whether the file is what it should be; no standard nests so deep.",
  }),
  "too-many-values": ({ most }) => ({
    problem: `There are more than ${most} values.`,
    hint: "Split the file, or pass a higher limit for values.",
  }),
  "forbidden-key": ({ key }) => ({
    problem: `The key ${JSON.stringify(key)} may not be used.`,
    hint: "Rename the key.",
  }),
};
