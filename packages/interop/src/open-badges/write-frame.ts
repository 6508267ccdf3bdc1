import { toInstant } from "@whole-learner/core/time";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { isUri } from "./case-uri-of.ts";
import type { CredentialProfile } from "./credential.ts";

/** What every credential says of itself: all of it is the caller's. */
export interface CredentialFrame {
  /** The URI of the credential. */
  readonly id: string;
  /** The URI of the learner. */
  readonly learner: string;
  /** Who issues it. */
  readonly issuer: { readonly id: string; readonly name?: string; readonly url?: string };
  /** From when it is valid, with a zone. */
  readonly validFrom: string;
  readonly validUntil?: string;
  /** When it was awarded, where that is not when it begins to be valid. */
  readonly awarded?: string;
}

/** The frame as credentials write it. */
export interface WrittenFrame {
  readonly id: string;
  readonly learner: string;
  readonly issuer: CredentialProfile;
  readonly times: {
    readonly validFrom: string;
    readonly validUntil?: string;
    readonly awardedDate?: string;
  };
}

/** The frame of a credential, or what is wrong with it; undefined where it would not be one. */
export function writeFrame(frame: CredentialFrame & { readonly achievement?: string }): {
  readonly frame: WrittenFrame | undefined;
  readonly issues: readonly InteropIssue[];
} {
  const issues: InteropIssue[] = [];
  const { id, learner, issuer, achievement } = frame;
  const uris = [
    [["id"], id],
    [["learner"], learner],
    [["issuer", "id"], issuer.id],
    [["achievement"], achievement],
  ] as const;
  for (const [path, found] of uris)
    if (found !== undefined && !isUri(found))
      issues.push(
        interopIssue(
          "credential-id-not-uri",
          { path },
          { field: path.join("."), found },
          "error",
          "left-out",
        ),
      );
  const time = (field: "validFrom" | "validUntil" | "awarded"): string | undefined => {
    const given = frame[field];
    const found = given === undefined ? undefined : toInstant(given);
    if (given !== undefined && found === undefined)
      issues.push(
        interopIssue(
          "value-unusable",
          { path: [field] },
          { field, expected: "a time with a zone" },
          "error",
          "left-out",
        ),
      );
    return found;
  };
  const validFrom = time("validFrom");
  const validUntil = time("validUntil");
  const awardedDate = time("awarded");
  if (validFrom === undefined || issues.length > 0) return { frame: undefined, issues };
  if (validUntil !== undefined && validUntil < validFrom)
    issues.push(
      interopIssue("credential-never-valid", { path: ["validUntil"] }, {}, "warning", "none"),
    );
  return {
    frame: {
      id,
      learner,
      issuer: {
        id: issuer.id,
        type: ["Profile"],
        ...(issuer.name === undefined ? {} : { name: issuer.name }),
        ...(issuer.url === undefined ? {} : { url: issuer.url }),
      },
      times: {
        validFrom,
        ...(validUntil === undefined ? {} : { validUntil }),
        ...(awardedDate === undefined ? {} : { awardedDate }),
      },
    },
    issues,
  };
}
