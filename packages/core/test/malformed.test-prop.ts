import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../src/issue/invalid-input-error.ts";
import type { Parser } from "../src/parse/parser.ts";
import {
  parseCalendar,
  parseExperiences,
  parseFramework,
  parseLog,
  parseRoster,
  safeParseCalendar,
  safeParseExperiences,
  safeParseFramework,
  safeParseLog,
  safeParseRoster,
} from "../src/parse/index.ts";
import { issueSentences } from "../src/language/en/issues.ts";
import { formatIssue } from "../src/issue/sentence.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";

const kinds: readonly (readonly [
  string,
  Parser<unknown>["parse"],
  Parser<unknown>["safeParse"],
])[] = [
  ["framework", parseFramework, safeParseFramework],
  ["log", parseLog, safeParseLog],
  ["roster", parseRoster, safeParseRoster],
  ["experiences", parseExperiences, safeParseExperiences],
  ["calendar", parseCalendar, safeParseCalendar],
];

/** Anything at all, JSON or not, under the keys that documents really have. */
const key = fc.oneof(
  fc.constantFrom(
    "format",
    "id",
    "title",
    "scales",
    "levels",
    "competencies",
    "outcomes",
    "relations",
    "to",
    "portrait",
    "entries",
    "type",
    "learner",
    "learners",
    "target",
    "value",
    "kind",
    "number",
    "happened",
    "recorded",
    "experiences",
    "years",
    "zone",
    "offsets",
    "extensions",
    "partOf",
    "code",
    "name",
    "__proto__",
    "constructor",
  ),
  fc.string(),
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom<unknown>(
        null,
        undefined,
        Symbol("s"),
        () => 1,
        new Date(0),
        new Map(),
        1n,
        -0,
      ),
      fc.constantFrom("rating", "demonstration", "level", "2026-02-30", "2026-05-29", "en"),
    ),
    fc.array(tie("anything"), { maxLength: 4 }),
    fc.dictionary(key, tie("anything"), { maxKeys: 6, noNullPrototype: false }),
  ),
}));

/** A document that is almost one: right at the top, anything below. */
const malformed = (name: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc
      .tuple(
        fc.constantFrom("@1", "@2", "@0", ""),
        fc.dictionary(key, anything, { maxKeys: 8, noNullPrototype: false }),
      )
      .map(([version, fields]) => ({ ...fields, format: `whole-learner/${name}${version}` })),
  );

describe.each(kinds)("a malformed %s", (name, parse, safeParse) => {
  it("costs issues with a sentence each, or the one error: 2,000 documents", () => {
    fc.assert(
      fc.property(malformed(name), (input) => {
        const read = safeParse(input);
        for (const found of read.issues) {
          expect(formatIssue(found, issueSentences).length).toBeGreaterThan(10);
        }
        if (read.ok) return;
        expect(read.issues.some(({ severity }) => severity === "error")).toBe(true);
        try {
          parse(input);
          expect.unreachable("what is refused is thrown");
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a framework with one thing wrong", () => {
  const place = fc.tuple(arbitraryFramework, fc.nat(), anything);
  it("never makes the parser throw, and a value that is read can be read again", () => {
    fc.assert(
      fc.property(place, ([framework, at, thing]) => {
        const document = JSON.parse(JSON.stringify(framework)) as Record<string, unknown>;
        const keys = Object.keys(document);
        document[keys[at % keys.length] as string] = thing;
        const read = safeParseFramework(document);
        if (read.ok) {
          // JSON knows no -0, which a caller's number may be: bytes are compared.
          const written = JSON.stringify(read.value);
          expect(JSON.stringify(parseFramework(JSON.parse(written)))).toBe(written);
        } else expect(read.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("parse of serialised", () => {
  it("is the identity", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        expect(parseFramework(JSON.parse(JSON.stringify(framework)))).toEqual(framework);
      }),
      { numRuns: 200 },
    );
  });
});
