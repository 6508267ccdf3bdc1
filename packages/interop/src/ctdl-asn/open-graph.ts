import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own, present, textIn } from "../json/json-record.ts";
import { consumed } from "./terms.ts";
import { referencesIn } from "./values.ts";

/** A resource of the graph. */
export interface Resource {
  readonly path: Path;
  readonly iri: string;
  readonly record: JsonRecord;
}

/** A document, sorted by what its resources are. */
export interface OpenGraph {
  readonly framework: Resource | undefined;
  readonly competencies: readonly Resource[];
  /** Frameworks after the first, and whatever else is in it. */
  readonly others: readonly JsonRecord[];
}

/** Terms under the names that we read, whatever their document calls them. */
const renamed = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const term = key.replace(/^https?:\/\/purl\.org\/ctdlasn\/terms\//, "ceasn:");
      return [!term.includes(":") && consumed.has(`ceasn:${term}`) ? `ceasn:${term}` : term, value];
    }),
  );

const isOf = (record: JsonRecord, type: string): boolean =>
  referencesIn(own(record, "@type")).some(
    (one) => one === type || one.endsWith(`:${type}`) || one.endsWith(`/${type}`),
  );

/** Sorts the resources of a document: a graph, a list, or one resource; also inside the registry's envelope. */
export function openGraph(json: Json, issues: InteropIssue[]): OpenGraph {
  const inside = isRecord(json) ? own(json, "decoded_resource") : undefined;
  const whole = isRecord(inside) ? inside : json;
  const above = isRecord(inside) ? ["decoded_resource"] : [];
  const graph = isRecord(whole) ? own(whole, "@graph") : undefined;
  const [given, path]: readonly [readonly Json[], Path] = Array.isArray(graph)
    ? [graph, [...above, "@graph"]]
    : Array.isArray(whole)
      ? [whole, above]
      : [[whole], above];
  let framework: Resource | undefined;
  const competencies: Resource[] = [];
  const others: JsonRecord[] = [];
  given.forEach((one, at) => {
    const place = given.length === 1 && one === whole ? path : [...path, at];
    if (!isRecord(one)) {
      const data = { list: "@graph", found: one === null ? "null" : typeof one };
      issues.push(interopIssue("not-a-record", { path: place }, data, "error", "left-out"));
      return;
    }
    const record = renamed(one);
    const iri = textIn(record, "@id") ?? textIn(record, "ceterms:ctid") ?? "";
    const isFramework = isOf(record, "CompetencyFramework");
    if (isFramework && framework === undefined) framework = { path: place, iri, record };
    else if (!isOf(record, "Competency")) others.push(present(record));
    else if (iri === "")
      issues.push(interopIssue("statement-without-id", { path: place }, {}, "error", "left-out"));
    else competencies.push({ path: place, iri, record });
  });
  return { framework, competencies, others };
}
