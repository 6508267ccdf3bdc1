import { must } from "@whole-learner/core/issue";
import type { DocumentFindings, DocumentIssue } from "../document/findings.ts";

/** Throws the one error class with an issue of a document. */
export const refuse = (issue: DocumentIssue): never =>
  must<never, DocumentFindings>({ ok: false, issues: [issue] });
