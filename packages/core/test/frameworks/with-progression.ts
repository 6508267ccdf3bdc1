import type { Framework } from "../../src/framework/framework.ts";
import type { Progression } from "../../src/framework/progression.ts";
import type { Scale } from "../../src/framework/scale.ts";

/** A scale with levels `L0`, `L1` and so on at these numbers. */
export const scaleOf = (values: readonly number[], grain?: number): Scale => ({
  id: "scale",
  levels: values.map((value, at) => ({ id: `L${at}`, name: `L${at}`, value })),
  goal: "L1",
  ...(grain === undefined ? {} : { grain }),
});

/** What the progression needs: its scale, the bands, and the competency. */
export const three: Scale = { ...scaleOf([1, 2, 3]), id: "three" };

export const bands = [
  { id: "K-2", name: "K-2" },
  { id: "3-5", name: "3-5" },
];

export const plan = { id: "plan", name: "Plan", reporting: "level" } as const;

export const progression = (more: Partial<Progression>): Progression => ({
  id: "p",
  competency: "plan",
  scale: "three",
  family: "within-band",
  expected: [],
  descriptors: [],
  ...more,
});

/** Parts of a framework with one competency and one progression, on a scale of three levels over two bands. */
export const withProgression = (more: Partial<Progression>): Partial<Framework> => ({
  gradeBands: bands,
  scales: [three],
  competencies: [plan],
  progressions: [progression(more)],
});
