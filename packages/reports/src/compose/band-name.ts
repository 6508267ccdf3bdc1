import type { BandId, Framework } from "@whole-learner/core";
import { type NameSpan, name } from "../document/name.ts";
import type { Reader } from "./reader.ts";
import { nameOf } from "./words.ts";

/** A grade band by its name; one that the framework does not have, by its id. */
export function bandName(
  id: BandId,
  framework: Pick<Framework, "gradeBands"> | undefined,
  reader: Reader,
): NameSpan {
  const band = framework?.gradeBands.find((one) => one.id === id);
  return band === undefined ? name(id) : nameOf(band.name, reader);
}
