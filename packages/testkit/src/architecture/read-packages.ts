import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Manifest } from "./manifest.ts";
import type { Module } from "./module.ts";
import { readModule } from "./read-module.ts";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** Every TypeScript file of every package below `src`, `test` and `bench`, by path. */
export const readPackages = (): readonly Module[] =>
  readdirSync(packages)
    .flatMap((name) => ["src", "test", "bench"].map((folder) => `${name}/${folder}`))
    .flatMap(filesBelow)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => readModule(path, readFileSync(packages + path, "utf8")));

function filesBelow(folder: string): readonly string[] {
  let entries: string[];
  try {
    entries = readdirSync(packages + folder, { recursive: true, encoding: "utf8" });
  } catch {
    return []; // a package without tests of its own
  }
  return entries.map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`);
}

/** The manifest and the build's entries of every package that is published. */
export const readManifests = (): readonly Manifest[] =>
  readdirSync(packages).flatMap((name) => {
    const manifest = JSON.parse(readFileSync(`${packages}${name}/package.json`, "utf8"));
    if (manifest.private === true) return [];
    const build = readFileSync(`${packages}${name}/tsup.config.ts`, "utf8");
    return [{ ...manifest, folder: name, build }];
  });
