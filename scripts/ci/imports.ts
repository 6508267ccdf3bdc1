import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, outside } from "./command.ts";
import { entries } from "./paths.ts";

/** Every entry of every package, imported and required by the plain Node of this machine; both ways give the same names. */
export async function imports(folder: string): Promise<string> {
  const say = "console.log(JSON.stringify(all.map((entry) => Object.keys(entry).sort())));";
  const names = entries().map((entry) => JSON.stringify(entry));
  const asModule = `const all = [${names.map((name) => `await import(${name})`).join(", ")}]; ${say}`;
  const asCommonJs = `const all = [${names.map((name) => `require(${name})`).join(", ")}]; ${say}`;
  const imported = await run(folder, "imported.mjs", asModule);
  const required = await run(folder, "required.cjs", asCommonJs);
  const differing = entries().filter(
    (_, index) => String(imported[index]) !== String(required[index]),
  );
  if (differing.length > 0) throw new Error(`import and require differ: ${differing.join(", ")}`);
  const empty = entries().filter((_, index) => imported[index]?.length === 0);
  if (empty.length > 0) throw new Error(`these give nothing: ${empty.join(", ")}`);
  return `${entries().length} entries, Node ${await command("node", ["--version"], { env: outside() })}`;
}

async function run(
  folder: string,
  file: string,
  text: string,
): Promise<readonly (readonly string[])[]> {
  writeFileSync(join(folder, file), text);
  return JSON.parse(await command("node", [file], { cwd: folder, env: outside() }));
}
