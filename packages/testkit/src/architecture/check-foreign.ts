import { isTest, type Module } from "./module.ts";
import { resolve } from "./resolve.ts";

/** Packages of others are imported only in the rooms that the table names, types too: no `node:`, nothing unlisted. */
export function checkForeign(
  modules: readonly Module[],
  allowed: Readonly<Record<string, RegExp>>,
): readonly string[] {
  return modules
    .filter(({ path }) => !isTest(path) && !path.startsWith("testkit/"))
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ from, line }) => {
        const target = resolve(path, from, []);
        if (target.kind !== "foreign") return [];
        const rooms = Object.hasOwn(allowed, target.name) ? allowed[target.name] : undefined;
        return rooms?.test(path) === true ? [] : [`${path}:${line} may not import ${from}`];
      }),
    );
}
