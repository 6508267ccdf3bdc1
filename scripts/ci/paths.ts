import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
/** What a run leaves behind; ignored by git. */
export const scratch = join(root, ".tmp/ci");

export interface Published {
  readonly name: string;
  readonly folder: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The packages that are published. */
export const published = (): readonly Published[] =>
  readdirSync(join(root, "packages")).flatMap((folder) => {
    const manifest = JSON.parse(
      readFileSync(join(root, "packages", folder, "package.json"), "utf8"),
    );
    return manifest.private === true ? [] : [{ ...manifest, folder }];
  });

/** What a user can import from the published packages, as it is written after `from`. */
export const entries = (): readonly string[] =>
  published().flatMap(({ name, exports }) =>
    Object.keys(exports)
      .filter((entry) => entry !== "./package.json")
      .map((entry) => name + entry.slice(1)),
  );
