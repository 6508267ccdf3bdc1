import { fileURLToPath } from "node:url";
import type { TestProjectInlineConfiguration } from "vitest/config";

const packages = ["psychometrics", "core", "mastery", "reports", "interop", "testkit"] as const;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = here("./");

/** A zone of the machine and its minutes east of UTC on 15 January 2026, which a test compares with the worker's own clock. */
interface Zone {
  readonly name: string;
  readonly minutes: number;
}
const utc: Zone = { name: "UTC", minutes: 0 };
/** The first zone of every day, and one off the whole hour with summer time: what leans on the machine's zone breaks in one. */
const otherZones: readonly Zone[] = [
  { name: "Pacific/Kiritimati", minutes: 14 * 60 },
  { name: "America/St_Johns", minutes: -210 },
];

// Tests of the repository itself; each has a project of its own.
const ofTheRepository = {
  workspace: "packages/testkit/test/workspace.test.ts",
  architecture: "packages/testkit/test/architecture/**/*.test.ts",
  docs: "packages/testkit/test/documentation/**/*.test.ts",
  examples: "docs/examples/**/*.test.ts",
};
const zoneTest = "packages/testkit/test/zone.test.ts";
/** Tests that take long and depend neither on a zone nor on zod's version run once. */
const long = ["**/large.test.ts", "**/injection.test.ts"];
const floorTest = "packages/testkit/test/zod-floor.test.ts";

/** A project over files named from the root: workers are processes, since a thread cannot have a time zone of its own. */
const project = (
  name: string,
  include: readonly string[],
  { zone = utc, exclude = [] }: { zone?: Zone; exclude?: readonly string[] } = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  root,
  test: {
    name,
    include: [...include],
    exclude: ["**/node_modules/**", ...exclude],
    pool: "forks",
    env: { TZ: zone.name },
    provide: { zone },
  },
});

/** Examples and tables (`.test.ts`), a project for each package. */
const units = packages.map((name) =>
  project(name, [`packages/${name}/{src,test}/**/*.test.ts`], {
    exclude: name === "testkit" ? [...Object.values(ofTheRepository), floorTest] : [],
  }),
);

/** Laws (`.test-prop.ts`), a project for each package. */
const laws = packages.map((name) =>
  project(`${name}:laws`, [`packages/${name}/{src,test}/**/*.test-prop.ts`]),
);

/** The examples of the packages that know days and instants, once more in each other zone. */
const zones = otherZones.map((zone) =>
  project(zone.name, ["packages/{core,mastery,reports}/{src,test}/**/*.test.ts", zoneTest], {
    zone,
    exclude: long,
  }),
);

/** Types (`.test-d.ts`) of all packages: one project, since each would run the compiler over the whole repository. */
const types: TestProjectInlineConfiguration = {
  extends: true,
  root,
  test: {
    name: "types",
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      checker: here("./node_modules/typescript7/bin/tsc"),
      include: ["packages/*/{src,test}/**/*.test-d.ts"],
      tsconfig: here("./tsconfig.json"),
    },
  },
};

/** What reads documents, once more with the oldest zod of the peer range. */
const floor: TestProjectInlineConfiguration = {
  ...project("zod floor", ["packages/{core,mastery}/src/**/*.test.ts", floorTest], {
    exclude: long,
  }),
  resolve: { alias: [{ find: /^zod$/, replacement: here("./node_modules/zod-floor/index.js") }] },
};

const repository = Object.entries(ofTheRepository).map(([name, include]) =>
  project(name, [include]),
);

const projects: TestProjectInlineConfiguration[] = [
  ...units,
  ...laws,
  ...zones,
  floor,
  types,
  ...repository,
];

/** Only this file says which projects there are; a test asks for it and fails where it was not read. */
const names = projects.flatMap(({ test }) => (typeof test?.name === "string" ? [test.name] : []));

declare module "vitest" {
  interface ProvidedContext {
    readonly projects: readonly string[];
    readonly zone: Zone;
  }
}

/** Every test project of the workspace; vitest.config.ts hands this list to `test.projects`. */
export default projects.map((one) => ({
  ...one,
  test: { ...one.test, provide: { ...one.test?.provide, projects: names } },
}));
