import { deepFreeze } from "@whole-learner/testkit";
import { time, uuid } from "./package-of.ts";
import type { InteropIssue } from "../../src/issue/issue.ts";
import type { JsonRecord } from "../../src/json/json-record.ts";
import { mendRecord } from "../../src/case/shape/mend-record.ts";
import type { Shape } from "../../src/case/shape/shapes.ts";

export const documentId = uuid(77);

export const id = "abcdef00-1234-4000-8000-00000000000a";

export const uri = "https://example.org/1";

/** An item in which nothing has to be mended. */
export const plain = { identifier: id, uri, lastChangeDateTime: time, fullStatement: "Adds" };

export const mend = (shape: Shape, raw: JsonRecord, trusts = false) => {
  const issues: InteropIssue[] = [];
  const from = deepFreeze({ shape, raw, above: ["CFItems"], at: 3 });
  const record = mendRecord({ issues, documentId, isOurs: trusts, trusts }, from);
  return { record, issues };
};

/** An issue at a field of the record. */
export const at = (
  field: string,
  code: string,
  data: object,
  repair: string,
  severity: "note" | "warning" = "note",
) => ({ code, severity, path: ["CFItems", 3, field], data, repair });
