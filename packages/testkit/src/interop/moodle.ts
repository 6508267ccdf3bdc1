import { isDeepStrictEqual } from "node:util";
import { fromMoodleCsv, readCsv, tallyIssues, toMoodleCsv } from "@whole-learner/interop";
import type { Standard } from "./standard.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "A framework of Moodle" };

/** Moodle's competency frameworks: what is written reads as the same framework. */
export const moodleFramework: Standard = {
  name: "Moodle competency framework",
  recognises: ({ text, json }) => {
    if (json !== undefined) return false;
    const headers = readCsv(text).value.headers.map((header) => header.toLowerCase());
    return ["parent id number", "id number", "short name"].every((name) => headers.includes(name));
  },
  tries: ({ text }) => {
    const { value, issues } = fromMoodleCsv(text, about);
    const found = tallyIssues(issues).map(
      ({ code, repair, count }) => `${code} (${repair}) ${count}`,
    );
    if (value === undefined)
      return { counts: "nothing", found, failures: ["nothing could be read"] };
    const again = fromMoodleCsv(toMoodleCsv(value).value, about).value;
    return {
      counts: `${value.competencies.length} competencies`,
      found,
      failures: isDeepStrictEqual(again, value) ? [] : ["the export reads as another framework"],
    };
  },
};
