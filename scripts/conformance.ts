// Runs products' own cases and the reference values of models through the library: `pnpm conformance [file ...]`, without files the copies kept
// with the tests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type FindData,
  NoCases,
  type Outcome,
  readModel,
  readVectors,
  runModel,
  runVectors,
} from "@whole-learner/testkit/conformance";

const kept = fileURLToPath(new URL("../packages/testkit/vectors/", import.meta.url));
const keptData = join(kept, "psychometrics-data");

const casesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "known-differences.json")
    .sort()
    .map((name) => join(folder, name));
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [...casesIn(kept), ...casesIn(join(kept, "psychometrics"))];

const missing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Data files lie in the folder beside that of the cases; where a file of cases came without them, the copies kept here are used. */
const dataFor =
  (file: string): FindData =>
  (name) =>
    [join(dirname(file), "..", "psychometrics-data"), dirname(file), keptData]
      .map((folder) => join(folder, name))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, "utf8"))[0];

/** How the cases of a file fared; undefined where it cannot be read, which is said. */
function outcomesOf(file: string): readonly Outcome[] | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const model = readModel(text);
    return model === undefined ? runVectors(readVectors(text)) : runModel(model, dataFor(file));
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
  const outcomes = outcomesOf(file);
  if (outcomes === undefined) {
    // A file that cannot be read is a failure of its own: what it held was not proved.
    counts.failed += 1;
    continue;
  }
  for (const outcome of outcomes) {
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
