import { deepFreeze } from "@whole-learner/testkit";
import type { InteropIssue } from "../../src/issue/issue.ts";
import type { JsonRecord } from "../../src/json/json-record.ts";
import type { Reading } from "../../src/case/read/reading.ts";
import type { CaseRecord } from "../../src/case/shape/case-record.ts";
import { readRecord } from "../../src/case/shape/read-record.ts";
import { type RecordType, shapes } from "../../src/case/shape/shapes.ts";

/** The document of packages that are read in parts. */
export const documentId = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";

/** A reading that has found nothing yet, by what the package itself says. */
export const readingOf = (more: Partial<Reading> = {}): Reading & { issues: InteropIssue[] } => ({
  issues: [],
  documentId,
  isOurs: false,
  trusts: true,
  ...more,
});

/** One record as it is read, at the place `at`; what was found in it is left aside. */
export const recordOf = (
  type: RecordType,
  raw: JsonRecord,
  above: readonly string[] = [],
  at: string | number = "CFDocument",
): CaseRecord => readRecord(readingOf(), shapes[type], deepFreeze(raw), above, at);
