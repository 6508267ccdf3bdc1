import { bandPosition } from "../../framework/lookup/band-position.ts";
import type { TermList } from "../../framework/our-terms.ts";
import type { BandId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Circumstances, Voice } from "../circumstances.ts";
import type { KnownToLog } from "./known-to-log.ts";

/** Whether a term is one of ours or of the framework's vocabulary. */
export const checkTerm = (
  list: TermList,
  term: string | undefined,
  known: KnownToLog,
  path: Path,
): readonly Issue[] =>
  term === undefined || known.term(list, term)
    ? []
    : [issue("unknown-term", path, { term, list }, "warning")];

export const checkVoice = (
  voice: Voice | undefined,
  known: KnownToLog,
  path: Path,
): readonly Issue[] => checkTerm("roles", voice?.role, known, [...path, "role"]);

export const checkBand = (
  band: BandId | undefined,
  { index }: KnownToLog,
  path: Path,
): readonly Issue[] =>
  band === undefined || bandPosition(index, band) !== undefined
    ? []
    : [issue("unknown-band", path, { band })];

/** Whether what an entry tells of its circumstances is known. */
export function checkCircumstances(
  { kind, setting, band, experience, nominatedBy, verification }: Circumstances,
  known: KnownToLog,
  path: Path,
): readonly Issue[] {
  const found = [
    ...checkTerm("kinds", kind, known, [...path, "kind"]),
    ...checkTerm("settings", setting, known, [...path, "setting"]),
    ...checkBand(band, known, [...path, "band"]),
    ...checkVoice(nominatedBy, known, [...path, "nominatedBy"]),
    ...checkVoice(verification?.by, known, [...path, "verification", "by"]),
  ];
  return experience === undefined || known.experience(experience)
    ? found
    : [...found, issue("unknown-experience", [...path, "experience"], { experience }, "warning")];
}
