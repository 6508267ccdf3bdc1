/** What a field of a CASE record holds. */
export type FieldKind =
  | "text"
  | "texts"
  | "link"
  | "links"
  | "end"
  | "day"
  | "instant"
  | "integer"
  | "number"
  | "records";

/** The kinds of record in a package. */
export type RecordType =
  | "document"
  | "item"
  | "association"
  | "rubric"
  | "criterion"
  | "level"
  | "concept"
  | "subject"
  | "licence"
  | "item-type"
  | "grouping";

/** The fields of a kind of record, as CASE 1.1 has them. */
export interface Shape {
  readonly type: RecordType;
  readonly fields: ReadonlyMap<string, FieldKind>;
  /** Texts that must be there; they are empty where nothing is known. */
  readonly required: readonly string[];
  /** What CASE 1.0 does not have. */
  readonly since11: ReadonlySet<string>;
  /** Fields of 1.0, of records that stand alone, or of servers, that say where the record belongs: expected, though no field of a package. */
  readonly belonging: ReadonlySet<string>;
}

const all = { uri: "text", lastChangeDateTime: "instant" } as const;

const shape = (
  type: RecordType,
  fields: Readonly<Record<string, FieldKind>>,
  {
    required = [],
    since11 = [],
  }: { readonly required?: readonly string[]; readonly since11?: readonly string[] } = {},
): Shape => ({
  type,
  fields: new Map(Object.entries({ ...all, ...fields })),
  required,
  since11: new Set(since11),
  belonging: new Set(["CFDocumentURI", "CFPackageURI"]),
});

/** The records of CASE 1.1 (1EdTech, CASE Service 1.1, CFPackage), field by field. */
export const shapes: Readonly<Record<RecordType, Shape>> = {
  document: shape(
    "document",
    {
      frameworkType: "text",
      caseVersion: "text",
      creator: "text",
      title: "text",
      officialSourceURL: "text",
      publisher: "text",
      description: "text",
      subject: "texts",
      subjectURI: "links",
      language: "text",
      version: "text",
      adoptionStatus: "text",
      statusStartDate: "day",
      statusEndDate: "day",
      licenseURI: "link",
      notes: "text",
    },
    { since11: ["frameworkType", "caseVersion"] },
  ),
  item: shape(
    "item",
    {
      fullStatement: "text",
      alternativeLabel: "text",
      CFItemType: "text",
      humanCodingScheme: "text",
      listEnumeration: "text",
      abbreviatedStatement: "text",
      conceptKeywords: "texts",
      conceptKeywordsURI: "link",
      notes: "text",
      subject: "texts",
      subjectURI: "links",
      language: "text",
      educationLevel: "texts",
      CFItemTypeURI: "link",
      licenseURI: "link",
      statusStartDate: "day",
      statusEndDate: "day",
    },
    { since11: ["subject", "subjectURI"] },
  ),
  association: shape(
    "association",
    {
      associationType: "text",
      sequenceNumber: "integer",
      originNodeURI: "end",
      destinationNodeURI: "end",
      CFAssociationGroupingURI: "link",
      notes: "text",
    },
    { since11: ["notes"] },
  ),
  rubric: shape("rubric", { title: "text", description: "text", CFRubricCriteria: "records" }),
  criterion: shape("criterion", {
    category: "text",
    description: "text",
    CFItemURI: "link",
    weight: "number",
    position: "integer",
    rubricId: "text",
    CFRubricCriterionLevels: "records",
  }),
  level: shape("level", {
    description: "text",
    quality: "text",
    score: "number",
    feedback: "text",
    position: "integer",
    rubricCriterionId: "text",
  }),
  concept: shape(
    "concept",
    { title: "text", keywords: "text", hierarchyCode: "text", description: "text" },
    { required: ["title", "hierarchyCode"] },
  ),
  subject: shape(
    "subject",
    { title: "text", hierarchyCode: "text", description: "text" },
    { required: ["title", "hierarchyCode"] },
  ),
  licence: shape(
    "licence",
    { title: "text", description: "text", licenseText: "text" },
    { required: ["title", "licenseText"] },
  ),
  "item-type": shape(
    "item-type",
    { title: "text", description: "text", hierarchyCode: "text", typeCode: "text" },
    { required: ["title", "description", "hierarchyCode"] },
  ),
  grouping: shape("grouping", { title: "text", description: "text" }, { required: ["title"] }),
};

/** The lists of CFDefinitions, with what they hold. */
export const definitionLists: Readonly<Record<string, RecordType>> = {
  CFConcepts: "concept",
  CFSubjects: "subject",
  CFLicenses: "licence",
  CFItemTypes: "item-type",
  CFAssociationGroupings: "grouping",
};

/** Names under which fields come from older or mistaken writers. */
export const legacyKeys: ReadonlyMap<string, string> = new Map([
  ["educationalLevel", "educationLevel"],
  ["CFItemAssociationURI", "uri"],
  ["cfItemType", "CFItemType"],
]);
