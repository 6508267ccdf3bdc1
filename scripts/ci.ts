// Everything that must hold before a change is taken. With names of steps: only these (`pnpm run ci lint tests`).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./ci/paths.ts";
import { runSteps } from "./ci/run-steps.ts";
import { steps } from "./ci/steps.ts";

const wanted = process.argv.slice(2);
const all = steps();
const unknown = wanted.filter((name) => !all.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(
    `no step ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}`,
  );

mkdirSync(scratch, { recursive: true });
// What asks whether a person is there to answer, or may write what it expected to find, is told no.
process.env["CI"] = "true";
process.env["NO_COLOR"] = "1";
const chosen = wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));
const { passed, failed } = await runSteps(chosen, {
  say: console.log,
  keep: (step, text) =>
    writeFileSync(join(scratch, `${step.replaceAll(/[^a-z0-9]+/g, "-")}.log`), text),
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
