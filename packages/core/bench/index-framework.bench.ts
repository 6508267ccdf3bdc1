// How the time to index a framework grows with its size. Run by hand:
//   pnpm bench index-framework
// Ten frameworks and one of ten times the size are indexed in turn, and what they give is held, so that both leave as much
// behind for the garbage collector, which is given room enough not to copy a half-made index: what it does with 60 MB is its cost
// and not the index's (docs/quality/benchmarks.md has both). The baseline does with the same ids what any index must: put them into
// a Map, look homes up.
// node --min-semi-space-size=256 --max-semi-space-size=256
import { type Framework, indexFramework } from "@whole-learner/core";

const rounds = 31;

/** As a document comes: read from JSON, so that no two texts in it are one in memory. */
const frameworkOf = (nodes: number, homeOf: (at: number) => number, first: number): Framework =>
  JSON.parse(
    JSON.stringify({
      format: "whole-learner/framework@1",
      id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      version: "1",
      status: "draft",
      describes: "learners",
      title: "Benchmark",
      languages: ["en"],
      gradeBands: [],
      scales: [],
      domains: [],
      outcomes: [],
      competencies: Array.from({ length: nodes }, (_, at) => ({
        id: `competency-${first + at}`,
        code: `C.${first + at}`,
        name: { en: `Competency ${at}`, es: `Competencia ${at}` },
        reporting: "level",
        ...(at === 0 ? {} : { partOf: `competency-${first + homeOf(at)}` }),
      })),
      indicators: [],
      progressions: [],
      relations: Array.from({ length: Math.floor(nodes / 4) }, (_, at) => ({
        type: "precedes",
        from: `competency-${first + at}`,
        to: `competency-${first + at + 1}`,
      })),
    }),
  );

const shapes: Readonly<Record<string, (at: number) => number>> = {
  "one chain": (at) => at - 1,
  "seven under each": (at) => Math.floor((at - 1) / 7),
  "all under one": () => 0,
};

const bare = ({ competencies }: Framework): unknown => {
  const byId = new Map<string, unknown>();
  for (const competency of competencies) byId.set(competency.id, competency);
  return competencies.map(({ partOf }) => partOf !== undefined && byId.get(partOf));
};

const timed = (
  job: (framework: Framework) => unknown,
  frameworks: readonly Framework[],
): number => {
  const held: unknown[] = [];
  const start = performance.now();
  for (const framework of frameworks) held.push(job(framework));
  return performance.now() - start;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] as number;

/** One line for each shape and size, in the form that the runner of benchmarks reads. */
const measured: object[] = [];
for (const [shape, homeOf] of Object.entries(shapes)) {
  for (const nodes of [200, 2_000, 20_000]) {
    const small = Array.from({ length: 10 }, (_, at) => frameworkOf(nodes, homeOf, at * nodes));
    const large = [frameworkOf(10 * nodes, homeOf, 0)];
    const ours: number[] = [];
    const bares: number[] = [];
    const bests = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const one = timed(indexFramework, small) / 10;
      const ten = timed(indexFramework, large);
      ours.push(ten / one);
      bests.small = Math.min(bests.small, one);
      bests.large = Math.min(bests.large, ten);
      const bareOne = timed(bare, small) / 10;
      bares.push(timed(bare, large) / bareOne);
    }
    measured.push({
      claim: `index ${10 * nodes} nodes, ${shape}`,
      baseline: `a tenth of them (a bare Map: ${median(bares).toFixed(1)})`,
      ratio: median(ours),
      best: bests.large / bests.small,
      of: "time",
      most: 12,
    });
  }
}
console.log(JSON.stringify(measured));
