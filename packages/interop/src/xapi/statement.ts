import type { Json } from "@whole-learner/core/parse";

/** A person or system, named in exactly one of four ways. */
export type XapiAgent = { readonly objectType?: "Agent"; readonly name?: string } & (
  | { readonly mbox: string }
  /** The SHA-1 digest of the `mbox`, as hexadecimal digits. */
  | { readonly mbox_sha1sum: string }
  | { readonly openid: string }
  | { readonly account: { readonly homePage: string; readonly name: string } }
);

/** People who did something together. */
export interface XapiGroup {
  readonly objectType: "Group";
  readonly name?: string;
  readonly member: readonly XapiAgent[];
}

/** The same text in several languages, by their tags. */
export type XapiLanguageMap = Readonly<Record<string, string>>;

/** Values under the IRIs that say what they are. */
export type XapiExtensions = Readonly<Record<string, Json>>;

/** Something that was done or attained. */
export interface XapiActivity {
  readonly objectType: "Activity";
  readonly id: string;
  readonly definition?: {
    readonly type?: string;
    readonly name?: XapiLanguageMap;
    readonly description?: XapiLanguageMap;
  };
}

/** Another statement, by its id. */
export interface XapiStatementRef {
  readonly objectType: "StatementRef";
  readonly id: string;
}

/** A measured outcome. */
export interface XapiResult {
  readonly score?: {
    readonly scaled?: number;
    readonly raw?: number;
    readonly min?: number;
    readonly max?: number;
  };
  readonly success?: boolean;
  readonly extensions?: XapiExtensions;
}

/** What was around it. */
export interface XapiContext {
  readonly instructor?: XapiAgent;
  readonly contextActivities?: {
    readonly parent?: readonly XapiActivity[];
    readonly grouping?: readonly XapiActivity[];
  };
  readonly language?: string;
  readonly statement?: XapiStatementRef;
  readonly extensions?: XapiExtensions;
}

/** A file that shows the work: a link, with the digest of what is there. */
export interface XapiAttachment {
  readonly usageType: string;
  readonly display: XapiLanguageMap;
  readonly contentType: string;
  readonly length: number;
  readonly sha2: string;
  readonly fileUrl: string;
}

/** A statement as it is written: what xAPI 1.0.3 and IEEE 9274.1.1 both take. `stored`, `authority` and `version` are the store's to set. */
export interface XapiStatement {
  readonly id: string;
  readonly actor: XapiAgent | XapiGroup;
  readonly verb: { readonly id: string; readonly display: XapiLanguageMap };
  readonly object: XapiActivity | XapiStatementRef;
  readonly result?: XapiResult;
  readonly context?: XapiContext;
  readonly timestamp: string;
  readonly attachments?: readonly XapiAttachment[];
}
