import { readdirSync, readFileSync } from "node:fs";

// Every entry of every published package, from its package.json: a room that users can import is a page.
const manifests = readdirSync("packages").map((name) => [
  name,
  JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8")),
]);
const entryPoints = manifests.flatMap(([name, { private: hidden, exports }]) =>
  hidden
    ? []
    : Object.values(exports).flatMap((entry) =>
        typeof entry === "string" ? [] : `packages/${name}/${entry["@whole-learner/source"]}`,
      ),
);

export default {
  name: "whole-learner",
  entryPoints,
  tsconfig: "tsconfig.src.json",
  out: "docs/api",
  // A clone may have no origin that typedoc knows how to link to.
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: false },
};
