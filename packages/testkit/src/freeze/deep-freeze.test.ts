import { describe, expect, it } from "vitest";
import { deepFreeze } from "./deep-freeze.ts";

describe("deepFreeze", () => {
  it("gives the same value back", () => {
    const value = { a: 1 };
    expect(deepFreeze(value)).toBe(value);
    expect(deepFreeze("text")).toBe("text");
    expect(deepFreeze(null)).toBe(null);
  });

  it("makes every write at every depth throw", () => {
    const value = deepFreeze({ list: [{ level: 1 }], [Symbol.for("own")]: { deep: true } });
    expect(() => Object.assign(value, { more: 1 })).toThrow(TypeError);
    expect(() => value.list.push({ level: 2 })).toThrow(TypeError);
    expect(() => Object.assign(value.list[0] ?? {}, { level: 2 })).toThrow(TypeError);
    expect(() => Object.assign(value[Symbol.for("own")] ?? {}, { deep: false })).toThrow(TypeError);
  });

  it("freezes what lies below something frozen already only once it is reached another way", () => {
    const inner = { level: 1 };
    deepFreeze({ frozen: Object.freeze({ inner }), inner });
    expect(Object.isFrozen(inner)).toBe(true);
  });

  it("ends on a cycle", () => {
    const value: { self?: unknown } = {};
    value.self = value;
    expect(Object.isFrozen(deepFreeze(value))).toBe(true);
  });

  it("needs no stack: a hundred thousand levels", () => {
    let value: { readonly inner?: object } = {};
    for (let depth = 0; depth < 100_000; depth += 1) value = { inner: value };
    expect(Object.isFrozen(deepFreeze(value).inner)).toBe(true);
  });

  it("leaves typed arrays alone, which cannot be frozen", () => {
    const numbers = new Float64Array([1]);
    expect(Object.isFrozen(deepFreeze({ numbers }).numbers)).toBe(false);
  });
});
