// Runs products' own cases through the library: `pnpm conformance [file ...]`, without files the copies kept with the tests.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NoCases, readVectors, runVectors, type Vector } from "@whole-learner/testkit/conformance";

const kept = fileURLToPath(new URL("../packages/testkit/vectors/", import.meta.url));
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(kept)
        .filter((name) => name.endsWith(".json") && name !== "known-differences.json")
        .sort()
        .map((name) => `${kept}${name}`);

const missing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The cases of a file; undefined where it cannot be read, which is said. */
function casesOf(file: string): readonly Vector[] | undefined {
  try {
    return readVectors(readFileSync(file, "utf8"));
  } catch (error) {
    const why =
      error instanceof NoCases
        ? error.message
        : missing(error)
          ? "there is no such file"
          : `it cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    console.log(`FAILED ${file}\n${why.replace(/^/gm, "  ")}`);
    return undefined;
  }
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const name = file.split("/").at(-1) ?? file;
  const own = { passed: 0, failed: 0, skipped: 0 };
  const cases = casesOf(file);
  if (cases === undefined) {
    // A file that cannot be read is a failure of its own: what it held was not proved.
    counts.failed += 1;
    continue;
  }
  for (const outcome of runVectors(cases)) {
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
