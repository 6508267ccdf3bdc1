import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import projects from "./vitest.workspace.ts";

const conditions = ["@whole-learner/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects,
    // Pure code leaves nothing behind in a process, so test files share one: half the time.
    isolate: false,
    // Every core, also of a machine that has two: left to itself a run keeps one free.
    maxWorkers: "100%",
    // The longest take a minute on a slow machine of two cores that has other work: what takes five hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: [
      fileURLToPath(new URL("./packages/testkit/src/console/fail-on-console.ts", import.meta.url)),
      fileURLToPath(new URL("./packages/testkit/src/laws/same-draws-in-ci.ts", import.meta.url)),
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["packages/testkit/**", "**/*.test.ts", "**/*.test-d.ts", "**/*.test-prop.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { lines: 97, branches: 93 },
    },
  },
});
