import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scriptsIn } from "../../packages/testkit/src/documentation/commands.ts";
import { fencesOf } from "../../packages/testkit/src/documentation/fences-of.ts";
import { pnpm } from "./command.ts";
import { root } from "./paths.ts";

/** Runs every script that the README names and no other step has run. */
export async function readmeScripts(done: readonly string[]): Promise<string> {
  const named = fencesOf("README.md", readFileSync(join(root, "README.md"), "utf8")).flatMap(
    scriptsIn,
  );
  const all = [...new Set(named)];
  if (all.length === 0) throw new Error("the README names no script");
  const left = all.filter((script) => !done.includes(script));
  for (const script of left) await pnpm("run", script);
  return `${all.join(", ")}; ${left.length === 0 ? "none" : left.join(", ")} left to run`;
}
