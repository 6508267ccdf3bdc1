import { methodIds } from "./method-ids.ts";

/** What a small program may cost someone who bundles it. */
export interface BundleCase {
  readonly name: string;
  readonly program: string;
  /** Bytes, minified and gzipped. */
  readonly most: number;
  /** Packages that no module of the graph may belong to; a promise of entries other than a package's root. */
  readonly notInGraph?: readonly string[];
  /** Packages that may leave no byte in the bundle. */
  readonly notShipped?: readonly string[];
  /** Words that only modules have which must not come along. */
  readonly without?: readonly string[];
  /** Words that no module of the graph may say, left in the bundle or not; a promise of entries other than a package's root. */
  readonly notInModules?: readonly string[];
  /** Words that some module of the graph says: else the ones above would be looked for in vain. */
  readonly inModules?: readonly string[];
  /** Packages left out of the count, as the user has them anyway. */
  readonly external?: readonly string[];
}

const others = ["zod", "immer", "date-fns", "@date-fns/utc", "@noble/hashes"];
const otherMethods = ["median-of-recent", "decaying-average", "n-times"];

/** How a built module says which method it is. */
const says = (id: string): string => `id: "${id}"`;
const camelCase = (id: string): string =>
  id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Methods that bring a statistical model along, with what that costs. Of each 1.65 kB are `score`, 0.9 to 1.5 elementary functions, 0.25 their notice; the rest is
 * the model, the method and its words, part by part in docs/quality/bundles.md.
 */
const models: Readonly<Record<string, number>> = {
  "bayesian-knowledge-tracing": 4_300,
  "ordinal-level-tracking": 5_150,
  // Five models in one method, of two families; levels that stand unevenly are compared as levels are.
  "item-response": 6_100,
};

/** What every method may cost with `score`, and that it brings no other along, nor anyone's loops over columns. */
const scoreWith = (id: string, _: number, ids: readonly string[]): BundleCase => ({
  name: `score with ${id}`,
  program: `
    export { ${camelCase(id)} } from "@whole-learner/mastery/methods/${id}";
    export { score } from "@whole-learner/mastery/score";`,
  most: models[id] ?? 4_000,
  notInGraph: others,
  inModules: [says(id)],
  notInModules: ["Kernels", ...ids.filter((other) => other !== id).map(says)],
});

/** A change of these numbers is a decision: what a room costs is part of what it promises. */
export const bundleCases: readonly BundleCase[] = [
  {
    name: "snap",
    program: `export { snap } from "@whole-learner/psychometrics/numeric";`,
    most: 300,
    notInGraph: others,
  },
  ...methodIds().map(scoreWith),
  {
    name: "compileWith and one method",
    program: `
      import { compileWith } from "@whole-learner/mastery/compile";
      import { mean } from "@whole-learner/mastery/methods/mean";
      import { profile } from "@whole-learner/mastery/roll-up";
      export const compiled = (policy) =>
        compileWith({ methods: { mean }, rollUpRules: { profile } }, policy);`,
    // A plan carries the digest of its policy, so the hash comes along.
    most: 9_700,
    notShipped: others.filter((name) => name !== "@noble/hashes"),
    without: otherMethods,
  },
  {
    name: "pointer from core's root",
    program: `export { pointer } from "@whole-learner/core";`,
    most: 300,
    notShipped: others,
  },
  {
    name: "parseFramework, zod apart",
    program: `export { parseFramework } from "@whole-learner/core/parse";`,
    most: 11_500,
    external: ["zod"],
    notShipped: ["immer"],
  },
  {
    name: "edit",
    program: `export { edit } from "@whole-learner/core/edit";`,
    most: 20_000,
    external: ["zod"],
  },
];
