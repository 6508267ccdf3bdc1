import { entriesOf, type Manifest, sourceOf } from "./manifest.ts";
import { type Module, packageOf } from "./module.ts";
import { resolve } from "./resolve.ts";

/**
 * An index.ts is a list by hand of names from other files. The index of a package is the exception: it exports rooms whole,
 * and only rooms that are entries themselves, since what is an entry of none ends in the root's file and comes with every import.
 */
export function checkIndexes(
  modules: readonly Module[],
  manifests: readonly Manifest[],
): readonly string[] {
  return modules
    .filter(({ path }) => path.endsWith("/index.ts"))
    .flatMap((module) => {
      const own = module.ownStatements.map(
        (line) => `${module.path}:${line}: an index only lists names`,
      );
      const manifest = manifests.find(({ folder }) => folder === packageOf(module.path));
      const isRoot = module.path === `${packageOf(module.path)}/src/index.ts`;
      if (!isRoot || manifest === undefined)
        return [...own, ...module.stars.map((from) => `${module.path}: export * from ${from}`)];
      const rooms = entriesOf(manifest).map((entry) =>
        sourceOf(manifest, entry)?.slice("./".length),
      );
      const from = [...module.stars, ...module.exports.flatMap((one) => one.from ?? [])];
      return [
        ...own,
        ...[...new Set(from)]
          .filter((room) => {
            const target = resolve(module.path, room, manifests);
            return (
              target.kind !== "module" ||
              !rooms.includes(target.path.slice(manifest.folder.length + 1))
            );
          })
          .map((room) => `${module.path}: ${room} is no entry of the package`),
      ];
    });
}
