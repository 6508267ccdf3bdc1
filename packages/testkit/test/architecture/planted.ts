import { exportsFor, type Manifest } from "../../src/architecture/manifest.ts";
import { readModule } from "../../src/architecture/read-module.ts";

// A check that never fails holds nothing: each is shown what it must refuse, beside what it must let through.

/** A package that builds what it exports. */
export const manifestOf = (folder: string, ...rooms: string[]): Manifest => ({
  name: `@whole-learner/${folder}`,
  folder,
  build: `export default library(${rooms.map((room) => JSON.stringify(room)).join(", ")});`,
  exports: exportsFor(rooms, { withSource: true }),
  publishConfig: { exports: exportsFor(rooms, { withSource: false }) },
});

/** The packages, as far as the checks ask. */
export const manifests = [
  manifestOf("psychometrics", "index", "numeric/index"),
  manifestOf("core", "index", "time/index"),
  manifestOf("mastery", "index"),
  manifestOf("reports", "index"),
];

/** Modules of texts by their path. */
export const read = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => readModule(path, text));
