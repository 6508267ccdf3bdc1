import { isDeepStrictEqual } from "node:util";
import { fromEdFiStandards, tallyIssues, toEdFiStandards } from "@whole-learner/interop";
import type { Standard } from "./standard.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Learning standards" };
const written = {
  namespace: "uri://school.example",
  subjects: ["uri://ed-fi.org/AcademicSubjectDescriptor#Other"],
  gradeLevels: ["uri://ed-fi.org/GradeLevelDescriptor#Ungraded"],
} as const;

/** Whether a value is a learning standard of the API, a list of them, or a list by its name. */
function holdsStandards(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  if (Array.isArray(json)) return holdsStandards(json[0]);
  return "learningStandardId" in json || "learningStandards" in json;
}

/** Ed-Fi's learning standards, in XML or JSON: what is written reads as the same framework. Ed-Fi's schemas are for XML, and what is written is JSON. */
export const edFiStandards: Standard = {
  name: "Ed-Fi learning standards",
  recognises: ({ text, json }) =>
    json === undefined ? /<(?:[\w.-]+:)?LearningStandard[\s>]/.test(text) : holdsStandards(json),
  tries: ({ text }) => {
    const { value, issues } = fromEdFiStandards(text, about);
    const found = tallyIssues(issues).map(
      ({ code, repair, count }) => `${code} (${repair}) ${count}`,
    );
    if (value === undefined || value.competencies.length === 0)
      return { counts: "nothing", found, failures: ["nothing could be read"] };
    const records = toEdFiStandards(value, written).value;
    const again = toEdFiStandards(fromEdFiStandards(records, about).value ?? value, written).value;
    return {
      counts: `${value.competencies.length} learning standards`,
      found,
      failures: isDeepStrictEqual(again, records)
        ? []
        : ["the export reads as other learning standards"],
    };
  },
};
