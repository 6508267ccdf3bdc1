import { isTest, type Module } from "./module.ts";
import { resolve } from "./resolve.ts";

/** What imports every entry of a kind is imported only where the table says: types aside. */
export function checkRegistries(
  modules: readonly Module[],
  registries: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return modules
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ from, line, typesOnly }) => {
        const target = resolve(path, from, []);
        if (typesOnly || target.kind !== "module" || !Object.hasOwn(registries, target.path))
          return [];
        return registries[target.path]?.includes(path) === true
          ? []
          : [`${path}:${line} may not import ${target.path}`];
      }),
    );
}
