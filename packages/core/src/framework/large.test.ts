import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../test/frameworks/framework-of.ts";
import { checkFramework } from "./checks/check-framework.ts";
import type { Competency } from "./competency.ts";
import type { Framework } from "./framework.ts";
import { aboveOf } from "./lookup/above-of.ts";
import { ancestorsOf } from "./lookup/ancestors-of.ts";
import { childrenOf } from "./lookup/children-of.ts";
import { descendantsOf } from "./lookup/descendants-of.ts";
import { indexFramework } from "./lookup/index-framework.ts";
import { outcomeOf } from "./lookup/outcome-of.ts";
import { outlineOf } from "./lookup/outline-of.ts";

const many = 200_000;

const competency = (id: string, partOf?: string, more: Partial<Competency> = {}): Competency => ({
  id,
  name: id,
  reporting: "level",
  ...(partOf === undefined ? {} : { partOf }),
  ...more,
});

describe("a framework of 200,000 nodes", () => {
  it("may be one chain", () => {
    const chain = Array.from({ length: many }, (_, at) =>
      competency(`c${at}`, at === 0 ? undefined : `c${at - 1}`),
    );
    const index = indexFramework(frameworkOf({ competencies: chain }));
    expect(descendantsOf(index, "c0")).toHaveLength(many - 1);
    expect(ancestorsOf(index, `c${many - 1}`)).toHaveLength(many - 1);
    expect(outlineOf(index).at(-1)?.node.id).toBe(`c${many - 1}`);
    expect(outcomeOf(index, `c${many - 1}`)).toBe(undefined);
  });

  it("may be one family, or one node with as many places", () => {
    const relations = Array.from({ length: many - 2 }, (_, at) => ({
      type: "part-of",
      from: "c1",
      to: `c${at + 2}`,
    }));
    const family = Array.from({ length: many }, (_, at) =>
      competency(`c${at}`, at === 0 ? undefined : "c0", { order: -at }),
    );
    const index = indexFramework(frameworkOf({ competencies: family, relations }));
    expect(childrenOf(index, "c0")[0]?.node.id).toBe(`c${many - 1}`);
    expect(aboveOf(index, "c1")).toHaveLength(many - 1);
    expect(descendantsOf(index, "c0")).toHaveLength(many - 1);
  });

  it("may be one ring, and is checked", () => {
    const competencies = Array.from({ length: many }, (_, at) =>
      competency(`c${at}`, `c${(at + 1) % many}`, { reporting: "narrative" }),
    );
    const found = checkFramework(frameworkOf({ competencies }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["cycle", ["competencies", 0, "partOf"]],
    ]);
    const [ring] = found;
    expect(ring?.code === "cycle" && ring.data.ids.length).toBe(many);
  });
});

describe("the time to index a framework", () => {
  /** The least of several times: what other programs take from this one is left out. */
  const least = (framework: Framework): number => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      indexFramework(framework);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const chain = (nodes: number): Framework =>
    frameworkOf({
      competencies: Array.from({ length: nodes }, (_, at) =>
        competency(`c${at}`, at === 0 ? undefined : `c${at - 1}`, { code: `C.${at}`, order: -at }),
      ),
    });

  // Ten times as many nodes cost about ten times the time, the square of it a hundred; the bound leaves room for a busy machine. The numbers
  // are in docs/quality/benchmarks.md.
  it("grows with the number of nodes and not with its square", () => {
    const [small, large] = [chain(2000), chain(20_000)];
    least(small); // the engine compiles what it runs often
    expect(least(large) / least(small)).toBeLessThan(40);
  });
});
