import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryBrokenFramework } from "../../../test/arbitraries/broken-framework.ts";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import type { Framework, FrameworkNode } from "../framework.ts";
import { aboveOf } from "./above-of.ts";
import { ancestorsOf } from "./ancestors-of.ts";
import { childrenOf } from "./children-of.ts";
import { competenciesUnder } from "./competencies-under.ts";
import { descendantsOf } from "./descendants-of.ts";
import { homeOf } from "./home-of.ts";
import { indexFramework } from "./index-framework.ts";
import { nodeOf } from "./node-of.ts";
import { nodesByCode } from "./nodes-by-code.ts";
import { nodesByIdentifier } from "./nodes-by-identifier.ts";
import { outcomeOf } from "./outcome-of.ts";
import { outlineOf } from "./outline-of.ts";
import { progressionsOf } from "./progressions-of.ts";
import { relationsFrom } from "./relations-from.ts";
import { relationsTo } from "./relations-to.ts";
import { rootsOf } from "./roots-of.ts";

const frameworks = fc.oneof(arbitraryFramework, arbitraryBrokenFramework);

/** The specification: every question answered by going through the whole document. */
function naive(framework: Framework) {
  const all: FrameworkNode[] = [
    ...framework.domains.map((node) => ({ kind: "domain" as const, node })),
    ...framework.outcomes.map((node) => ({ kind: "outcome" as const, node })),
    ...framework.competencies.map((node) => ({ kind: "competency" as const, node })),
    ...framework.indicators.map((node) => ({ kind: "indicator" as const, node })),
  ];
  const nodes = all.filter(
    ({ node }, at) => all.findIndex((other) => other.node.id === node.id) === at,
  );
  const find = (id: string | undefined): FrameworkNode | undefined =>
    nodes.find(({ node }) => node.id === id);
  const isPartOf = (type: string): boolean =>
    type === "part-of" ||
    (framework.vocabulary?.relations ?? []).find(({ id }) => id === type)?.broader === "part-of";
  /** Each place above once, with the order there. */
  const places = (id: string): { above: FrameworkNode; order: number }[] => {
    const node = find(id)?.node;
    const said = [
      { to: node?.partOf, order: node?.order },
      ...framework.relations.filter(({ from, type }) => from === id && isPartOf(type)),
    ];
    return said
      .filter(({ to }, at) => said.findIndex((other) => other.to === to) === at)
      .flatMap(({ to, order = Number.POSITIVE_INFINITY }) => {
        const above = typeof to === "string" ? find(to) : undefined;
        return above === undefined || node === undefined ? [] : [{ above, order }];
      });
  };
  const byOrder = <T extends { order: number }>(list: T[]): T[] =>
    [...list].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  const above = (id: string): FrameworkNode[] => places(id).map((place) => place.above);
  const children = (id: string): FrameworkNode[] =>
    byOrder(
      nodes.flatMap((found) =>
        places(found.node.id)
          .filter((place) => place.above.node.id === id)
          .map(({ order }) => ({ found, order })),
      ),
    ).map(({ found }) => found);
  const descendants = (id: string, met: Set<string> = new Set([id])): FrameworkNode[] =>
    children(id).flatMap((child) => {
      if (met.has(child.node.id)) return [];
      met.add(child.node.id);
      return [child, ...descendants(child.node.id, met)];
    });
  const ancestors = (id: string): FrameworkNode[] => {
    let nearest = [id];
    const found: FrameworkNode[] = [];
    while (nearest.length > 0) {
      const next: string[] = [];
      for (const one of nearest.flatMap(above)) {
        if (one.node.id === id || found.includes(one)) continue;
        found.push(one);
        next.push(one.node.id);
      }
      nearest = next;
    }
    return found;
  };
  const roots = byOrder(
    nodes
      .filter(({ node }) => above(node.id).length === 0)
      .map((found) => ({ found, order: found.node.order ?? Number.POSITIVE_INFINITY })),
  ).map(({ found }) => found);
  return { nodes, find, above, children, descendants, ancestors, roots };
}

