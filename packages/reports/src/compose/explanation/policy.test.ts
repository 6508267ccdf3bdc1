import { describe, expect, it } from "vitest";
import { explained, known } from "../../../test/explained.ts";
import { family, text } from "../../../test/explanation-page.ts";
import { es } from "../../language/es/index.ts";

describe("the rule in a sentence", () => {
  it("is that of the policy with the exceptions in force for this result", () => {
    expect(text(explained("STEER.1"))).toContain(
      "demonstrations, from at least two demonstrations and two settings, the newest within a year.\n",
    );
    expect(text(explained("TEAM.2"))).toContain(
      "The middle one of the last three demonstrations. The school decides this competency by a rule of its own.\n",
    );
    expect(text(explained("TEAM.2"), family, es)).toContain(
      "La escuela decide esta competencia con una regla propia.",
    );
  });

  it("is left out where the policy is not at hand, and for an exception that it does not have", () => {
    const { policy: _, ...without } = known;
    expect(text(explained("STEER.1"), without)).not.toContain(
      "The middle one of the last three demonstrations, from",
    );
    expect(text({ ...explained("STEER.1"), exceptions: [7] })).not.toContain("a rule of its own");
  });
});
