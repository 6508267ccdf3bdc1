import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The pages that people read, by path from the repository's root: what tools write is no page. */
export const readPages = (root: string): ReadonlyMap<string, string> =>
  new Map(
    [...filesIn(root, "", false), ...filesIn(root, "docs", true), ...packagePages(root)]
      .filter(
        (path) =>
          path.endsWith(".md") &&
          !/^docs\/(api|examples)\//.test(path) &&
          !/(^|\/)CHANGELOG\.md$/.test(path),
      )
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );

/** The sources of the packages that are published, by path from the repository's root. */
export const readSources = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, "packages"))
      .flatMap((name) => filesIn(root, `packages/${name}/src`, true))
      .filter((path) => path.endsWith(".ts") && !/\.test(-d|-prop)?\.ts$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );

const packagePages = (root: string): readonly string[] =>
  readdirSync(join(root, "packages")).flatMap((name) => filesIn(root, `packages/${name}`, false));

const filesIn = (root: string, folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"),
    )
    .sort();
