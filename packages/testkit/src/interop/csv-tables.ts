import { isDeepStrictEqual } from "node:util";
import {
  fromCanvasOutcomes,
  fromCanvasResults,
  fromFrameworkCsv,
  fromLogCsv,
  fromOneRosterResults,
  type InteropIssue,
  type OneRosterResults,
  readCsv,
  tallyIssues,
  toCanvasOutcomes,
  toFrameworkCsv,
  toLogCsv,
} from "@whole-learner/interop";
import type { FileOutcome, GivenFile, Standard } from "./standard.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "A framework from a table" };

const foldedHeaders = ({ text, json }: GivenFile): readonly string[] =>
  json === undefined
    ? readCsv(text).value.headers.map((header) => header.toLowerCase().replaceAll(/[\s_-]+/g, ""))
    : [];

const has =
  (...names: readonly string[]) =>
  (file: GivenFile): boolean => {
    const headers = foldedHeaders(file);
    return names.every((name) => headers.includes(name));
  };

const said = (issues: readonly InteropIssue[]): readonly string[] =>
  tallyIssues(issues).map(({ code, repair, count }) => `${code} (${repair}) ${count}`);

const outcome = (
  counts: string,
  issues: readonly InteropIssue[],
  failures: readonly (string | false)[],
): FileOutcome => ({
  counts,
  found: said(issues),
  failures: failures.filter((one) => one !== false),
});

/** Canvas's outcomes: a framework and a policy, which come back from what is written. */
export const canvasOutcomes: Standard = {
  name: "Canvas outcomes",
  recognises: has("vendorguid", "objecttype", "title"),
  tries: ({ text }) => {
    const { value, issues } = fromCanvasOutcomes(text, about);
    const { framework, policy } = value;
    if (framework === undefined) return outcome("nothing", issues, ["nothing could be read"]);
    const again = fromCanvasOutcomes(toCanvasOutcomes(framework, policy).value, about).value;
    const nodes = framework.domains.length + framework.outcomes.length;
    return outcome(`${nodes} groups, ${framework.competencies.length} outcomes`, issues, [
      !isDeepStrictEqual(again, value) && "the export reads as another framework or policy",
    ]);
  },
};

/** Canvas's report of outcome results: ratings, in only. */
export const canvasResults: Standard = {
  name: "Canvas results",
  recognises: has("learningoutcomeid", "outcomescore"),
  tries: ({ text }) => {
    const { value, issues } = fromCanvasResults(text);
    const { length } = value.log.entries;
    return outcome(`${length} ratings`, issues, [length === 0 && "nothing could be read"]);
  },
};

/** The files of a OneRoster gradebook by a column that no other has. */
const oneRosterFiles: readonly (readonly [keyof OneRosterResults, readonly string[]])[] = [
  ["resultLearningObjectiveIds", ["resultsourcedid", "learningobjectiveid"]],
  ["lineItemLearningObjectiveIds", ["lineitemsourcedid", "learningobjectiveid"]],
  ["results", ["lineitemsourcedid", "studentsourcedid", "scorestatus"]],
  ["lineItems", ["sourcedid", "resultvaluemax", "classsourcedid"]],
];

const oneRosterFile = (file: GivenFile): keyof OneRosterResults | undefined =>
  oneRosterFiles.find(([, names]) => has(...names)(file))?.[0];

/** OneRoster's results, and what else of a gradebook stands beside them. */
export const oneRosterGradebook: Standard = {
  name: "OneRoster gradebook",
  recognises: (file) => oneRosterFile(file) !== undefined,
  tries: (file) => {
    const kind = oneRosterFile(file) ?? "results";
    const none = "sourcedId,lineItemSourcedId,studentSourcedId,scoreDate\n";
    const { value, issues } = fromOneRosterResults(
      { results: none, [kind]: file.text },
      { lineItems: "are competencies" },
    );
    const { length } = value.log.entries;
    return outcome(kind === "results" ? `${length} ratings` : kind, issues, [
      kind === "results" && length === 0 && "nothing could be read",
      kind !== "results" &&
        issues.some(({ severity }) => severity === "error") &&
        "it could not be read",
    ]);
  },
};

/** A list of standards, or our own table of nodes. */
export const frameworkTable: Standard = {
  name: "a framework as a table",
  recognises: (file) => has("identifier", "fullstatement")(file) || has("id", "kind", "name")(file),
  tries: ({ text }) => {
    const { value, issues } = fromFrameworkCsv({ nodes: text }, about);
    if (value === undefined) return outcome("nothing", issues, ["nothing could be read"]);
    const nodes = value.outcomes.length + value.competencies.length + value.indicators.length;
    const again = fromFrameworkCsv(toFrameworkCsv(value).value, about).value;
    return outcome(`${nodes} nodes`, issues, [
      nodes === 0 && "nothing could be read",
      !isDeepStrictEqual(again, value) && "the export reads as another framework",
    ]);
  },
};

/** Ratings in our own columns. */
export const logTable: Standard = {
  name: "ratings as a table",
  recognises: (file) =>
    ["competency", "standard", "outcome", "skill", "indicator"].some((target) =>
      has(target)(file),
    ) && ["happened", "date", "day", "on"].some((day) => has(day)(file)),
  tries: ({ text }) => {
    const { value, issues } = fromLogCsv(text);
    const again = fromLogCsv(toLogCsv(value.log).value).value.log;
    const { length } = value.log.entries;
    return outcome(`${length} ratings`, issues, [
      length === 0 && "nothing could be read",
      !isDeepStrictEqual(again, value.log) && "the export reads as another log",
    ]);
  },
};
