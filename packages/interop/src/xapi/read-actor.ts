import type { Path } from "@whole-learner/core/issue";
import type { Json } from "@whole-learner/core/parse";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isRecord, type JsonRecord, own, recordIn, textIn } from "../json/json-record.ts";
import { isUri } from "../open-badges/case-uri-of.ts";

/** Somebody, by the one way in which xAPI names them. */
export interface ReadAgent {
  /** `mailto:...`, `sha1:...`, the URI of an OpenID, or an account's home page and name with a space between them. */
  readonly key: string;
  readonly name?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
}

/** An agent, or a group with its members. */
export interface ReadActor {
  readonly isGroup: boolean;
  /** The agent, or the group where it is named. */
  readonly self?: ReadAgent;
  /** The agent alone, or whoever belongs to the group. */
  readonly members: readonly ReadAgent[];
}

/** The domain of an address is the same in any case of letters; what stands before it need not be. */
function mailbox(text: string): string | undefined {
  const address = text.trim().replace(/^mailto:/i, "");
  const at = address.lastIndexOf("@");
  if (at < 1 || at === address.length - 1 || /\s/.test(address)) return undefined;
  return `mailto:${address.slice(0, at)}${address.slice(at).toLowerCase()}`;
}

function accountIn(record: JsonRecord): ReadAgent["account"] {
  const account = recordIn(record, "account");
  const homePage = textIn(account, "homePage");
  const name = own(account, "name");
  const text = typeof name === "number" ? String(name) : name;
  return homePage === undefined || homePage === "" || typeof text !== "string" || text === ""
    ? undefined
    : { homePage, name: text };
}

/** The ways in which xAPI names somebody, with what each comes to here. The first that is there counts. */
const ways: readonly (readonly [string, (record: JsonRecord) => string | undefined])[] = [
  [
    "account",
    (record) => {
      const account = accountIn(record);
      return account && `${account.homePage} ${account.name}`;
    },
  ],
  ["mbox", (record) => mailbox(textIn(record, "mbox") ?? "")],
  [
    "mbox_sha1sum",
    (record) => {
      const digest = textIn(record, "mbox_sha1sum")?.trim().toLowerCase() ?? "";
      return /^[0-9a-f]{40}$/.test(digest) ? `sha1:${digest}` : undefined;
    },
  ],
  [
    "openid",
    (record) => {
      const uri = textIn(record, "openid")?.trim() ?? "";
      return isUri(uri) ? uri : undefined;
    },
  ],
];

function readSelf(record: JsonRecord, path: Path, issues: InteropIssue[]): ReadAgent | undefined {
  const found = ways.flatMap(([field, keyIn]): (readonly [string, string])[] => {
    const key = keyIn(record);
    return key === undefined ? [] : [[field, key]];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length > 1) {
    const data = { ways: found.map(([field]) => field) };
    issues.push(interopIssue("xapi-several-identifiers", { path }, data, "warning", "first-kept"));
  }
  const name = textIn(record, "name");
  const account = first[0] === "account" ? accountIn(record) : undefined;
  return {
    key: first[1],
    ...(name === undefined ? {} : { name }),
    ...(account === undefined ? {} : { account }),
  };
}

const isGroup = (record: JsonRecord): boolean =>
  textIn(record, "objectType")?.toLowerCase() === "group" ||
  (own(record, "objectType") === undefined && Array.isArray(own(record, "member")));

/** Reads who acted: undefined, with an issue, where nothing says who it is. */
export function readActor(
  value: Json | undefined,
  path: Path,
  issues: InteropIssue[],
): ReadActor | undefined {
  const unnamed = (at: Path): undefined => {
    issues.push(interopIssue("xapi-actor-unidentified", { path: at }, {}, "error", "left-out"));
  };
  if (!isRecord(value)) return unnamed(path);
  const self = readSelf(value, path, issues);
  if (!isGroup(value)) {
    return self === undefined ? unnamed(path) : { isGroup: false, self, members: [self] };
  }
  const listed = own(value, "member");
  const all = Array.isArray(listed) ? (listed as readonly Json[]) : [];
  const members = all.flatMap((one, at): readonly ReadAgent[] => {
    const place = [...path, "member", at];
    if (isRecord(one) && isGroup(one)) {
      issues.push(interopIssue("xapi-group-in-group", { path: place }, {}, "warning", "left-out"));
      return [];
    }
    return readActor(one, place, issues)?.members ?? [];
  });
  return { isGroup: true, ...(self === undefined ? {} : { self }), members };
}
