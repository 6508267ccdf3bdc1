import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleSchoolFiles } from "../packages/testkit/src/sample-school/index.ts";

/** Writes the sample school's files anew. They are committed; a test holds them to what the generator makes. */
const folder = fileURLToPath(new URL("../docs/examples/sample-school/", import.meta.url));
for (const [path, text] of sampleSchoolFiles()) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`${relative(process.cwd(), file)}  ${text.length.toLocaleString("en")} characters`);
}
