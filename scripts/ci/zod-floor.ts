import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, outside } from "./command.ts";
import { consumer } from "./consumer.ts";
import { published } from "./paths.ts";

// The least that shows a schema at work: a framework is read, and a wrong one gives its issues.
const program = `
  import { safeParseFramework } from "@whole-learner/core";
  import { createRequire } from "node:module";
  const zod = createRequire(import.meta.url)("zod/package.json");
  const framework = {
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Our promise",
    scales: [{ id: "three", goal: "2", levels: ["1", "2", "3"].map((id) => ({ id, name: id, value: Number(id) })) }],
    competencies: [{ id: "presents", name: "Presents ideas" }],
  };
  const right = safeParseFramework(framework);
  const wrong = safeParseFramework({ ...framework, title: 1, spare: 1 });
  console.log(JSON.stringify({ zod: zod.version, right: right.ok, wrong: wrong.ok, issues: wrong.issues.length }));
`;

/** The packed packages read documents with the oldest zod that their peer range allows. */
export async function zodFloor(): Promise<string> {
  const ranges = new Set(
    published().flatMap(({ peerDependencies }) => peerDependencies?.["zod"] ?? []),
  );
  const [range, ...others] = ranges;
  if (range === undefined || others.length > 0)
    throw new Error(`not one range of zod: ${[...ranges].join(", ")}`);
  const floor = range.replace(/^[^\d]*/, "");
  const folder = await consumer(floor);
  writeFileSync(join(folder, "floor.mjs"), program);
  const printed = await command("node", ["floor.mjs"], { cwd: folder, env: outside() });
  const { zod, right, wrong, issues } = JSON.parse(printed);
  if (zod !== floor || !right || wrong || !(issues > 1)) throw new Error(printed);
  return `zod ${floor}`;
}
