import { readFileSync } from "node:fs";

// Run by `pnpm mutation <package> [files or folders]`, which says which package, and which of it.
const leftOut = JSON.parse(
  readFileSync(new URL("./scripts/mutation/left-out.json", import.meta.url), "utf8"),
);
const name = process.env.MUTATED_PACKAGE;
const chosen = process.env.MUTATED_FILES?.split(",") ?? [];

export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process.ts"],
  mutate: [
    ...chosen.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.ts`)),
    "!packages/*/src/**/*.{test,test-d,test-prop}.ts",
    ...leftOut.sources.map((pattern) => `!${pattern}`),
  ],
  ignorePatterns: ["dist", "coverage", ".tmp", "demo-output", "packages/testkit/src/sample-school"],
  tempDirName: ".stryker-tmp",
  coverageAnalysis: "perTest",
  // A table or a schema is made once, when its module is read: to change it every test has to start again.
  ignoreStatic: true,
  // Our tests are run, not compiled.
  disableTypeChecks: false,
  concurrency: 2,
  // All laws of a package once, on a machine that does something else beside.
  dryRunTimeoutMinutes: 15,
  timeoutMS: 10_000,
  // A factor of the time that all tests take which reach a change, of which no run takes more than a few seconds.
  timeoutFactor: 0.1,
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
