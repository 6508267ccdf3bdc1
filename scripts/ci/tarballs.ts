import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, pnpm } from "./command.ts";
import { published, scratch } from "./paths.ts";

const folder = join(scratch, "tarballs");

export const tarballs = (): readonly string[] =>
  published().map(({ name, version }) =>
    join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`),
  );

/** Packs every published package as pnpm publishes it. */
export async function pack(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name } of published())
    await pnpm("--filter", name, "pack", "--pack-destination", folder);
  return tarballs().join("\n");
}

/** Manifests that say what the files are. */
export async function publint(): Promise<string> {
  for (const tarball of tarballs()) await command("publint", ["run", tarball, "--strict"]);
  return "";
}

/** Types that every way of resolving finds. The oldest, which knows no exports, is not one of them. */
export async function attw(): Promise<string> {
  for (const tarball of tarballs())
    await command("attw", [tarball, "--profile", "node16", "--no-color", "--quiet"]);
  return "";
}
