import { describe, expect, it } from "vitest";
import { consent, logOf, retraction } from "../../test/evidence/entries.ts";
import { smallFramework } from "../../test/evidence/small-framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { consentsIn } from "./consents-in.ts";
import type { Entry } from "./log.ts";

const of = (entries: readonly Entry[], asOf = "2026-05-29") =>
  consentsIn({ framework: smallFramework, log: logOf(...entries), asOf });

describe("the consent that decides", () => {
  const home = consent("c1", { settings: ["home"] });
  const later = consent("c2", { given: true, happened: "2026-03-01", recorded: "2026-03-01" });

  it("is the newest that covers the setting and the kind", () => {
    const found = of([home, later]);
    expect(found("ana", { setting: "home" })?.id).toBe("c2");
    expect(found("ana", {})?.id).toBe("c2");
    expect(of([home])("ana", { setting: "class" })).toBeUndefined();
    const fair = consent("c3", { kinds: ["exhibition"] });
    expect(of([fair])("ana", { kind: "acme/fair" })?.id).toBe("c3");
  });

  it("is one of the learner's own, known by then and not taken back", () => {
    expect(of([home])("noah", { setting: "home" })).toBeUndefined();
    expect(of([home, later], "2026-02-01")("ana", { setting: "home" })?.id).toBe("c1");
    expect(of([home, later, retraction("x", "c2", "2026-04-01")])("ana", {})).toBeUndefined();
  });

  it("reads a framework and its index alike", () => {
    const framework = indexFramework(smallFramework);
    const log = logOf(consent("c1", { settings: ["community"] }));
    const found = consentsIn({ framework, log, asOf: "2026-05-29" });
    expect(found("ana", { setting: "acme/garden" })?.given).toBe(false);
  });
});
