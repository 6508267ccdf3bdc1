import { describe, expect, inject, it } from "vitest";

// Setting TZ in a worker thread changes nothing: this compares what the clock does, not what the variable says.
describe("the time zone of the worker", () => {
  it("is in force", () => {
    const { name, minutes } = inject("zone");
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset() + 0).toBe(-minutes + 0);
  });
});
