// Reads files of other systems, of any standard that the library knows, and writes them again: `pnpm conformance:interop PATH...`, files or folders.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type FindSchema, givenFile, standardOf } from "@whole-learner/testkit/interop";

/** Where the official schemas are kept, if they are: beside the repository, since their licence is not ours. */
const beside = fileURLToPath(new URL("../../shared/interop", import.meta.url));

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

const schemaFiles = new Map<string, string>();
try {
  for (const file of filesIn(beside))
    if (file.endsWith(".json")) schemaFiles.set(basename(file), file);
} catch {
  console.log("No official schemas are at hand: exports are compared, not validated.");
}
const schemas = new Map<string, object>();
const findSchema: FindSchema = (name) => {
  const path = schemaFiles.get(name);
  if (path === undefined) return undefined;
  const schema = schemas.get(name) ?? (JSON.parse(readFileSync(path, "utf8")) as object);
  schemas.set(name, schema);
  return schema;
};

const counts = { passed: 0, failed: 0, skipped: 0 };
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.log("Say which files or folders: pnpm conformance:interop PATH...");
  process.exit(1);
}
for (const path of paths) {
  let files: readonly string[];
  try {
    files = filesIn(path);
  } catch {
    counts.failed += 1;
    console.log(`FAILED ${path}: there is no such file or folder`);
    continue;
  }
  for (const file of files) {
    const name = relative(path, file) || basename(file);
    const given = givenFile(name, readFileSync(file, "utf8"));
    const standard = standardOf(given);
    if (standard === undefined) {
      counts.skipped += 1;
      console.log(`skipped ${name}: of no supported kind`);
      continue;
    }
    const { counts: held, found, failures } = standard.tries(given, findSchema);
    const told = found.length === 0 ? "nothing to repair" : found.join(", ");
    console.log(
      `${failures.length === 0 ? "passed" : "FAILED"} ${name}: ${standard.name}, ${held}; ${told}`,
    );
    for (const failure of failures) console.log(`  ${failure}`);
    counts[failures.length === 0 ? "passed" : "failed"] += 1;
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0) process.exitCode = 1;
