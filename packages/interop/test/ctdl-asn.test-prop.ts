import { safeParseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { damagedJson } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { fromCtdlAsn, toCtdlAsn } from "../src/ctdl-asn/index.ts";

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** As much of the standard's context as is written, by ourselves: its prefixes, its maps by language, its references. */
const context = {
  ceasn: "https://purl.org/ctdlasn/terms/",
  ceterms: "https://purl.org/ctdl/terms/",
  ...Object.fromEntries(
    ["name", "description", "publisherName", "competencyText", "competencyLabel", "comment"].map(
      (term) => [`ceasn:${term}`, { "@container": "@language" }],
    ),
  ),
  ...Object.fromEntries(
    [
      "isPartOf",
      "isChildOf",
      "isTopChildOf",
      "hasChild",
      "hasTopChild",
      "license",
      "publicationStatusType",
      "exactAlignment",
      "prerequisiteAlignment",
      "alignTo",
    ].map((term) => [`ceasn:${term}`, { "@type": "@id" }]),
  ),
};
const options = {
  documentLoader: (url: string) =>
    Promise.resolve({ documentUrl: url, document: { "@context": context } }),
  safe: true,
} as const;

describe("a framework written as CTDL-ASN and read again", () => {
  it("is the same framework", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        expect(fromCtdlAsn(deepFreeze(sent(toCtdlAsn(framework)))).value).toStrictEqual(framework);
      }),
      { numRuns: 150 },
    );
  });

  it("expands as JSON-LD in safe mode, offline", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFramework, async (framework) => {
        // JSON is what the processor takes.
        const expanded = await jsonld.expand(sent(toCtdlAsn(framework)) as object, options);
        expect(expanded.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

const foreign = {
  "@context": "https://credreg.net/ctdlasn/schema/context/json",
  "@graph": [
    {
      "@id": "https://r.example/ce-0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      "@type": "ceasn:CompetencyFramework",
      "ceasn:name": { "en-US": "Ours" },
      "ceasn:inLanguage": ["en-US"],
      "ceasn:hasTopChild": ["https://r.example/a"],
    },
    {
      "@id": "https://r.example/a",
      "@type": "ceasn:Competency",
      "ceasn:competencyText": { "en-US": "A" },
      "ceasn:hasChild": ["https://r.example/b"],
      "ceasn:weight": 0.3,
    },
    {
      "@id": "https://r.example/b",
      "@type": "ceasn:Competency",
      "ceasn:competencyText": { "@language": "en-US", "@value": "B" },
      "ceasn:isChildOf": { "@id": "https://r.example/a" },
      "ceasn:majorAlignment": ["https://r.example/z"],
    },
  ],
};

describe("a graph that was dropped, nulled, retyped, made hostile", () => {
  it("is read without an error thrown, as a framework that parses, and is written again", () => {
    const { value: whole } = fromCtdlAsn(foreign);
    if (whole === undefined) throw new Error("the graph is not read");
    const written = sent(toCtdlAsn(whole));
    fc.assert(
      fc.property(fc.oneof(damagedJson(foreign), damagedJson(written)), ({ file: json }) => {
        const { value, issues } = fromCtdlAsn(json);
        if (value === undefined) {
          expect(issues.some(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        expect(
          safeParseFramework(value).issues.filter(({ severity }) => severity === "error"),
        ).toEqual([]);
        const again = fromCtdlAsn(sent(toCtdlAsn(value)));
        // What is carried stands deeper in what we write: at the edge of what may be nested, it is cut, and that is said.
        if (again.issues.some(({ code }) => code === "nested-too-deep")) return;
        expect(again.value).toStrictEqual(value);
      }),
      { numRuns: 400 },
    );
  });
});
