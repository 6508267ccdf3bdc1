// Writes `exports` and `publishConfig.exports` of every published package from the rooms its tsup.config.ts lists.
import { readFileSync, writeFileSync } from "node:fs";
import { builtRooms, exportsFor } from "../packages/testkit/src/architecture/manifest.ts";
import { readManifests } from "../packages/testkit/src/architecture/read-packages.ts";

for (const { folder, build } of readManifests()) {
  const path = new URL(`../packages/${folder}/package.json`, import.meta.url);
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const rooms = builtRooms(build);
  manifest.exports = exportsFor(rooms, { withSource: true });
  manifest.publishConfig.exports = exportsFor(rooms, { withSource: false });
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
