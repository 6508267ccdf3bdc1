import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";
import { entries, root } from "./paths.ts";

/** The published declarations hold by themselves under both compilers, as a module and as CommonJS, nothing skipped. */
export async function declarations(folder: string): Promise<string> {
  const text = entries()
    .map(
      (entry, index) =>
        `import * as entry${index} from ${JSON.stringify(entry)};\nvoid entry${index};\n`,
    )
    .join("");
  for (const file of ["entries.mts", "entries.cts"]) writeFileSync(join(folder, file), text);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"], // zod's own declarations name URL
    module: "NodeNext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["entries.mts", "entries.cts"] }),
  );
  for (const compiler of ["typescript", "typescript7"])
    await command(process.execPath, [
      join(root, "node_modules", compiler, "bin/tsc"),
      "-p",
      folder,
    ]);
  return "";
}
