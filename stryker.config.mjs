import { readFileSync } from "node:fs";

// Run by `pnpm mutation <package>`, which says which package.
const leftOut = JSON.parse(
  readFileSync(new URL("./scripts/mutation/left-out.json", import.meta.url), "utf8"),
);
const name = process.env.MUTATED_PACKAGE;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts" },
  mutate: [
    `packages/${name}/src/**/*.ts`,
    "!packages/*/src/**/*.{test,test-d,test-prop}.ts",
    ...leftOut.sources.map((pattern) => `!${pattern}`),
  ],
  ignorePatterns: [
    "dist",
    "coverage",
    "docs",
    ".tmp",
    "demo-output",
    "packages/testkit/src/sample-school",
  ],
  tempDirName: ".stryker-tmp",
  coverageAnalysis: "perTest",
  // A table or a schema is made once, when its module is read: to change it every test has to start again.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `.tmp/mutation/${name}.incremental.json`,
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: {
    allowColor: false,
    reportTests: false,
    reportMutants: false,
    skipFull: true,
  },
  jsonReporter: { fileName: `.tmp/mutation/${name}.json` },
  htmlReporter: { fileName: `.tmp/mutation/${name}.html` },
  checkers: [],
  allowEmpty: false,
};
