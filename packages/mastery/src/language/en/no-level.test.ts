import { say } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { lackSentences, undeterminedSentences } from "./index.ts";

describe("reasons in English why there is no level, or not yet", () => {
  it.each([
    [
      say({ code: "outside-domain", data: { limit: 1 } }, undeterminedSentences),
      "The result is too large to compare exactly.",
    ],
    [
      say({ code: "blocked", data: { missing: 1 } }, undeterminedSentences),
      "1 work is still open, and the policy waits for it.",
    ],
    [
      say({ code: "blocked", data: { missing: 2 } }, undeterminedSentences),
      "2 works are still open, and the policy waits for them.",
    ],
    [say({ code: "not-taught-yet", data: {} }, undeterminedSentences), "Not taught yet."],
    [say({ code: "exempt", data: {} }, undeterminedSentences), "Exempt."],
    [
      say({ code: "judged-no-level", data: { judgement: "j" } }, undeterminedSentences),
      "By professional judgement there is no level.",
    ],
    [
      say(
        { code: "expired", data: { newest: "2024-12-13T08:00:00.000Z", until: "2025-12-13" } },
        undeterminedSentences,
      ),
      "The newest evidence is of 2024-12-13; the level lasted until 2025-12-13. A fresh look is due.",
    ],
    [
      say({ code: "pieces", data: { have: 1, need: 3 } }, lackSentences),
      "1 demonstration so far; 3 are needed.",
    ],
    [
      say({ code: "experiences", data: { have: 0, need: 2 } }, lackSentences),
      "From 0 experiences so far; 2 are needed.",
    ],
    [
      say({ code: "settings", data: { have: 1, need: 2 } }, lackSentences),
      "From 1 setting so far; 2 are needed.",
    ],
    [
      say({ code: "voices", data: { have: 1, need: 2 } }, lackSentences),
      "Seen by 1 voice so far; 2 are needed.",
    ],
    [
      say({ code: "kinds", data: { have: 2, need: 3 } }, lackSentences),
      "2 kinds of evidence so far; 3 are needed.",
    ],
    [
      say(
        { code: "recency", data: { newest: "2024-12-01T08:00:00.000Z", since: "2025-05-29" } },
        lackSentences,
      ),
      "The newest evidence is of 2024-12-01; evidence since 2025-05-29 is needed. A fresh look is due.",
    ],
    [
      say({ code: "moderation", data: { works: 1 } }, lackSentences),
      "A second look at 1 work is in progress.",
    ],
    [
      say({ code: "verified", data: { have: 1, need: 2 } }, lackSentences),
      "1 verified demonstration so far; 2 are needed.",
    ],
    [
      say({ code: "unrated-rows", data: { works: 1 } }, lackSentences),
      "1 work is not rated in all rows of the rubric yet.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
