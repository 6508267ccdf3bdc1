import type { Framework, Scale } from "@whole-learner/core/framework";
import { type Limits, safeParseFramework } from "@whole-learner/core/parse";
import type { LanguageTag } from "@whole-learner/core/text";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own } from "../json/json-record.ts";
import { readJson } from "../json/read-json.ts";
import { openGraph } from "./open-graph.ts";
import { idOf, readGraph } from "./read-graph.ts";
import { restoreFramework } from "./restore.ts";
import { keptTerm } from "./terms.ts";

/** How a document of CTDL-ASN is read where it leaves open what our model has to know. */
export interface FromCtdlAsnOptions {
  /** The language of a document that says none. Default: `"en"`. */
  readonly language?: LanguageTag;
  /** The scales of the framework: CTDL-ASN has none, and mastery needs one. */
  readonly scales?: readonly Scale[];
  readonly limits?: Limits;
}

/**
 * Reads CTDL-ASN JSON-LD, as text or parsed: a graph, a list, a single resource, or the registry's envelope around them. Each competency becomes a competency under its parent's; alignments become
 * relations, those to other frameworks to outside. What our model has no place for is carried under `extensions["ctdl-asn"]`; what {@link toCtdlAsn} wrote comes back whole. A bad record costs itself.
 *
 * @example
 * ```ts
 * import { fromCtdlAsn } from "@whole-learner/interop/ctdl-asn";
 * const { value } = fromCtdlAsn({
 *   "@graph": [
 *     { "@id": "urn:uuid:0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", "@type": "ceasn:CompetencyFramework", "ceasn:name": { "en-US": "Our promise" }, "ceasn:inLanguage": ["en-US"] },
 *     { "@id": "urn:uuid:4a2f0f0e-1111-4a39-9a64-0c6f2f3a7d11", "@type": "ceasn:Competency", "ceasn:competencyText": { "en-US": "Listens" } },
 *   ],
 * });
 * value?.title; // => "Our promise"
 * value?.competencies.map(({ name }) => name); // => ["Listens"]
 * ```
 */
export function fromCtdlAsn(
  input: unknown,
  options: FromCtdlAsnOptions = {},
): Imported<Framework | undefined> {
  // What is carried comes to stand a few levels deeper, where a framework still has to hold it.
  const { value: json, issues: found } = readJson(input, { depth: 56, ...options.limits });
  const issues: InteropIssue[] = [...found];
  if (json === undefined) return { value: undefined, issues };
  const graph = openGraph(json, issues);
  if (graph.framework === undefined && graph.competencies.length === 0) {
    const data = { standard: "CTDL-ASN" };
    issues.push(interopIssue("statements-nothing", { path: [] }, data, "error", "none"));
    return { value: undefined, issues };
  }
  const { value, issues: read } = readGraph(graph, options);
  const keptHead = own(graph.framework?.record ?? {}, keptTerm);
  if (value !== undefined && keptHead !== undefined) {
    const kept = new Map<string, JsonRecord>();
    for (const one of graph.competencies) {
      const keptNode = own(one.record, keptTerm);
      if (isRecord(keptNode)) kept.set(idOf(one), keptNode);
    }
    const parsed = safeParseFramework(restoreFramework(value, keptHead, kept));
    if (parsed.ok) return { value: parsed.value, issues: [...issues, ...read] };
    const path = graph.framework?.path ?? [];
    issues.push(interopIssue("statements-kept-unusable", { path }, {}, "warning", "left-out"));
  }
  return { value, issues: [...issues, ...read] };
}
