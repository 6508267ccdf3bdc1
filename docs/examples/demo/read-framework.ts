import type { Framework, Scale } from "@whole-learner/core";
import type { InteropIssue } from "@whole-learner/interop";
import { fromAcademicStandards } from "@whole-learner/interop/academic-standards";
import { fromCase } from "@whole-learner/interop/case";
import { fromCtdlAsn } from "@whole-learner/interop/ctdl-asn";

/** A standard whose frameworks are read. */
export type FrameworkStandard = "case" | "ctdl-asn" | "academic-standards";

/** A framework of another system, or why there is none. */
interface ForeignFramework {
  readonly framework: Framework | undefined;
  readonly issues: readonly InteropIssue[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasAny = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.some((key) => Object.hasOwn(value, key));

/** The standard of a framework, by what is in its file; undefined for one of ours. */
export function frameworkStandardOf(json: unknown): FrameworkStandard | undefined {
  if (hasAny(json, ["format"])) return undefined;
  if (hasAny(json, ["CFDocument", "CFItems", "CFPackage"])) return "case";
  // A list of either: JSON-LD says what each of its things is.
  const some: unknown = Array.isArray(json) ? json.find(isRecord) : json;
  if (hasAny(some, ["@graph", "@type", "decoded_resource"])) return "ctdl-asn";
  const inside = hasAny(json, ["data"]) ? (json as { readonly data: unknown }).data : json;
  const isStandards =
    hasAny(inside, ["standards", "children"]) ||
    (Array.isArray(json) && hasAny(some, ["text", "children", "asn_statementNotation"])) ||
    (isRecord(json) && Object.keys(json).some((key) => key.includes("://")));
  return isStandards ? "academic-standards" : undefined;
}

/** The levels of a framework that has none: without any there is nothing to rate on. */
const usualLevels: Scale = {
  id: "usual",
  goal: "3",
  levels: ["Emerging", "Developing", "Proficient", "Advanced"].map((name, at) => ({
    id: String(at + 1),
    name,
    value: at + 1,
  })),
};

function read(
  standard: FrameworkStandard,
  json: unknown,
  options: { readonly scales?: readonly Scale[] },
): ForeignFramework {
  if (standard === "case") {
    const { value, issues } = fromCase(json, options);
    return { framework: value?.framework, issues };
  }
  const from = standard === "ctdl-asn" ? fromCtdlAsn : fromAcademicStandards;
  const { value, issues } = from(json, options);
  return { framework: value, issues };
}

/** Reads a framework of another system, with the usual levels where it has none. */
export function readForeignFramework(standard: FrameworkStandard, json: unknown): ForeignFramework {
  const plain = read(standard, json, {});
  return plain.framework?.scales.length === 0
    ? read(standard, json, { scales: [usualLevels] })
    : plain;
}
