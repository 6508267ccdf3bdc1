// Runs products' own cases through the library: `pnpm conformance [file ...]`, without files the copies kept with the tests.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readVectors, runVectors } from "@whole-learner/testkit/conformance";

const kept = fileURLToPath(new URL("../packages/testkit/vectors/", import.meta.url));
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(kept)
        .filter((name) => name.endsWith(".json") && name !== "known-differences.json")
        .sort()
        .map((name) => `${kept}${name}`);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const name = file.split("/").at(-1) ?? file;
  const own = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of runVectors(readVectors(readFileSync(file, "utf8")))) {
    own[outcome.status] += 1;
    if (outcome.status === "failed") {
      console.log(`FAILED ${name} ${outcome.id}\n  ${outcome.why}`);
      console.log(`  expected ${JSON.stringify(outcome.expected)}`);
      console.log(`  got      ${JSON.stringify(outcome.got)}`);
    }
    if (outcome.status === "skipped") console.log(`skipped ${name} ${outcome.id}: ${outcome.why}`);
  }
  console.log(`${name}: ${own.passed} passed, ${own.failed} failed, ${own.skipped} skipped`);
  for (const status of ["passed", "failed", "skipped"] as const) counts[status] += own[status];
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0) process.exit(1);
