import type { Json } from "@whole-learner/core/parse";

/** A record of CASE as JSON. */
export interface CaseObject {
  readonly [field: string]: Json;
  readonly identifier: string;
  readonly uri: string;
  readonly lastChangeDateTime: string;
}

/** A CFPackage as JSON, in the fields of CASE. */
export interface CasePackage {
  readonly CFDocument: CaseObject;
  readonly CFItems: readonly CaseObject[];
  readonly CFAssociations: readonly CaseObject[];
  readonly CFDefinitions?: { readonly [list: string]: Json };
  readonly CFRubrics?: readonly CaseObject[];
  /** CASE 1.1 only. */
  readonly extensions?: { readonly [key: string]: Json };
}
