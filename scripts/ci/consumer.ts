import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, outside } from "./command.ts";
import { root } from "./paths.ts";
import { tarballs } from "./tarballs.ts";

/** The versions that the repository is tested with, where a range would let npm take a newer one on another day. */
const tested = ["date-fns", "@date-fns/utc", "immer", "@noble/hashes", "get-east-asian-width"];
const dependants = ["core", "reports"];

/** The folder of a project of someone else, far from the repository: npm has installed the packed packages. Gone at the end. */
export async function consumer(zod: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "consumer-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const manifest = {
    name: "consumer",
    private: true,
    overrides: Object.fromEntries(tested.map((name) => [name, versionOf(name)])),
    dependencies: { zod },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await command("npm", ["install", ...quiet, ...tarballs()], { cwd: folder, env: outside() });
  return folder;
}

/** The version of a dependency that the repository's own packages resolve to. */
export function versionOf(name: string): string {
  for (const folder of dependants) {
    try {
      const path = join(root, "packages", folder, "node_modules", name, "package.json");
      return String(JSON.parse(readFileSync(path, "utf8")).version);
    } catch {
      // another package depends on it
    }
  }
  throw new Error(`no package depends on ${name}`);
}
