import { NotInThisForm } from "../fields.ts";
import type { Outcome } from "../run-vectors.ts";
import { dataNameOf, dataTable } from "./data-table.ts";
import { modelDifference } from "./difference.ts";
import type { Finding, ModelCheck, ModelFile, ReadData } from "./model-check.ts";
import { models } from "./table.ts";

/** Gives the text of a data file by its name; undefined where there is none. */
export type FindData = (name: string) => string | undefined;

/** The file of a model, where a text is one: an object, where the cases of products are a list. */
export function readModel(text: string): ModelFile | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof found === "object" && found !== null && !Array.isArray(found)
    ? (found as ModelFile)
    : undefined;
}

function outcomeOf(finding: Finding, stated: number | undefined): Outcome {
  const { id } = finding;
  if ("skipped" in finding) return { id, status: "skipped", why: finding.skipped };
  const tolerance = finding.printed === true ? finding.tolerance : (stated ?? finding.tolerance);
  const difference = modelDifference(finding.got, finding.expected, tolerance);
  if (difference === undefined) return { id, status: "passed" };
  const { path, expected, got } = difference;
  const why = `${path} differs by more than ${tolerance}`;
  return { id, status: "failed", why, expected, got };
}

/** How far numbers may be apart by the file's own word. */
const statedTolerance = ({ tolerance }: ModelFile): number | undefined =>
  typeof tolerance === "number" && tolerance >= 0 ? tolerance : undefined;

const failed = (why: string): readonly Outcome[] => [
  { id: "file", status: "failed", why, expected: undefined, got: undefined },
];

/** Data are read when a check asks for them, so that what needs none runs without. */
const reading =
  (file: ModelFile, find: FindData): ReadData =>
  () => {
    const name = dataNameOf(file);
    if (name === undefined) throw new NotInThisForm("it names no .csv file of its data");
    const text = find(name);
    if (text === undefined) throw new NotInThisForm(`its data, ${name}, are not there`);
    return dataTable(text);
  };

/** Runs what a file of a model expects through the public functions, `checks` being the forms that are known. */
export function runModel(
  file: ModelFile,
  find: FindData,
  checks: readonly ModelCheck[] = models,
): readonly Outcome[] {
  const check = checks.find(({ takes }) => takes(file));
  if (check === undefined) {
    const known = checks.map(({ form }) => `\n  - ${form}`).join("");
    const fields = Object.keys(file).join(", ");
    return failed(`no model of ours is mapped to its form (${fields}). Forms are:${known}`);
  }
  try {
    const findings = check.run(file, reading(file, find));
    const stated = statedTolerance(file);
    return findings.length > 0
      ? findings.map((finding) => outcomeOf(finding, stated))
      : failed(`${check.form}: it has no case`);
  } catch (error) {
    return failed(`${check.form}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
