import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  readManifests,
  readPackages,
} from "../../packages/testkit/src/architecture/read-packages.ts";
import { surfaces } from "../../packages/testkit/src/architecture/surface.ts";
import { command, outside } from "./command.ts";

/** Every entry of every package, imported and required by the plain Node of this machine, gives the names of its source. */
export async function imports(folder: string): Promise<string> {
  const all = surfaces(readPackages(), readManifests());
  const names = all.map(({ entry }) => JSON.stringify(entry));
  const say = "console.log(JSON.stringify(all.map((one) => Object.keys(one).sort())));";
  const ways = {
    "imported.mjs": `const all = [${names.map((name) => `await import(${name})`).join(", ")}]; ${say}`,
    "required.cjs": `const all = [${names.map((name) => `require(${name})`).join(", ")}]; ${say}`,
  };
  const wrong: string[] = [];
  for (const [file, text] of Object.entries(ways)) {
    writeFileSync(join(folder, file), text);
    const found: unknown[] = JSON.parse(
      await command("node", [file], { cwd: folder, env: outside() }),
    );
    for (const [index, { entry, values }] of all.entries())
      if (JSON.stringify(found[index]) !== JSON.stringify(values))
        wrong.push(
          `${file}: ${entry} gives ${JSON.stringify(found[index])}, not ${JSON.stringify(values)}`,
        );
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return `${all.length} entries, Node ${await command("node", ["--version"], { env: outside() })}`;
}
