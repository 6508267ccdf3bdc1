import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles-in.ts";

type Graph = readonly (readonly number[])[];

const size = 9;
const graphs: fc.Arbitrary<Graph> = fc.array(fc.array(fc.nat({ max: size }), { maxLength: 4 }), {
  maxLength: size,
});

const namesOf = (graph: Graph): readonly string[] => graph.map((_, at) => `${at}`);
/** Edges may lead to names that the graph does not have. */
const cyclesOf = (graph: Graph): readonly (readonly string[])[] =>
  cyclesIn(namesOf(graph), (name) => (graph[Number(name)] as readonly number[]).map(String));

const reachable = (graph: Graph, from: number): ReadonlySet<number> => {
  const found = new Set<number>();
  const visit = (at: number): void => {
    for (const next of graph[at] ?? []) {
      if (next >= graph.length || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
};

describe("cyclesIn", () => {
  it("gives only cycles that are there, each once, from the first of its names", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const cycles = cyclesOf(graph);
        expect(new Set(cycles.map((cycle) => cycle.join())).size).toBe(cycles.length);
        for (const cycle of cycles) {
          expect(new Set(cycle).size).toBe(cycle.length);
          expect(Number(cycle[0])).toBe(Math.min(...cycle.map(Number)));
          for (const [at, name] of cycle.entries()) {
            const next = cycle[(at + 1) % cycle.length];
            expect(graph[Number(name)]).toContain(Number(next));
          }
        }
      }),
    );
  });

  it("gives one of every knot of cycles", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const cycles = cyclesOf(graph);
        for (const at of graph.keys()) {
          const round = reachable(graph, at);
          const near = cycles.some((cycle) => {
            const other = Number(cycle[0]);
            return other === at || (round.has(other) && reachable(graph, other).has(at));
          });
          expect(near).toBe(round.has(at));
        }
      }),
    );
  });
});
