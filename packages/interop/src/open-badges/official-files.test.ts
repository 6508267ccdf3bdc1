import { hasOfficial, official, schemaFault } from "@whole-learner/testkit/interop";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { determined, frame, log, made } from "../../test/open-badges/made.ts";
import { sent } from "../../test/sent.ts";
import { fromAchievementCredential } from "./index.ts";

describe.skipIf(!hasOfficial)("by the official files, which lie beside the repository", () => {
  const contexts: Readonly<Record<string, string>> = {
    "https://www.w3.org/ns/credentials/v2": "contexts/credentials-v2.jsonld",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "contexts/ob-v3p0-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "contexts/ob-v3p0-extensions.json",
  };
  const options = {
    documentLoader: (url: string) =>
      Promise.resolve({ documentUrl: url, document: { ...official(contexts[url] ?? "") } }),
    safe: true,
    format: "application/n-quads",
  } as const;
  const full = made({
    log,
    attachments: [{ name: "n", narrative: "x" }],
    awarded: frame.validFrom,
  });

  it.each([
    ["with a result", full.value],
    ["without one", made({ determination: { ...determined, status: "no-evidence" } }).value],
  ])("a credential %s passes the schema", (_, credential) => {
    const schema = official("open-badges/schemas/ob_v3p0_achievementcredential_schema.json");
    expect(schemaFault(schema, sent(credential))).toBeUndefined();
  });

  it("a credential expands as JSON-LD in safe mode, offline, and loses no term", async () => {
    const quads = await jsonld.toRDF(sent(full.value), options);
    expect(JSON.stringify(quads)).toContain("vocab.html#achievedLevel");
    expect(JSON.stringify(quads)).toContain("The film");
  });

  it.each(["simple-err-evidence-type", "simple-err-issuer-type"])(
    "%s passes the schema and is seen to be wrong",
    (name) => {
      const found = fromAchievementCredential(official(`open-badges/examples/${name}.json`));
      expect(found.issues.map(({ code }) => code)).toEqual(["credential-type-wrong"]);
    },
  );

  it.each<[string, readonly string[]]>([
    ["basicOpenBadgeCredential", []],
    ["skillAssertionCase", []],
    // Both name a level of another result description than the one they name.
    ["complete", ["credential-level-unknown"]],
    ["fullOpenBadge", ["credential-level-unknown"]],
  ])("%s is read, with the faults %j", (name, said) => {
    const found = fromAchievementCredential(official(`open-badges/examples/${name}.json`));
    expect(found.issues.map(({ code }) => code)).toEqual(said);
    expect(found.value?.results.filter(({ level }) => level !== undefined)).toHaveLength(
      said.length,
    );
  });
});
