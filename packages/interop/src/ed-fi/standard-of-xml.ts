import type { Json } from "@whole-learner/core/parse";
import { type JsonRecord, present } from "../json/json-record.ts";
import type { XmlElement } from "./read-xml.ts";

const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

const said = (element: XmlElement | undefined, name: string): string | undefined => {
  const text = all(element, name)[0]?.text.trim();
  return text === undefined || text === "" ? undefined : text;
};

const listed = (
  element: XmlElement,
  name: string,
  key: string,
): readonly JsonRecord[] | undefined => {
  const found = all(element, name).map(({ text }): JsonRecord => ({ [key]: text.trim() }));
  return found.length === 0 ? undefined : found;
};

function contentStandardOf(element: XmlElement | undefined): JsonRecord | undefined {
  if (element === undefined) return undefined;
  const year = said(element, "PublicationYear");
  return present({
    title: said(element, "Title"),
    authors: listed(element, "Author", "author"),
    version: said(element, "Version"),
    uri: said(element, "URI"),
    publicationDate: said(element, "PublicationDate"),
    publicationYear: year === undefined ? undefined : /^\d{4}$/.test(year) ? Number(year) : year,
    publicationStatusDescriptor: said(element, "PublicationStatus"),
    beginDate: said(element, "BeginDate"),
    endDate: said(element, "EndDate"),
  });
}

/** A learning standard of the XML interchange as Ed-Fi's API writes it in JSON. */
export function standardOfXml(element: XmlElement): JsonRecord {
  const identity = all(
    all(element, "ParentLearningStandardReference")[0],
    "LearningStandardIdentity",
  )[0];
  const parent = said(identity, "LearningStandardId");
  const codes = all(element, "LearningStandardIdentificationCode").map(
    (code): Json =>
      present({
        contentStandardName: said(code, "ContentStandardName"),
        identificationCode: said(code, "IdentificationCode"),
      }),
  );
  return present({
    learningStandardId: said(element, "LearningStandardId"),
    identificationCodes: codes.length === 0 ? undefined : codes,
    description: said(element, "Description"),
    learningStandardItemCode: said(element, "LearningStandardItemCode"),
    contentStandard: contentStandardOf(all(element, "ContentStandard")[0]),
    uri: said(element, "URI"),
    gradeLevels: listed(element, "GradeLevel", "gradeLevelDescriptor"),
    academicSubjects: listed(element, "AcademicSubject", "academicSubjectDescriptor"),
    courseTitle: said(element, "CourseTitle"),
    successCriteria: said(element, "SuccessCriteria"),
    parentLearningStandardReference:
      parent === undefined ? undefined : { learningStandardId: parent },
    namespace: said(element, "Namespace"),
    learningStandardCategoryDescriptor: said(element, "LearningStandardCategory"),
    learningStandardScopeDescriptor: said(element, "LearningStandardScope"),
  });
}
