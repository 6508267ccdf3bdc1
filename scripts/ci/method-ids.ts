import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.ts";

/** The ids of all methods: the last names of their entries. */
export function methodIds(): readonly string[] {
  const { exports } = JSON.parse(
    readFileSync(join(root, "packages", "mastery", "package.json"), "utf8"),
  ) as { readonly exports: object };
  const ids = Object.keys(exports).flatMap((entry) => {
    const [, id] = /^\.\/methods\/(.+)$/.exec(entry) ?? [];
    return id ?? [];
  });
  if (ids.length === 0) throw new Error("no method is an entry");
  return ids;
}
