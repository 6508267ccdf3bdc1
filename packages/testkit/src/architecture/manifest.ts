import ts from "typescript";
import { nodesOf } from "./nodes-of.ts";

/** What the architecture asks of a package.json, with the folder below `packages/` and the text of its tsup.config.ts. */
export interface Manifest {
  readonly name: string;
  readonly folder: string;
  readonly build: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly publishConfig: { readonly exports: Readonly<Record<string, unknown>> };
}

const sourceCondition = "@whole-learner/source";

/** The source file of an entry ("." or "./numeric"), from the package's folder. */
export function sourceOf(manifest: Manifest, entry: string): string | undefined {
  const found = Object.hasOwn(manifest.exports, entry) ? manifest.exports[entry] : undefined;
  if (typeof found !== "object" || found === null) return undefined;
  const source: unknown = Reflect.get(found, sourceCondition);
  return typeof source === "string" ? source : undefined;
}

/** The entries of a package: what `exports` names, its manifest aside. */
export const entriesOf = ({ exports }: Manifest): readonly string[] =>
  Object.keys(exports).filter((entry) => entry !== "./package.json");

/** The rooms that tsup.config.ts lists: the strings of its one call of `library`. */
export function builtRooms(build: string): readonly string[] {
  const source = ts.createSourceFile("tsup.config.ts", build, ts.ScriptTarget.ES2022, true);
  return nodesOf(source)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText(source) === "library")
    .flatMap((call) =>
      call.arguments.map((room) => (ts.isStringLiteral(room) ? room.text : room.getText(source))),
    );
}

/** The `exports` of a package that builds these rooms: our sources for ourselves, then ESM and CommonJS, types first. */
export function exportsFor(
  rooms: readonly string[],
  { withSource }: { withSource: boolean },
): Record<string, unknown> {
  const entries = rooms.map((room) => [
    entryOf(room),
    {
      ...(withSource ? { [sourceCondition]: `./src/${room}.ts` } : {}),
      import: { types: `./dist/${room}.d.ts`, default: `./dist/${room}.js` },
      require: { types: `./dist/${room}.d.cts`, default: `./dist/${room}.cjs` },
    },
  ]);
  return { ...Object.fromEntries(entries), "./package.json": "./package.json" };
}

/** The room `language` has a folder for each language; users name it among the languages. */
const entryOf = (room: string): string => {
  const path = room.replace(/^language\/(?!index$)/, "languages/").replace(/(^|\/)index$/, "");
  return path === "" ? "." : `./${path}`;
};

/** `exports`, `publishConfig.exports` and the build name the same entries, each in full. */
export function checkManifest(manifest: Manifest): readonly string[] {
  const { folder, exports, publishConfig, build } = manifest;
  const rooms = builtRooms(build);
  const fits = (found: Readonly<Record<string, unknown>>, withSource: boolean): boolean =>
    inOrder(found) === inOrder(exportsFor(rooms, { withSource }));
  const asBuilt = "are not those of tsup.config.ts (run: pnpm entries)";
  return [
    ...(rooms.length === 0 ? [`${folder}/tsup.config.ts lists no rooms`] : []),
    ...(fits(exports, true) ? [] : [`${folder}/package.json: exports ${asBuilt}`]),
    ...(fits(publishConfig.exports, false)
      ? []
      : [`${folder}/package.json: publishConfig.exports ${asBuilt}`]),
  ];
}

/** The order of entries means nothing; the order of conditions in one is the order in which they are tried. */
const inOrder = (exports: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1)));
