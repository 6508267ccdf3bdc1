import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { root } from "./paths.ts";

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (path) =>
        path.endsWith(".ts") && !/(^|\/)index\.ts$|\.(test|test-prop|test-d)\.ts$/.test(path),
    )
    .map((path) => join(folder, path));

/**
 * Modules of which something stays when none of it is used: what a bundler cannot tell to be without effect, such as a division, or a property that is
 * read, outside of every function. It would stay in every program that uses anything of a file that it shares.
 */
export async function leftovers(folders: readonly string[]): Promise<readonly string[]> {
  const paths = folders.flatMap((folder) => sources(join(root, folder)));
  const left = await Promise.all(
    paths.map(async (path) => {
      const { outputFiles } = await build({
        stdin: { contents: `import ${JSON.stringify(path)};`, resolveDir: root },
        bundle: true,
        format: "esm",
        minify: true,
        legalComments: "none",
        write: false,
        logLevel: "silent",
        plugins: [
          {
            name: "one module alone",
            setup: (built) => {
              // As in a built file, which imports something: there a bundler is less sure of what has no effect.
              built.onLoad({ filter: /\.ts$/ }, ({ path: asked }) => ({
                contents: `import { none } from "none";\n${readFileSync(asked, "utf8")}`,
                loader: "ts",
              }));
              built.onResolve({ filter: /.*/ }, ({ path: asked }) =>
                asked === path
                  ? { path, sideEffects: true }
                  : { path: asked, external: true, sideEffects: false },
              );
            },
          },
        ],
      });
      const text = outputFiles.map((file) => file.text.trim()).join("");
      return text === "" ? [] : [`${relative(root, path)} leaves ${text.slice(0, 100)}`];
    }),
  );
  return left.flat();
}
