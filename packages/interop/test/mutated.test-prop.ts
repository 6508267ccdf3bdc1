import { safeParseFramework } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../src/case/index.ts";
import { bigPackage } from "./big-package.ts";

type Node = { [key: string]: unknown } | unknown[];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** What stands in the place of a value: other types, hostile keys, deep and circular things. */
const replacements: readonly ((whole: Node) => unknown)[] = [
  () => null,
  () => undefined,
  () => 0,
  () => -1.5,
  () => "",
  () => "x".repeat(2000),
  () => true,
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}'),
  () => JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`),
  () => "\uD800",
  () => Number.NaN,
  (whole) => whole,
  (whole) => [whole],
];

/** A way into a value, and what is done there. */
const mutation = fc.record({
  way: fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 6 }),
  act: fc.constantFrom("replace", "drop", "twice", "swap"),
  by: fc.nat(),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(whole: Node, { way, act, by }: Mutation): void {
  let at: Node = whole;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = keys[step % keys.length] as string;
    const inner: unknown = Reflect.get(at, key);
    if (isNode(inner) && depth < way.length - 1) {
      at = inner;
      continue;
    }
    if (act === "drop") Reflect.deleteProperty(at, key);
    else if (act === "twice" && Array.isArray(at)) at.push(inner);
    else if (act === "swap") {
      const other = keys[by % keys.length] as string;
      const kept: unknown = Reflect.get(at, other);
      Reflect.set(at, other, inner);
      Reflect.set(at, key, kept);
    } else Reflect.set(at, key, replacements[by % replacements.length]?.(whole));
    return;
  }
}

const rubric = {
  identifier: "50000000-0000-4000-8000-000000000001",
  uri: "u",
  lastChangeDateTime: "2026-01-01T00:00:00Z",
  CFRubricCriteria: [
    {
      identifier: "60000000-0000-4000-8000-000000000001",
      CFItemURI: { title: "", identifier: "00000001-0000-4000-8000-000000000003", uri: "" },
      CFRubricCriterionLevels: [1, 2, 3].map((score) => ({
        quality: `Q${score}`,
        score,
        description: "Does it",
      })),
    },
  ],
};
const plain = {
  ...bigPackage(6, 3),
  CFRubrics: [rubric],
  CFDefinitions: { CFItemTypes: [{ title: "Target" }] },
};
/** One as a server sends it, and one that our own export wrote. */
const texts: readonly string[] = [
  JSON.stringify(plain),
  JSON.stringify(toCase(fromCase(plain).value?.framework as never)),
];

describe("a package that was dropped, swapped, nulled, retyped, looped, deepened", () => {
  it("is read without an error thrown; what comes parses, and is written again", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (text, mutations) => {
          const json = JSON.parse(text) as Node;
          for (const one of mutations) mutate(json, one);
          const { value, issues } = fromCase(json);
          expect(Reflect.get({}, "polluted")).toBeUndefined();
          if (value === undefined) {
            expect(issues.some(({ severity }) => severity === "error")).toBe(true);
            return;
          }
          const written = JSON.parse(JSON.stringify(toCase(value.framework))) as unknown;
          expect(fromCase(written).value).toBeDefined();
          JSON.stringify(toCase(value.framework, { version: "1.0" }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is a framework that parses, where a server sent it", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const json = JSON.parse(texts[0] as string) as Node;
        for (const one of mutations) mutate(json, one);
        const { value } = fromCase(json);
        const parsed = value && safeParseFramework(value.framework);
        expect(parsed === undefined || parsed.ok ? [] : parsed.issues).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is read in time where it is a chain of ten thousand, or all children of one", () => {
    for (const parentOf of [(at: number): number => at - 1, (): number => 0]) {
      const count = 10_000;
      const id = (at: number): string =>
        `00000001-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;
      const end = (at: number): object => ({ title: "", identifier: id(at), uri: "" });
      const { value } = fromCase({
        CFDocument: { title: "Long", creator: "" },
        CFItems: Array.from({ length: count }, (_, at) => ({
          identifier: id(at),
          fullStatement: "One",
        })),
        CFAssociations: Array.from({ length: count - 1 }, (_, at) => ({
          associationType: "isChildOf",
          originNodeURI: end(at + 1),
          destinationNodeURI: end(parentOf(at + 1)),
          uri: `a/${at}`,
        })),
      });
      expect(value?.framework.competencies).toHaveLength(count - 1);
    }
  });
});