const agrees = (law: (framework: Framework) => void): void =>
  fc.assert(fc.property(frameworks, (framework) => law(framework)));

describe("the index of a framework agrees with a search through the document", () => {
  it("on nodes, homes and what is above", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      const { find, above } = naive(framework);
      for (const id of [...index.positions.keys(), "nowhere", "toString"]) {
        expect(nodeOf(index, id)).toEqual(find(id));
        expect(homeOf(index, id)).toEqual(find(find(id)?.node.partOf));
        expect(aboveOf(index, id)).toEqual(above(id));
      }
    });
  });

  it("on children and roots, in their order", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      const { nodes, children, roots } = naive(framework);
      expect(rootsOf(index)).toEqual(roots);
      for (const { node } of nodes) expect(childrenOf(index, node.id)).toEqual(children(node.id));
    });
  });

  it("on descendants and competencies under a node, in the order of the outline", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      const { nodes, descendants } = naive(framework);
      for (const { node } of nodes) {
        const expected = descendants(node.id);
        expect(descendantsOf(index, node.id)).toEqual(expected);
        expect(competenciesUnder(index, node.id)).toEqual(
          expected.filter(({ kind }) => kind === "competency").map((found) => found.node),
        );
      }
    });
  });

  it("on ancestors, nearest first, and the outcome among them", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      const { nodes, ancestors } = naive(framework);
      for (const { node } of nodes) {
        const expected = ancestors(node.id);
        expect(ancestorsOf(index, node.id)).toEqual(expected);
        expect(outcomeOf(index, node.id as string)).toEqual(
          expected.find(({ kind }) => kind === "outcome")?.node,
        );
      }
    });
  });

  it("on relations both ways, of every type", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      for (const id of [...index.positions.keys(), "gone-1", "__proto__"]) {
        const from = framework.relations.filter((relation) => relation.from === id);
        const to = framework.relations.filter((relation) => relation.to === id);
        expect(relationsFrom(index, id)).toEqual(from);
        expect(relationsTo(index, id)).toEqual(to);
        for (const wanted of ["part-of", "precedes", "covers", "acme/strand", "acme/inspires"]) {
          const fits = ({ type }: { readonly type: string }): boolean =>
            type === wanted || (wanted === "part-of" && type === "acme/strand");
          expect(relationsFrom(index, id, wanted)).toEqual(from.filter(fits));
          expect(relationsTo(index, id, wanted)).toEqual(to.filter(fits));
        }
      }
    });
  });

  it("on codes, identifiers and progressions", () => {
    agrees((framework) => {
      const index = indexFramework(framework);
      const { nodes } = naive(framework);
      for (const code of ["A.1", "A.2", "B.1", "__proto__", "constructor", " a.1", "none"]) {
        expect(nodesByCode(index, code)).toEqual(nodes.filter(({ node }) => node.code === code));
      }
      for (const system of ["urn:case", "constructor", "urn:none"]) {
        for (const value of ["1", "2", "__proto__", "3"]) {
          expect(nodesByIdentifier(index, system, value)).toEqual(
            nodes.filter(({ node }) =>
              node.identifiers?.some((one) => one.system === system && one.value === value),
            ),
          );
        }
      }
      for (const { node } of nodes) {
        expect(progressionsOf(index, node.id as string)).toEqual(
          framework.progressions.filter(({ competency }) => competency === node.id),
        );
      }
    });
  });

  it("on the outline, which has every node once", () => {
    agrees((framework) => {
      const { nodes, roots, descendants } = naive(framework);
      const met = new Set<string>();
      const expected = [...roots, ...nodes].flatMap((found) => {
        if (met.has(found.node.id)) return [];
        met.add(found.node.id);
        return [found, ...descendants(found.node.id, met)];
      });
      expect(outlineOf(indexFramework(framework))).toEqual(expected);
      expect(met.size).toBe(nodes.length);
    });
  });
});
