import type { Audit } from "../../src/edit/audit.ts";

/** Who edits in tests, when and why. */
export const audit: Audit = {
  by: "Ines Vega",
  at: "2026-03-02T09:00:00.000Z",
  why: "Families asked for it",
};
