/** The types of association that CASE 1.1 has. */
export const associationTypes: ReadonlySet<string> = new Set([
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
]);

const ours: ReadonlyMap<string, string> = new Map([
  ["isChildOf", "part-of"],
  ["isPartOf", "part-of"],
  ["exactMatchOf", "equivalent"],
  ["precedes", "precedes"],
  ["isRelatedTo", "related"],
  ["replacedBy", "replaced-by"],
  ["ext:covers", "covers"],
]);

const theirs: ReadonlyMap<string, string> = new Map([
  ["part-of", "isChildOf"],
  ["equivalent", "exactMatchOf"],
  ["precedes", "precedes"],
  ["related", "isRelatedTo"],
  ["replaced-by", "replacedBy"],
  ["covers", "ext:covers"],
]);

/** What types of association become that are none of ours: terms of the framework's vocabulary. */
export const casePrefix = "case/";

/** The type of a relation for a type of association. */
export const relationTypeOf = (associationType: string): string =>
  ours.get(associationType) ?? casePrefix + associationType;

/** What is left of a type when it has to be an extension of CASE's: the characters that its schema allows. */
const extension = (type: string): string => `ext:${type.replaceAll(/[^a-zA-Z0-9._]/g, "_") || "_"}`;

/** Whether CASE 1.1 takes a type of association as it is. */
export const isAssociationType = (type: string): boolean =>
  associationTypes.has(type) || /^ext:[a-zA-Z0-9.|_]/.test(type);

/** The type of association for a type of relation. */
export function associationTypeOf(relationType: string): string {
  const known = theirs.get(relationType);
  if (known !== undefined) return known;
  const type = relationType.startsWith(casePrefix)
    ? relationType.slice(casePrefix.length)
    : relationType;
  return isAssociationType(type) ? type : extension(type);
}
