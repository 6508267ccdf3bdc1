import { existsSync, readFileSync } from "node:fs";

/** Official schemas, contexts and examples lie beside the repository, since their licence is not ours. */
const beside = new URL("../../../../../shared/interop/", import.meta.url);

/** Whether official files are at hand: tests that need them are skipped by name where they are not. */
export const hasOfficial: boolean = existsSync(beside);

/** An official file as JSON. */
export const official = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, beside), "utf8")) as object;
