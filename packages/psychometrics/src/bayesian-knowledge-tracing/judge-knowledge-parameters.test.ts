import { expect, it } from "vitest";
import { judgeKnowledgeParameters } from "./judge-knowledge-parameters.ts";
import { defaultKnowledgeParameters, peerKnowledgeParameters } from "./knowledge-parameters.ts";

it.each([
  [defaultKnowledgeParameters, "sound", []],
  [peerKnowledgeParameters.oatutor, "sound", []],
  [peerKnowledgeParameters.hmmScalable, "sound", []],
  [{ guess: 0.5, slip: 0.49 }, "sound", []],
  [{ guess: 0.51, slip: 0.1 }, "flagged", ["guess-above-half"]],
  [{ guess: 0.1, slip: 0.51 }, "flagged", ["slip-above-half"]],
  [{ guess: 0.5, slip: 0.5 }, "refused", ["guess-and-slip-reach-one"]],
  [{ guess: 0.9, slip: 0.2 }, "refused", ["guess-and-slip-reach-one", "guess-above-half"]],
  [{ learn: 1 }, "sound", []],
  [{ learn: 0.5, forget: 0.5 }, "flagged", ["forget-outweighs-learn"]],
  [{ learn: 0.5, forget: 0.4 }, "sound", []],
])("%j is %s", (parameters, status, flags) => {
  const judged = judgeKnowledgeParameters({ ...defaultKnowledgeParameters, ...parameters });
  expect(judged).toEqual(status === "sound" ? { status } : { status, flags });
});
