import { describe, expect, it } from "vitest";
import { type CredentialFrame, writeFrame } from "./write-frame.ts";

const frame: CredentialFrame = {
  id: "urn:x:1",
  learner: "did:example:ana",
  issuer: { id: "https://school.example" },
  validFrom: "2026-06-12T02:00:00+02:00",
};
const error = (code: string, path: readonly string[], data: object) => ({
  code,
  severity: "error",
  path,
  data,
  repair: "left-out",
});

describe("the frame of a credential", () => {
  it("says no more than it was given", () => {
    expect(writeFrame(frame)).toStrictEqual({
      frame: {
        id: "urn:x:1",
        learner: "did:example:ana",
        issuer: { id: "https://school.example", type: ["Profile"] },
        times: { validFrom: "2026-06-12T00:00:00.000Z" },
      },
      issues: [],
    });
  });

  it("says all that it was given, with times in UTC; it may end when it begins", () => {
    const { frame: written, issues } = writeFrame({
      ...frame,
      issuer: { id: "did:web:a", name: "Our School", url: "https://a.example/about" },
      validUntil: "2026-06-12T00:00:00Z",
      awarded: "2026-06-11T12:00:00Z",
      achievement: "urn:x:2",
    });
    expect(issues).toEqual([]);
    expect(written).toMatchObject({
      issuer: {
        id: "did:web:a",
        type: ["Profile"],
        name: "Our School",
        url: "https://a.example/about",
      },
      times: {
        validFrom: "2026-06-12T00:00:00.000Z",
        validUntil: "2026-06-12T00:00:00.000Z",
        awardedDate: "2026-06-11T12:00:00.000Z",
      },
    });
  });

  it("is none where any id or time is wrong, and each is told", () => {
    const uri = (path: readonly string[], field: string, found: string) =>
      error("credential-id-not-uri", path, { field, found });
    const time = (field: string) =>
      error("value-unusable", [field], { field, expected: "a time with a zone" });
    expect(
      writeFrame({
        id: "1",
        learner: "Ana Ruiz",
        issuer: { id: "school" },
        achievement: "",
        validFrom: "2026-06-12",
        validUntil: "never",
        awarded: "",
      }),
    ).toEqual({
      frame: undefined,
      issues: [
        uri(["id"], "id", "1"),
        uri(["learner"], "learner", "Ana Ruiz"),
        uri(["issuer", "id"], "issuer.id", "school"),
        uri(["achievement"], "achievement", ""),
        time("validFrom"),
        time("validUntil"),
        time("awarded"),
      ],
    });
    expect(writeFrame({ ...frame, awarded: "soon" })).toEqual({
      frame: undefined,
      issues: [time("awarded")],
    });
  });

  it("that ends before it begins is written with a warning", () => {
    const { frame: written, issues } = writeFrame({ ...frame, validUntil: "2026-06-11T23:59:59Z" });
    expect(written?.times.validUntil).toBe("2026-06-11T23:59:59.000Z");
    expect(issues).toEqual([
      {
        code: "credential-never-valid",
        severity: "warning",
        path: ["validUntil"],
        data: {},
        repair: "none",
      },
    ]);
  });
});
