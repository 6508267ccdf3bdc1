import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ExamplesFirst } from "./examples-first.ts";

// Examples and laws of one package, in the copy of the repository that Stryker changes: our packages are found in the copy
// too, where Node would follow the links of node_modules out of it.
const name = process.env["MUTATED_PACKAGE"] ?? "";
const root = fileURLToPath(new URL("../../", import.meta.url));

const leftOut = JSON.parse(readFileSync(`${root}scripts/mutation/left-out.json`, "utf8"));

const alias = readdirSync(`${root}packages`).flatMap((folder) => {
  const { exports } = JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, "utf8"));
  return Object.entries<unknown>(exports).flatMap(([entry, found]) => {
    const source: unknown =
      typeof found === "object" && found !== null
        ? Reflect.get(found, "@whole-learner/source")
        : found;
    if (typeof source !== "string" || !source.endsWith(".ts")) return [];
    const specifier = `@whole-learner/${folder}${entry.slice(1)}`;
    return {
      find: new RegExp(`^${specifier}$`),
      replacement: `${root}packages/${folder}/${source}`,
    };
  });
});

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: [`packages/${name}/{src,test}/**/*.{test,test-prop}.ts`],
    exclude: ["**/node_modules/**", ...leftOut.tests],
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
    env: { TZ: "UTC" },
    // Laws draw the same cases every time, or a score would not say the same twice.
    setupFiles: [`${root}scripts/mutation/same-cases.ts`],
    testTimeout: 60_000,
  },
});
