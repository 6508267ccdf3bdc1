import type { Sentences } from "@whole-learner/core/issue";
import type { ChangeCauses } from "../../posting/posted-change.ts";

const entries = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`;

/** What can have made a result another one than was posted, in English. */
export const changeCauseSentences: Sentences<ChangeCauses> = {
  entries: (data) =>
    `${entries(data.entries.length)} about it ${data.entries.length === 1 ? "was" : "were"} written down since.`,
  policy: ({ from, to }) =>
    `The policy is "${to.id}" ${to.version}; it was "${from.id}" ${from.version}.`,
  framework: ({ from, to }) =>
    `The framework is at version ${to.version}; it was at ${from.version}.`,
  engine: ({ from, to }) =>
    `It was calculated by version ${from} of the library, and now by ${to}.`,
  time: () => "Time went by.",
  "record-altered": (data) =>
    `The log says something else of ${entries(data.entries.length)} that ${data.entries.length === 1 ? "was" : "were"} known then.`,
};
