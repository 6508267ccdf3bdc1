import { type Framework, nodesIn } from "@whole-learner/core/framework";
import { isUuid, uuidV5 } from "@whole-learner/core/identity";
import type { Json } from "@whole-learner/core/parse";
import { isRecord, type JsonRecord, present, recordIn } from "../json/json-record.ts";
import { nodeLists } from "../csv/node-records.ts";
import { differences } from "./kept.ts";
import { openGraph } from "./open-graph.ts";
import { idOf, readGraph } from "./read-graph.ts";
import { underIds } from "./restore.ts";
import {
  alignments,
  consumed,
  ctdlAsnContext,
  ctdlAsnKey,
  keptContext,
  keptTerm,
  publicationStatus,
  publicationStatuses,
} from "./terms.ts";
import { isIri, languageMap } from "./values.ts";

const carriedTerm = /^(?:ceasn|ceterms):[A-Za-z]+$/;

const carriedIn = (extensions: Json | undefined): JsonRecord => {
  const carried = isRecord(extensions) ? recordIn(extensions, ctdlAsnKey) : {};
  return Object.fromEntries(
    Object.entries(carried).filter(([key]) => carriedTerm.test(key) && !consumed.has(key)),
  );
};

/**
 * Writes a framework as a graph of CTDL-ASN in JSON-LD: the framework and, for every node, a competency with its texts in every language, its place and its alignments. What our model says beyond CTDL-ASN
 * stands in one term of ours that JSON-LD takes as JSON: others pass it by, {@link fromCtdlAsn} reads it. An IRI that a node has under the identifier `ctdl-asn` is its IRI again; others get `urn:uuid:`.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { fromCtdlAsn, toCtdlAsn } from "@whole-learner/interop/ctdl-asn";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * fromCtdlAsn(toCtdlAsn(framework)).value?.outcomes.map(({ name }) => name); // => ["Team"]
 * ```
 */
export function toCtdlAsn(framework: Framework): JsonRecord {
  const [main] = framework.languages;
  const own =
    framework.uri !== undefined && isIri(framework.uri)
      ? framework.uri
      : `urn:uuid:${framework.id.toLowerCase()}`;
  const uuids = new Set<string>([framework.id.toLowerCase()]);
  const iris = new Set<string>([own]);
  const nodes = [...nodesIn(framework)].map(({ kind, node }, at) => {
    const given = isUuid(node.id) ? node.id.toLowerCase() : uuidV5(node.id, framework.id);
    const uuid = uuids.has(given) ? uuidV5(`${at} ${node.id}`, framework.id) : given;
    const stated = node.identifiers?.find(
      ({ system, value }) => system === ctdlAsnKey && isIri(value),
    )?.value;
    const iri = stated === undefined || iris.has(stated) ? `urn:uuid:${uuid}` : stated;
    uuids.add(uuid);
    iris.add(iri);
    // A node is plain JSON.
    return { kind, node, iri, uuid, record: node as unknown as JsonRecord };
  });
  const iriOf = new Map(nodes.map(({ node, iri }) => [node.id, iri]));
  // Siblings with an order go before the others, as everywhere.
  const inOrder = nodes
    .map((one, at) => ({ ...one, place: one.node.order ?? Number.POSITIVE_INFINITY, at }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.at - b.at));
  const children = new Map<string, string[]>();
  const tops: string[] = [];
  for (const { node, iri } of inOrder) {
    const isUnder = node.partOf !== undefined && iriOf.has(node.partOf);
    if (isUnder) children.set(node.partOf, [...(children.get(node.partOf) ?? []), iri]);
    else tops.push(iri);
  }
  const aligned = new Map<string, Map<string, string[]>>();
  const align = (node: string, term: string, target: string | undefined): void => {
    if (target === undefined || !isIri(target)) return;
    const of = aligned.get(node) ?? new Map<string, string[]>();
    of.set(term, [...(of.get(term) ?? []), target]);
    aligned.set(node, of);
  };
  for (const { type, from, to } of framework.relations) {
    const term = alignments.find(([, relation]) => relation === type)?.[0];
    if (term !== undefined) align(from, term, typeof to === "string" ? iriOf.get(to) : to.uri);
  }
  const competencies = nodes.map(({ node, iri, uuid, record }) => {
    const parent = node.partOf === undefined ? undefined : iriOf.get(node.partOf);
    const name = "name" in node ? node.name : undefined;
    const statement = "statement" in node ? node.statement : undefined;
    return present({
      ...carriedIn(record["extensions"]),
      "@id": iri,
      "@type": "ceasn:Competency",
      "ceterms:ctid": `ce-${uuid}`,
      "ceasn:competencyText": languageMap(statement ?? name, main),
      "ceasn:competencyLabel": statement === undefined ? undefined : languageMap(name, main),
      "ceasn:comment": "description" in node ? languageMap(node.description, main) : undefined,
      "ceasn:codedNotation": node.code,
      "ceasn:isPartOf": own,
      "ceasn:isChildOf": parent === undefined ? undefined : [parent],
      "ceasn:isTopChildOf": parent === undefined ? own : undefined,
      "ceasn:hasChild": children.get(node.id),
      ...Object.fromEntries(aligned.get(node.id) ?? []),
    });
  });
  const status = publicationStatuses[framework.status];
  const link = framework.licence?.link;
  const head = present({
    // A framework is plain JSON.
    ...carriedIn(framework.extensions as Json | undefined),
    "@id": own,
    "@type": "ceasn:CompetencyFramework",
    "ceterms:ctid": `ce-${framework.id.toLowerCase()}`,
    "ceasn:name": languageMap(framework.title, main),
    "ceasn:description": languageMap(framework.description, main),
    "ceasn:inLanguage": [...framework.languages],
    "ceasn:publicationStatusType": status === undefined ? undefined : publicationStatus + status,
    "ceasn:publisherName":
      framework.publisher === undefined ? undefined : languageMap(framework.publisher, main),
    "ceasn:license": link !== undefined && isIri(link) ? link : undefined,
    "ceasn:hasTopChild": tops.length === 0 ? undefined : tops,
  });
  // What CTDL-ASN does not give back is what has to be kept beside it.
  const graph = openGraph([head, ...competencies], []);
  const { value: read } = readGraph(graph, {});
  const ids = new Map(graph.competencies.map((one, at) => [idOf(one), nodes[at]?.node.id ?? ""]));
  const told = read === undefined ? undefined : underIds(read, ids);
  const toldNodes = new Map(told?.nodes.map((one) => [one["id"], one]));
  // A framework is plain JSON.
  const {
    domains: _d,
    outcomes: _o,
    competencies: _c,
    indicators: _i,
    ...rest
  } = framework as unknown as JsonRecord;
  const toldHead = Object.entries(told?.head ?? {}).filter(
    ([key]) => !Object.values<string>(nodeLists).includes(key),
  );
  return {
    "@context": [ctdlAsnContext, keptContext],
    "@graph": [
      { ...head, [keptTerm]: differences(Object.fromEntries(toldHead), rest) },
      ...competencies.map((one, at): JsonRecord => {
        const node = nodes[at];
        if (node === undefined) return one;
        const fields = differences(toldNodes.get(node.uuid) ?? {}, node.record);
        return { ...one, [keptTerm]: { list: nodeLists[node.kind], fields } };
      }),
    ],
  };
}
