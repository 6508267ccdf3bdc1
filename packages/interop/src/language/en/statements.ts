import type { IssueSentences } from "@whole-learner/core/issue";
import type { StatementFindings } from "../../statements/findings.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What can be found in standards that come as statements, in English. */
export const statementSentences: IssueSentences<StatementFindings> = {
  "statements-nothing": ({ standard }) => ({
    problem: `There is no statement of ${standard} in it.`,
    hint: "Check that it is the file that was meant.",
  }),
  "statement-id-twice": ({ id }) => ({
    problem: `There are two statements ${quoted(id)}.`,
    hint: "Give each an id of its own.",
  }),
  "statement-without-id": () => ({
    problem: "The statement has no id.",
    hint: "Ask the sender for it: nothing could point at the statement.",
  }),
  "statement-parent-outside": ({ parent }) => ({
    problem: `What stands above it, ${quoted(parent)}, is not in the file.`,
    hint: "Read the parents together with what is under them, if they are wanted.",
  }),
  "statement-several-parents": ({ parents }) => ({
    problem: `It stands under ${parents} others; the first is its home.`,
    hint: "Nothing needs to be done.",
  }),
  "statement-cycle": ({ id }) => ({
    problem: `The statement ${quoted(id)} is, step by step, above itself.`,
    hint: "Ask the sender which of them stands above the other.",
  }),
  "statement-child-outside": ({ child }) => ({
    problem: `The child ${quoted(child)} is not in the file.`,
    hint: "Ask the sender for the whole file.",
  }),
  "statements-kept-unusable": () => ({
    problem: "What this library kept in the file was changed so that it cannot be used.",
    hint: "Look whether the framework is as it should be: it was read by what the standard says alone.",
  }),
};
