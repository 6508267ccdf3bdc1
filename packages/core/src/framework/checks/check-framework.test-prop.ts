import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBrokenFramework } from "../../../test/arbitraries/broken-framework.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { frameworkSentences } from "../../language/en/framework.ts";
import type { Issue } from "../../issue/issue.ts";
import { indexFramework } from "../lookup/index-framework.ts";
import { checkFramework } from "./check-framework.ts";
import { checks } from "./registry.ts";

describe("checkFramework", () => {
  it("finds no error in what makes sense", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        expect(checkFramework(framework).filter(({ severity }) => severity === "error")).toEqual(
          [],
        );
      }),
    );
  });

  it("runs every check, each of which finds its own kind of fault and no other, at a place that is there", () => {
    fc.assert(
      fc.property(arbitraryBrokenFramework, (framework) => {
        const index = indexFramework(framework);
        const found: Issue[] = [];
        for (const [code, check] of Object.entries(checks)) {
          for (const one of check(index)) {
            expect(one.code).toBe(code);
            expect(at(framework, one.path)).toBeDefined();
            found.push(one);
          }
        }
        expect(checkFramework(framework)).toEqual(found);
      }),
    );
  });

  it("lists nothing twice", () => {
    fc.assert(
      fc.property(arbitraryBrokenFramework, (framework) => {
        const found = checkFramework(framework).map((one) => JSON.stringify(one));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("finds faults that English can say", () => {
    fc.assert(
      fc.property(arbitraryBrokenFramework, (framework) => {
        for (const { code, data } of checkFramework(framework)) {
          const say = frameworkSentences[code as keyof typeof frameworkSentences];
          const { problem, hint } = say(data as never);
          expect(`${problem} ${hint}`).toMatch(/^\S.*[.?] [A-Z"].*\.$/s);
          expect(`${problem} ${hint}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
    );
  });
});

const at = (document: unknown, path: Issue["path"]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], document);
