import type { Path } from "@whole-learner/core/issue";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own } from "../json/json-record.ts";
import type { OpenStandards, RawStandard } from "./open-standards.ts";
import { wordsIn } from "./rdf-values.ts";

/** The last part of an IRI: `http://purl.org/ASN/schema/core/listID` is `listID`. */
const lastPart = (iri: string): string =>
  iri.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1);

/** ASN's resources as RDF in JSON: by their IRIs, each field a list of values. Only statements are statements; the document and what is said of the file are the head. */
export function openRdf(json: JsonRecord, issues: InteropIssue[]): OpenStandards {
  const head: { [key: string]: JsonRecord[string] } = {};
  const documents = new Set<string>();
  const found: { readonly path: Path; readonly id: string; readonly record: JsonRecord }[] = [];
  for (const [id, value] of Object.entries(json)) {
    if (!isRecord(value)) {
      const data = { list: "standards", found: value === null ? "null" : typeof value };
      issues.push(interopIssue("not-a-record", { path: [id] }, data, "error", "left-out"));
      continue;
    }
    const fields = Object.entries(value).map(([iri, one]) => [lastPart(iri), one] as const);
    const record: JsonRecord = Object.fromEntries(fields);
    if (
      wordsIn(own(record, "type")).map(lastPart).includes("Statement") ||
      Object.hasOwn(record, "isChildOf")
    )
      found.push({ path: [id], id, record });
    else {
      documents.add(id);
      for (const [key, one] of fields) head[key] ??= one;
      head["id"] ??= id;
    }
  }
  const parents = (record: JsonRecord): readonly string[] =>
    wordsIn(own(record, "isChildOf")).filter((one) => !documents.has(one));
  const known = new Set(found.map(({ id }) => id));
  for (const { path, record } of found)
    for (const child of wordsIn(own(record, "hasChild")))
      if (!known.has(child))
        issues.push(
          interopIssue("statement-child-outside", { path }, { child }, "warning", "carried"),
        );
  return {
    head,
    standards: found.map((one): RawStandard => ({ ...one, parents: parents(one.record) })),
  };
}
