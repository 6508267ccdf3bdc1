import type { Manifest } from "./manifest.ts";
import { isTest, type Module, packageOf } from "./module.ts";
import { resolve, scope } from "./resolve.ts";

/** Imports between our packages follow the arrows, by entries that exist, and no path leads out of a package. */
export function checkArrows(
  modules: readonly Module[],
  manifests: readonly Manifest[],
  arrows: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, line }) => {
      const own = packageOf(path);
      const target = resolve(path, from, manifests);
      if (target.kind === "foreign") return [];
      const other = target.kind === "module" ? packageOf(target.path) : target.package;
      const at = `${path}:${line}`;
      if (from.startsWith(".")) return other === own ? [] : [`${at} leaves its package: ${from}`];
      if (!Object.hasOwn(arrows, own)) return []; // private: may import anything
      if (other === "testkit" && isTest(path)) return [];
      // A test may read its own package as a user does; a module that did would import itself.
      if (other === own ? !isTest(path) : !(arrows[own] ?? []).includes(other))
        return [`${at}: ${own} may not import ${scope}${other}`];
      return target.kind === "no entry"
        ? [`${at}: ${scope}${other} has no such entry: ${from}`]
        : [];
    }),
  );
}
