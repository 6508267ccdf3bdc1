/** The context of CTDL-ASN, as Credential Engine serves it. */
export const ctdlAsnContext = "https://credreg.net/ctdlasn/schema/context/json";

/** The key under our `extensions` for what CTDL-ASN says beyond our model, and the `system` of identifiers that are IRIs of its resources. */
export const ctdlAsnKey = "ctdl-asn";

/** The term in documents of ours for what our model says beyond CTDL-ASN; JSON-LD takes its value as JSON, whatever is in it. */
export const keptTerm = "wholeLearner";

/** What the term is, so that no processor loses it. */
export const keptContext: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [keptTerm]: { "@id": "urn:whole-learner:kept", "@type": "@json" },
};

/** The alignments of a competency and the relations that they are, read "from is ... to". The vocabulary says of the second: "This competency is a prerequisite to the referenced competency." */
export const alignments: readonly (readonly [term: string, relation: string])[] = [
  ["ceasn:exactAlignment", "equivalent"],
  ["ceasn:prerequisiteAlignment", "precedes"],
  ["ceasn:broadAlignment", "ctdl-asn/broadAlignment"],
  ["ceasn:narrowAlignment", "ctdl-asn/narrowAlignment"],
  ["ceasn:majorAlignment", "ctdl-asn/majorAlignment"],
  ["ceasn:minorAlignment", "ctdl-asn/minorAlignment"],
  ["ceasn:derivedFrom", "ctdl-asn/derivedFrom"],
  ["ceasn:alignTo", "related"],
];

/** Where a framework stands in its life, by the last part of the concept's IRI. */
export const publicationStatuses: Readonly<Record<string, string>> = {
  draft: "Draft",
  adopted: "Published",
  deprecated: "Deprecated",
};

/**
 * What comes before the last part: as the vocabulary's own prefix and the frameworks that are published in the registry have it (O*NET's of 2019 among them). Files with `https:`,
 * `http://purl.org/ctdlasn/vocabs/publicationStatus/` and `http://purl.org/ASN/scheme/ASNPublicationStatus/` mean the same, and are read.
 */
export const publicationStatus = "http://credreg.net/ctdlasn/vocabs/publicationStatus/";

/** What is read into fields of ours and written from them again; everything else is carried, and so is what says more than is read of it. */
export const consumed: ReadonlySet<string> = new Set([
  "@id",
  "@type",
  "@context",
  "@graph",
  "ceterms:ctid",
  "ceasn:name",
  "ceasn:description",
  "ceasn:inLanguage",
  "ceasn:publicationStatusType",
  "ceasn:publisherName",
  "ceasn:license",
  "ceasn:hasTopChild",
  "ceasn:isTopChildOf",
  "ceasn:hasChild",
  "ceasn:isChildOf",
  "ceasn:isPartOf",
  "ceasn:competencyText",
  "ceasn:competencyLabel",
  "ceasn:comment",
  "ceasn:codedNotation",
  keptTerm,
  ...alignments.map(([term]) => term),
]);
