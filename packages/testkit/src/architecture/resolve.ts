import { posix } from "node:path";
import type { Manifest } from "./manifest.ts";
import { sourceOf } from "./manifest.ts";

export const scope = "@whole-learner/";

/** Where an import leads. */
export type Target =
  | { readonly kind: "module"; readonly path: string }
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "no entry"; readonly package: string };

/** Follows an import as Node does: a path beside the module, an entry of one of our packages, or a package of others. */
export function resolve(from: string, specifier: string, manifests: readonly Manifest[]): Target {
  if (specifier.startsWith("."))
    return { kind: "module", path: posix.join(posix.dirname(from), specifier) };
  const parts = specifier.split("/");
  if (!specifier.startsWith(scope))
    return { kind: "foreign", name: parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/") };
  const name = parts[1] ?? "";
  const entry = [".", ...parts.slice(2)].join("/");
  const manifest = manifests.find(({ folder }) => folder === name);
  const source = manifest === undefined ? undefined : sourceOf(manifest, entry);
  return source === undefined
    ? { kind: "no entry", package: name }
    : { kind: "module", path: posix.join(name, source) };
}
