import type { Manifest } from "./manifest.ts";
import { entriesOf, sourceOf } from "./manifest.ts";
import type { Module } from "./module.ts";
import { resolve, scope } from "./resolve.ts";

/** What users can import from an entry, sorted: names that exist when the program runs, and names of types. */
export interface Surface {
  readonly entry: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The public surface of every entry of every package, read from the source. */
export function surfaces(
  modules: readonly Module[],
  manifests: readonly Manifest[],
): readonly Surface[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return manifests.flatMap((manifest) =>
    entriesOf(manifest).map((entry) => {
      const source = sourceOf(manifest, entry)?.slice("./".length) ?? "";
      const names = namesOf(`${manifest.folder}/${source}`, byPath);
      const of = (kind: "value" | "type"): readonly string[] =>
        [...names]
          .filter(([, found]) => found === kind)
          .map(([name]) => name)
          .sort();
      return {
        entry: `${scope}${manifest.folder}${entry.slice(1)}`,
        values: of("value"),
        types: of("type"),
      };
    }),
  );
}

function namesOf(
  path: string,
  modules: ReadonlyMap<string, Module>,
): Map<string, "value" | "type"> {
  const names = new Map<string, "value" | "type">();
  const module = modules.get(path);
  if (module === undefined) return names; // the compiler says so, and the import of the entry fails
  for (const star of module.stars) {
    const target = resolve(path, star, []);
    if (target.kind !== "module") continue; // only rooms are exported whole; the check of lists says so
    for (const [name, kind] of namesOf(target.path, modules)) names.set(name, kind);
  }
  for (const { name, kind } of module.exports) names.set(name, kind);
  return names;
}

/** A text for review: an entry a paragraph, a name a line. */
export const surfaceText = (all: readonly Surface[]): string =>
  all
    .map(({ entry, values, types }) =>
      [entry, ...values.map((name) => `  ${name}`), ...types.map((name) => `  type ${name}`)].join(
        "\n",
      ),
    )
    .join("\n\n")
    .concat("\n");
