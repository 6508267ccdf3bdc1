import { isRecord, type JsonRecord, own } from "../json/json-record.ts";
import { typesOf } from "./credential-reading.ts";

/** What a credential is written in, by its contexts and types; undefined where it is none. */
export type CredentialShape = "vc-2.0" | "vc-1.1" | "open-badges-2" | "open-badges-1";

const credentialTypes = ["VerifiableCredential", "OpenBadgeCredential", "AchievementCredential"];

/** The shape of a record. Its context decides, since validators' own samples mix them; without one, its fields do. */
export function shapeOf(record: JsonRecord): CredentialShape | undefined {
  const context = own(record, "@context");
  const contexts = Array.isArray(context) ? context : [context];
  const types = typesOf(record);
  if ([...credentialTypes, "ClrCredential"].some((type) => types.includes(type))) {
    if (contexts.includes("https://www.w3.org/ns/credentials/v2")) return "vc-2.0";
    const isOlder =
      contexts.includes("https://www.w3.org/2018/credentials/v1") ||
      (Object.hasOwn(record, "issuanceDate") && !Object.hasOwn(record, "validFrom"));
    return isOlder ? "vc-1.1" : "vc-2.0";
  }
  if (contexts.includes("https://w3id.org/openbadges/v1")) return "open-badges-1";
  if (types.includes("Assertion") || contexts.includes("https://w3id.org/openbadges/v2"))
    return "open-badges-2";
  if (types.includes("BadgeClass")) return "open-badges-2";
  const isOldest =
    Object.hasOwn(record, "badge") &&
    (Object.hasOwn(record, "recipient") || isRecord(own(record, "verify")));
  return isOldest ? "open-badges-1" : undefined;
}
