// Writes the files of data/: `pnpm research-data`.
import { mkdirSync, writeFileSync } from "node:fs";
import { researchFiles } from "./simulate.ts";

const folder = new URL("./data/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(researchFiles())) {
  writeFileSync(new URL(name, folder), text);
}
