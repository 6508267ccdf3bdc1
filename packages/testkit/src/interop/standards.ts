import { caseStandard } from "./case.ts";
import {
  canvasOutcomes,
  canvasResults,
  frameworkTable,
  logTable,
  oneRosterGradebook,
} from "./csv-tables.ts";
import { clrStandard } from "./clr.ts";
import { academicStandards } from "./academic-standards.ts";
import { ctdlAsn } from "./ctdl-asn.ts";
import { edFiStandards } from "./ed-fi.ts";
import { moodleFramework } from "./moodle.ts";
import { openBadgesStandard } from "./open-badges.ts";
import type { GivenFile, Standard } from "./standard.ts";
import { xapiStatements } from "./xapi.ts";

/** Every standard, one line each; the first that recognises a file tries it. */
const standards: readonly Standard[] = [
  caseStandard,
  canvasOutcomes,
  canvasResults,
  oneRosterGradebook,
  moodleFramework,
  frameworkTable,
  logTable,
  clrStandard,
  edFiStandards,
  openBadgesStandard,
  xapiStatements,
  academicStandards,
  ctdlAsn,
];

/** The standard of a file, by what is in it. */
export const standardOf = (file: GivenFile): Standard | undefined =>
  standards.find(({ recognises }) => recognises(file));

/** A text as a file that is to be tried. */
export function givenFile(name: string, text: string): GivenFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Not every file is JSON.
  }
  return { name, text, json };
}
