import { isTest, type Module } from "./module.ts";

/** No `**` on values: it is `Math.pow`, whose last bits differ between engines, and no lint rule sees it. */
export const checkPowers = (modules: readonly Module[]): readonly string[] =>
  modules
    .filter(({ path }) => !isTest(path) && !path.startsWith("testkit/"))
    .flatMap(({ path, powers }) =>
      powers.map((line) => `${path}:${line}: ** on values; use pow of psychometrics/numeric`),
    );

/** No default exports: an export is known by its name. */
export const checkDefaults = (modules: readonly Module[]): readonly string[] =>
  modules.flatMap(({ path, defaults }) =>
    defaults.map((line) => `${path}:${line}: a default export`),
  );
