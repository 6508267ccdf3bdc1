import { isDeepStrictEqual } from "node:util";
import { sketchFramework } from "@whole-learner/core/sketch";
import { fromXapi, tallyIssues, toXapi } from "@whole-learner/interop";
import type { FileOutcome, GivenFile, Standard } from "./standard.ts";
import { xapiFault } from "./xapi-fault.ts";

const home = "https://school.example";
const extension = "https://school.example/xapi/entry";

const isStatement = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && "actor" in value && "verb" in value;

/** The statements of a file, as far as they are easily seen. */
function statementsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const page: unknown =
    typeof json === "object" && json !== null ? Reflect.get(json, "statements") : undefined;
  return Array.isArray(page) ? page : [json];
}

/** Every object as a competency of its own id: which ones are is a school's to say, and all of a file shall be tried. */
function objectsIn(json: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    statementsOf(json).flatMap((one) => {
      const object: unknown = isStatement(one) ? one["object"] : undefined;
      const id: unknown =
        typeof object === "object" && object !== null ? Reflect.get(object, "id") : undefined;
      return typeof id === "string" && id !== "" ? [[id, id] as const] : [];
    }),
  );
}

function tries({ json }: GivenFile): FileOutcome {
  const { value, issues } = fromXapi(json, { competencies: objectsIn(json) });
  const { entries } = value.log;
  const found = tallyIssues(issues).map(
    ({ code, repair, count }) => `${code} (${repair}) ${count}`,
  );
  const rated = [
    ...new Set(entries.flatMap((entry) => (entry.type === "rating" ? [entry.target] : []))),
  ];
  const counts = `${entries.length} entries of ${value.learners.length} learners`;
  if (rated.length === 0) return { counts, found, failures: [] };
  const framework = sketchFramework({ scale: ["1", "2", "3"], outcomes: { All: rated } });
  const by = { account: { homePage: home, name: "office" } };
  const written = toXapi({ framework, home, extension, by, log: value.log }).value;
  const again = fromXapi(written, { framework, home, extension }).value.log;
  const rewritten = toXapi({ framework, home, extension, by, log: again }).value;
  const fault = xapiFault(written);
  const failures = [
    ...(fault === undefined ? [] : [`the export is no strict xAPI: ${fault}`]),
    ...(isDeepStrictEqual(rewritten, written) ? [] : ["the export reads as another log"]),
  ];
  return { counts, found, failures };
}

/** Statements of xAPI: what is read is written strictly, and reads as the same. */
export const xapiStatements: Standard = {
  name: "xAPI statements",
  recognises: ({ json }) => statementsOf(json).some(isStatement),
  tries,
};
