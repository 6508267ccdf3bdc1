import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type BundleCase, bundleCases } from "./bundle-cases.ts";
import { leftovers } from "./leftovers.ts";

interface Weighed extends BundleCase {
  readonly bytes: number;
  readonly problems: readonly string[];
}

/** What each small program brings along from the packed packages: bytes, modules of its graph, and what of them is left. */
export async function bundles(folder: string): Promise<string> {
  const weighed = await Promise.all(bundleCases.map((one) => weigh(one, folder)));
  const table = weighed.map(({ name, bytes, most, problems }) =>
    [`${String(bytes).padStart(7)} of ${String(most).padStart(6)} B  ${name}`, ...problems].join(
      "\n      ",
    ),
  );
  table.push(...(await leftovers(["packages/psychometrics/src", "packages/core/src/issue"])));
  if (table.length > weighed.length || weighed.some(({ problems }) => problems.length > 0)) {
    throw new Error(table.join("\n"));
  }
  return table.join("\n");
}

async function weigh(one: BundleCase, folder: string): Promise<Weighed> {
  const { program, most, notInGraph = [], notShipped = [], without = [], external = [] } = one;
  const { notInModules = [], inModules = [] } = one;
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    define: { "process.env.NODE_ENV": '"production"' },
    external: [...external],
    metafile: true,
    write: false,
    logLevel: "silent",
    absWorkingDir: folder,
  });
  const text = outputFiles.map((file) => file.text).join("");
  const bytes = gzipSync(text, { level: 9 }).length;
  const graph = packagesOf(Object.keys(metafile.inputs));
  const modules = Object.keys(metafile.inputs)
    .filter((path) => path !== "<stdin>")
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  const shipped = packagesOf(
    Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path] : [],
      ),
    ),
  );
  return {
    ...one,
    bytes,
    problems: [
      ...(bytes > most ? [`more than ${most} bytes`] : []),
      ...notInGraph.filter((name) => graph.has(name)).map((name) => `has ${name} in its graph`),
      ...[...notInGraph, ...notShipped]
        .filter((name) => shipped.has(name))
        .map((name) => `ships ${name}`),
      ...without.filter((word) => text.includes(word)).map((word) => `says "${word}"`),
      ...notInModules
        .filter((word) => modules.includes(word))
        .map((word) => `has a module in its graph that says ${word}`),
      ...inModules
        .filter((word) => !modules.includes(word))
        .map((word) => `has no module in its graph that says ${word}`),
    ],
  };
}

/** The packages that files belong to: the innermost, since dependencies may be nested. */
const packagesOf = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(
    paths.flatMap((path) => {
      const [, inner] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      return inner ?? [];
    }),
  );
