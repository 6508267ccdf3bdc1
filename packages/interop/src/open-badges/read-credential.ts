import { type Instant, toInstant } from "@whole-learner/core/time";
import { own } from "../json/json-record.ts";
import type { CredentialParty, CredentialRecord, EvidenceRecord } from "./achievement-record.ts";
import {
  expectType,
  type Part,
  partIn,
  parts,
  expectFields,
  say,
  timeIn,
  without,
  words,
} from "./credential-reading.ts";

/** Who a field names: as an object, or as a URI alone. */
function partyIn(part: Part, field: string): CredentialParty {
  const value = own(part.record, field);
  if (typeof value === "string") return { id: value };
  const found = partIn(part, field);
  if (found === undefined) return {};
  expectType(found, "Profile");
  expectFields(found, "id");
  return without({
    id: words(found, "id"),
    name: words(found, "name"),
    url: words(found, "url"),
  });
}

function evidenceIn(part: Part): readonly EvidenceRecord[] {
  return parts(part, "evidence").map((found) => {
    expectType(found, "Evidence");
    return without({
      uri: words(found, "id"),
      name: words(found, "name"),
      description: words(found, "description"),
      narrative: words(found, "narrative"),
      genre: words(found, "genre"),
      audience: words(found, "audience"),
    });
  });
}

/** Whether each proof names a key of the issuer: a sign, since a signature is not verified here. */
function checkProofs(part: Part, issuer: string | undefined): boolean {
  const proofs = parts(part, "proof");
  for (const proof of proofs) {
    const method = words(proof, "verificationMethod");
    if (method === undefined || issuer === undefined) continue;
    const isOwn = method === issuer || method.startsWith(`${issuer}#`);
    // A key of did:key names itself, and says nothing of whose it is.
    if (!isOwn && !method.startsWith("did:key:"))
      say(proof, "credential-proof-foreign", { method, issuer }, { at: "verificationMethod" });
  }
  return proofs.length > 0;
}

function checkValidity(
  part: Part,
  {
    from,
    until,
    at: asked,
  }: { from: Instant | undefined; until: Instant | undefined; at: Instant | undefined },
): void {
  if (from !== undefined && until !== undefined && until < from)
    say(part, "credential-never-valid", {}, { at: "validUntil" });
  // Instants are compared as texts, so the caller's is brought into their one form.
  const at = asked === undefined ? undefined : toInstant(asked);
  if (at === undefined) return;
  if (until !== undefined && until < at)
    say(part, "credential-expired", { until }, { at: "validUntil" });
  if (from !== undefined && at < from)
    say(part, "credential-not-yet-valid", { from }, { at: "validFrom" });
}

/** What every credential says of itself, and whom it is about. In the older shape, times have other names. */
export function readCredential(
  part: Part,
  subject: Part | undefined,
  { isOlder, at }: { readonly isOlder: boolean; readonly at: Instant | undefined },
): CredentialRecord {
  const time = (now: string, before: string): Instant | undefined => {
    const field = isOlder && !Object.hasOwn(part.record, now) ? before : now;
    const found = timeIn(part, field);
    if (found !== undefined && field === before)
      say(
        part,
        "legacy-key",
        { key: before, now },
        { at: before, severity: "note", repair: "renamed" },
      );
    return found;
  };
  expectFields(part, "id", "issuer");
  const validFrom = time("validFrom", "issuanceDate");
  const validUntil = time("validUntil", "expirationDate");
  if (validFrom === undefined) expectFields(part, "validFrom");
  checkValidity(part, { from: validFrom, until: validUntil, at });
  const issuer = partyIn(part, "issuer");
  const identifiers =
    subject === undefined
      ? []
      : parts(subject, "identifier").flatMap((one) => {
          expectType(one, "IdentityObject");
          return words(one, "identityHash") ?? [];
        });
  const learner = subject === undefined ? undefined : words(subject, "id");
  if (subject !== undefined && learner === undefined && identifiers.length === 0)
    say(subject, "credential-subject-unnamed", {});
  return {
    ...without({
      id: words(part, "id"),
      name: words(part, "name"),
      description: words(part, "description"),
    }),
    issuer,
    learner: { ...without({ id: learner }), identifiers },
    ...without({ validFrom, validUntil, awarded: timeIn(part, "awardedDate") }),
    evidence: evidenceIn(part),
    signed: checkProofs(part, issuer.id),
  };
}
