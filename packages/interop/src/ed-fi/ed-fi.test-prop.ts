import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromEdFiStandards, toEdFiStandards } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Mathematics" };
const written = { namespace: "uri://n", subjects: ["s"], gradeLevels: ["g"] } as const;
const xml =
  "<I><LearningStandard><LearningStandardId>a</LearningStandardId><Description>A</Description></LearningStandard></I>";

describe("Ed-Fi's learning standards", () => {
  it("come back as they went, whatever they say", () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40, unit: "binary" })
      .map((one) => `t${one}t`);
    const record = fc.record(
      {
        learningStandardId: fc.stringMatching(/^[a-zA-Z0-9.-]{1,40}$/),
        description: text,
        namespace: text,
        learningStandardItemCode: fc.stringMatching(/^[a-z0-9.]{1,20}$/),
        gradeLevels: fc.array(fc.record({ gradeLevelDescriptor: text }), { minLength: 1 }),
        academicSubjects: fc.array(fc.record({ academicSubjectDescriptor: text }), {
          minLength: 1,
        }),
        contentStandard: fc.record({ title: text }),
        courseTitle: text,
      },
      {
        requiredKeys: [
          "learningStandardId",
          "description",
          "namespace",
          "gradeLevels",
          "academicSubjects",
          "contentStandard",
        ],
      },
    );
    const records = fc.uniqueArray(record, {
      selector: ({ learningStandardId }) => learningStandardId,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(records, (standards) => {
        const { value } = fromEdFiStandards(standards, about);
        expect(value && toEdFiStandards(value, written).value).toEqual(standards);
      }),
    );
  });

  it("never throw where the XML was tampered with", () => {
    const change = fc.tuple(
      fc.nat({ max: xml.length }),
      fc.nat({ max: 8 }),
      fc.constantFrom(
        "",
        "<",
        ">",
        "&",
        "]]>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>",
        "\u0000",
        "<a:b:c>",
        "𝑑",
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        let text = xml;
        for (const [at, drop, put] of changes)
          text = text.slice(0, at) + put + text.slice(at + drop);
        const { value } = fromEdFiStandards(`<${text}`, about);
        fromEdFiStandards(text, about);
        expect(value).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
