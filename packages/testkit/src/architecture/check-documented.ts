import type { Manifest } from "./manifest.ts";
import { entriesOf, sourceOf } from "./manifest.ts";
import type { Export, Module } from "./module.ts";
import { resolve } from "./resolve.ts";

/** Whatever users can import says what it means, where it is declared. */
export function checkDocumented(
  modules: readonly Module[],
  manifests: readonly Manifest[],
): readonly string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const missing = manifests.flatMap((manifest) =>
    entriesOf(manifest).flatMap((entry) =>
      declarationsOf(`${manifest.folder}/${sourceOf(manifest, entry)?.slice("./".length)}`, byPath)
        // Of several declarations of one name (overloads), one speaks for all.
        .filter(
          ({ doc, name, path }, _, all) =>
            doc === "" &&
            !all.some((one) => one.name === name && one.path === path && one.doc !== ""),
        )
        .map(({ name, path }) => `${path}: ${name} has no doc comment`),
    ),
  );
  return [...new Set(missing)];
}

/** What a module exports, with where each name is declared. */
function declarationsOf(
  path: string,
  modules: ReadonlyMap<string, Module>,
): readonly (Export & { readonly path: string })[] {
  const module = modules.get(path);
  if (module === undefined) return []; // the compiler says so
  const at = (from: string): string => {
    const target = resolve(path, from, []);
    return target.kind === "module" ? target.path : from;
  };
  return [
    ...module.stars.flatMap((star) => declarationsOf(at(star), modules)),
    ...module.exports.flatMap((one) =>
      one.from === undefined
        ? { ...one, path }
        : declarationsOf(at(one.from), modules).filter(
            ({ name }) => name === (one.was ?? one.name),
          ),
    ),
  ];
}
