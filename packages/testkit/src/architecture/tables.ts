import type { Reach } from "./reach.ts";

/** Which of our packages a package may import. Testkit may import anything: nothing published imports it. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  psychometrics: [],
  core: [],
  mastery: ["psychometrics", "core"],
  reports: ["psychometrics", "core", "mastery"],
  interop: ["core", "mastery"],
};

/** Where a package that is not ours may be imported. What is not named here may be imported nowhere. */
export const foreign: Readonly<Record<string, RegExp>> = {
  // A method and `score` bring no zod: their parameters are plain data.
  zod: /^core\/src\/|^interop\/src\/json-schema\/|^reports\/src\/parse\/|^mastery\/src\/(?!score\/|methods\/(?!parameters-schema\.ts$))/,
  immer: /^core\/src\/edit\//,
  "date-fns": /^core\/src\/time\//,
  "@date-fns/utc": /^core\/src\/time\//,
  "@noble/hashes": /^core\/src\/identity\//,
  papaparse: /^interop\/src\/csv\//,
  saxes: /^interop\/src\/ed-fi\//,
  "get-east-asian-width": /^reports\/src\/render\/text\//,
};

/** What imports every entry of a kind, and the only modules that may import it: the facades, and the lists of a room. */
export const registries: Readonly<Record<string, readonly string[]>> = {
  "mastery/src/methods/registry.ts": [
    "mastery/src/methods/index.ts",
    "mastery/src/compile/compile.ts",
    "mastery/src/policy/parse-policy.ts",
  ],
  "mastery/src/methods/method-kernels.ts": [
    "mastery/src/methods/index.ts",
    "mastery/src/compile/compile.ts",
  ],
  "mastery/src/methods/index.ts": ["mastery/src/index.ts"],
  "mastery/src/roll-up/registry.ts": [
    "mastery/src/roll-up/index.ts",
    "mastery/src/compile/compile.ts",
    "mastery/src/policy/parse-policy.ts",
  ],
  "mastery/src/roll-up/index.ts": ["mastery/src/index.ts"],
};

const others = ["zod", "immer", "date-fns", "@date-fns/utc", "@noble/hashes"];

/** What importing a module may not bring along, however far away. */
export const reaches: readonly Reach[] = [
  {
    from: /^mastery\/src\/(score\/index|methods\/(?!parameters-schema|registry|index|method-kernels)[^/]+)\.ts$/,
    never: others,
  },
  // Loops over columns stand beside the methods: whoever scores one series does not carry them.
  {
    from: /^mastery\/src\/(score\/index|compile\/compile-with|methods\/(?!registry|index|method-kernels)[^/.]+)\.ts$/,
    never: [/\.kernels\.ts$/],
  },
  // What only looks at documents needs no schemas, which have entries of their own.
  { from: /^core\/src\/(?!parse\/|schema\/)[^/]+\/(?:[^/]+\/)?index\.ts$/, never: ["zod"] },
  {
    from: /^core\/src\/(framework|evidence|experience|learner|issue|text|diff|migrate)\/index\.ts$/,
    never: ["immer", "date-fns"],
  },
  {
    from: /^reports\/src\/(document|render\/(html|markdown|svg|csv|json|theme))\/index\.ts$/,
    never: others,
  },
  { from: /^psychometrics\/src\/index\.ts$/, never: others },
];

/** Data, not code: tables and texts may be longer than a file that is read from top to bottom. */
export const longFiles: readonly RegExp[] = [/^testkit\/src\/sample-school\/texts\//];

/** Names that say nothing about what is inside. */
export const refusedNames: readonly string[] = [
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "misc",
  "shared",
  "manager",
  "process",
];
