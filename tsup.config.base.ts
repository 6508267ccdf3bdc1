import { defineConfig, type Options } from "tsup";

/**
 * One bundle for each room that users import, with what rooms share split out, so that what an import does not name
 * is not in its graph. Rooms are names below `src/` ("index", "methods/mean"): a lone path would be flattened.
 */
export const library = (...rooms: readonly string[]): Options | Options[] =>
  defineConfig({
    entry: Object.fromEntries(rooms.map((room) => [room, `src/${room}.ts`])),
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    treeshake: true,
    target: "es2022",
    platform: "neutral",
    sourcemap: true,
    clean: true,
  }) as Options;
