import { describe, expect, it } from "vitest";
import { fromEdFiStandards } from "../../src/ed-fi/index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Mathematics" };
const error = (code: string, path: (string | number)[], data: object, repair = "left-out") => ({
  code,
  severity: "error",
  path,
  data,
  repair,
});
const parent = (id: string) => ({
  parentLearningStandardReference: { learningStandardId: id },
});

describe("whole files of Ed-Fi's learning standards", () => {
  it("from JSON cost no record more than what is wrong with it", () => {
    const counts = {
      learningStandardId: " A ",
      description: "Counts",
      learningStandardItemCode: "1",
      ...parent("Z"),
    };
    const adds = { learningStandardId: "C", description: "Adds", ...parent(" A ") };
    const { value, issues } = fromEdFiStandards(
      [
        null,
        [],
        "x",
        {},
        { learningStandardId: " ", description: "No id" },
        counts,
        { learningStandardId: "A", description: "Again" },
        { learningStandardId: "B", description: " " },
        adds,
      ],
      about,
    );
    expect(value?.competencies).toEqual([
      { id: "A", name: "Counts", code: "1", reporting: "none", extensions: { "ed-fi": counts } },
      { id: "C", name: "Adds", reporting: "level", partOf: "A", extensions: { "ed-fi": adds } },
    ]);
    const list = "learningStandards";
    expect(issues).toEqual([
      error("not-a-record", [0], { list, found: "null" }),
      error("not-a-record", [1], { list, found: "a list" }),
      error("not-a-record", [2], { list, found: "string" }),
      error("field-missing", [3, "learningStandardId"], { field: "learningStandardId" }),
      error("field-missing", [4, "learningStandardId"], { field: "learningStandardId" }),
      error("ed-fi-id-twice", [6], { id: "A" }, "first-kept"),
      error("field-missing", [7, "description"], { field: "description" }),
      {
        code: "ed-fi-parent-unknown",
        severity: "warning",
        path: [5, "parentLearningStandardReference"],
        data: { parent: "Z" },
        repair: "carried",
      },
    ]);
  });

  it.each([
    ["[]", [error("ed-fi-nothing", [], {}, "none")]],
    ["<a/>", [error("ed-fi-nothing", [], {}, "none")]],
    [" \n<a>\n<b></a>", [error("ed-fi-broken-xml", [], { line: 3 })]],
  ])("say that there is nothing, or why: %j", (text, issues) => {
    expect(fromEdFiStandards(text, about).issues).toEqual(issues);
  });

  it("from XML have no standard whose end was not seen", () => {
    const whole =
      "<LearningStandard><LearningStandardId>A</LearningStandardId><Description>Counts</Description></LearningStandard>";
    const half =
      "<LearningStandard><LearningStandardId>B</LearningStandardId><Description>Ad</Description>";
    const { value, issues } = fromEdFiStandards(`<List>${whole}\n${half}</List>`, about);
    expect(value?.competencies.map(({ id }) => id)).toEqual(["A"]);
    expect(issues).toEqual([error("ed-fi-broken-xml", [], { line: 2 })]);
  });

  it.each([
    ["2024", 2024],
    ["12024", "12024"],
    ["2024a", "2024a"],
  ])("from XML carry all that Ed-Fi's API has, with the year %s", (year, publicationYear) => {
    const { value, issues } = fromEdFiStandards(
      `\uFEFF <Interchange><LearningStandard>
        <LearningStandardId> A </LearningStandardId><Description> Counts </Description><LearningStandardItemCode>1</LearningStandardItemCode>
        <ContentStandard><Title>State</Title><Author> A </Author><Version>2</Version><URI>uri://c</URI><PublicationDate>2024-01-02</PublicationDate>
          <PublicationYear>${year}</PublicationYear><PublicationStatus>uri://p#Adopted</PublicationStatus><BeginDate>2024-08-01</BeginDate><EndDate>2030-07-31</EndDate></ContentStandard>
        <URI>uri://s</URI><GradeLevel> uri://g#7 </GradeLevel><CourseTitle>Maths</CourseTitle><SuccessCriteria>To 100</SuccessCriteria>
        <Namespace>  </Namespace><LearningStandardCategory>uri://k#State</LearningStandardCategory><LearningStandardScope>uri://o#All</LearningStandardScope>
      </LearningStandard></Interchange>`,
      about,
    );
    expect(issues).toEqual([]);
    expect(value?.competencies).toEqual([
      {
        id: "A",
        name: "Counts",
        code: "1",
        reporting: "level",
        extensions: {
          "ed-fi": {
            learningStandardId: "A",
            description: "Counts",
            learningStandardItemCode: "1",
            contentStandard: {
              title: "State",
              authors: [{ author: "A" }],
              version: "2",
              uri: "uri://c",
              publicationDate: "2024-01-02",
              publicationYear,
              publicationStatusDescriptor: "uri://p#Adopted",
              beginDate: "2024-08-01",
              endDate: "2030-07-31",
            },
            uri: "uri://s",
            gradeLevels: [{ gradeLevelDescriptor: "uri://g#7" }],
            courseTitle: "Maths",
            successCriteria: "To 100",
            learningStandardCategoryDescriptor: "uri://k#State",
            learningStandardScopeDescriptor: "uri://o#All",
          },
        },
      },
    ]);
  });
});
