import { isDeepStrictEqual } from "node:util";
import { safeParseFramework } from "@whole-learner/core";
import { fromCase, tallyIssues, toCase } from "@whole-learner/interop";
import { compareCase } from "./compare-case.ts";
import { schemaFault } from "./schema-fault.ts";
import type { FileOutcome, FindSchema, GivenFile, Standard } from "./standard.ts";

const schemas = {
  "1.1": "case_v1p1_cfpackage-jsonschema1.json",
  "1.0": "opensalt-case-v1p0-cfpackage-schema.json",
} as const;

const holds = (json: unknown, key: string): boolean =>
  typeof json === "object" && json !== null && Object.hasOwn(json, key);

/** The package inside its wrapper, for comparing; issues name places from the root. */
const isBare = (json: unknown): boolean => holds(json, "CFDocument");

function tries({ json }: GivenFile, find: FindSchema): FileOutcome {
  const { value, issues } = fromCase(json);
  const found = tallyIssues(issues).map(
    ({ code, repair, count }) => `${code} (${repair}) ${count}`,
  );
  if (value === undefined) return { counts: "nothing", found, failures: ["nothing could be read"] };
  const { framework } = value;
  const failures: string[] = [];
  const parsed = safeParseFramework(framework);
  if (!parsed.ok)
    failures.push(`the framework does not parse: ${JSON.stringify(parsed.issues[0])}`);
  const written = JSON.parse(JSON.stringify(toCase(framework))) as unknown;
  for (const version of ["1.1", "1.0"] as const) {
    const schema = find(schemas[version]);
    const fault =
      schema &&
      schemaFault(
        schema,
        version === "1.1" ? written : JSON.parse(JSON.stringify(toCase(framework, { version }))),
      );
    if (fault !== undefined)
      failures.push(`the export does not pass the schema of CASE ${version}: ${fault}`);
  }
  const again = fromCase(written).value?.framework;
  if (!isDeepStrictEqual(again, JSON.parse(JSON.stringify(framework))))
    failures.push("the export reads as another framework");
  if (isBare(json)) {
    const lost = compareCase(json, written, issues);
    if (lost.length > 0)
      failures.push(
        `the export lacks ${lost.length} value(s), such as ${lost.slice(0, 3).join(", ")}`,
      );
  }
  const { outcomes, competencies, indicators, progressions, relations } = framework;
  const nodes =
    framework.domains.length + outcomes.length + competencies.length + indicators.length;
  return {
    counts: `${nodes} nodes, ${relations.length} relations, ${progressions.length} progressions`,
    found,
    failures,
  };
}

/** CFPackages of CASE 1.0 and 1.1, bare or wrapped. */
export const caseStandard: Standard = {
  name: "CASE",
  recognises: ({ json }) =>
    ["CFDocument", "CFItems", "CFPackage"].some((key) => holds(json, key)) &&
    !holds(json, "$schema"),
  tries,
};
