import { fileURLToPath } from "node:url";
import type { TestProjectInlineConfiguration } from "vitest/config";

const packages = ["psychometrics", "core", "mastery", "reports", "testkit"] as const;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Examples and tables (`.test.ts`) with the types (`.test-d.ts`) of a package, one project each. */
const units = packages.map(
  (name): TestProjectInlineConfiguration => ({
    extends: true,
    root: here(`./packages/${name}/`),
    test: {
      name,
      include: ["{src,test}/**/*.test.ts"],
      env: { TZ: "UTC" },
      typecheck: {
        enabled: true,
        include: ["{src,test}/**/*.test-d.ts"],
        tsconfig: here("./tsconfig.json"),
      },
    },
  }),
);

/** Laws (`.test-prop.ts`), one project for each package. */
const laws = packages.map(
  (name): TestProjectInlineConfiguration => ({
    extends: true,
    root: here(`./packages/${name}/`),
    test: { name: `${name}:laws`, include: ["{src,test}/**/*.test-prop.ts"], env: { TZ: "UTC" } },
  }),
);

/** Every test project of the workspace; vitest.config.ts hands this list to `test.projects`. */
const projects: TestProjectInlineConfiguration[] = [...units, ...laws];

export default projects;
