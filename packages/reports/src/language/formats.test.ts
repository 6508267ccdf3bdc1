import { describe, expect, it } from "vitest";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { formatsOf } from "./formats.ts";
import { vi } from "./vi/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

describe("days", () => {
  // Compared on the runtime that the workspace pins: words of months are ICU's.
  it.each([
    [en, "2026-05-29", "29 May 2026", "29 May"],
    [en, "2024-02-29", "29 February 2024", "29 February"],
    [es, "2026-05-29", "29 de mayo de 2026", "29 de mayo"],
    [es, "2025-12-31", "31 de diciembre de 2025", "31 de diciembre"],
    [zhHans, "2026-05-29", "2026年5月29日", "5月29日"],
    [ar, "2026-05-29", "29 مايو 2026", "29 مايو"],
    [vi, "2026-05-29", "29 tháng 5, 2026", "29 tháng 5"],
  ])("are civil, whatever the zone of the machine: %#", (language, day, long, short) => {
    expect(language.day(day)).toBe(long);
    expect(language.shortDay(day)).toBe(short);
  });

  it("are short and whole in tables", () => {
    expect(en.tableDay("2026-02-13")).toBe("13\u00a0Feb\u00a02026");
    expect(es.tableDay("2026-02-13")).toBe("13\u00a0feb\u00a02026");
  });

  it("are those of UTC where an instant is given", () => {
    expect(en.day("2026-05-29T23:59:59.999Z")).toBe("29 May 2026");
    expect(en.day("2026-05-30T00:00:00.000Z")).toBe("30 May 2026");
  });

  it("are of the first day of the year in their year", () => {
    expect(en.day("2026-01-01")).toBe("1 January 2026");
    expect(es.day("2026-01-01")).toBe("1 de enero de 2026");
  });
});

describe("numbers", () => {
  it.each([
    [en, 3.83, 2, "3.83"],
    [en, 4, 2, "4.00"],
    [en, 12345.5, 1, "12345.5"],
    [en, 1, 0, "1"],
    [es, 3.83, 2, "3,83"],
    [es, 4, 3, "4,000"],
    [zhHans, 3.83, 2, "3.83"],
    [ar, 3.83, 2, "3.83"],
    [vi, 3.83, 2, "3,83"],
    [en, 0.123456789, 9, "0.123456789"],
  ])("have just the places that are asked for: %#", (language, value, places, text) => {
    expect(language.number(value, places)).toBe(text);
  });

  it("are told as they are", () => {
    expect(en.exact(3.829_372_813)).toBe("3.829372813");
    expect(en.exact(4)).toBe("4");
    expect(es.exact(1.5)).toBe("1,5");
    expect(en.number(0.5, 12)).toBe("0.5");
  });
});

describe("lists, plurals and quotation marks", () => {
  it("are the language's", () => {
    expect(en.list(["one", "two", "three"])).toBe("one, two and three");
    expect(es.list(["uno", "dos", "tres"])).toBe("uno, dos y tres");
    expect(es.list(["uno", "invierno"])).toBe("uno e invierno");
    expect(zhHans.list(["家中", "课堂", "社区"])).toBe("家中、课堂和社区");
    expect(ar.list(["البيت", "الصف", "المجتمع"])).toBe("البيت والصف والمجتمع");
    expect(vi.list(["nhà", "lớp", "trường"])).toBe("nhà, lớp và trường");
    expect([zhHans, ar, vi].map((language) => language.quoted("x"))).toEqual(["“x”", "«x»", "“x”"]);
    expect(en.quoted("yes")).toBe("“yes”");
    expect(es.quoted("sí")).toBe("«sí»");
  });

  it("orders names as the language does", () => {
    const names = ["Zoe", "Ñandú", "Nora", "Álvaro", "Oma", "Bea"];
    expect([...names].sort(es.byName)).toEqual(["Álvaro", "Bea", "Nora", "Ñandú", "Oma", "Zoe"]);
    expect([...names].sort(en.byName)).toEqual(["Álvaro", "Bea", "Ñandú", "Nora", "Oma", "Zoe"]);
  });

  it("choose the form of a word by its count, the other form where a language has no such form", () => {
    const forms = { one: "uno", other: "otros" };
    expect([0, 1, 2, 1_000_000].map((count) => en.plural(count, forms))).toEqual([
      "otros",
      "uno",
      "otros",
      "otros",
    ]);
    // Spanish has a form for millions, which a word need not have.
    expect(es.plural(1_000_000, forms)).toBe("otros");
    expect(formatsOf("ar", ["«", "»"]).plural(3, { few: "some", other: "others" })).toBe("some");
  });
});

describe("a machine with another locale", () => {
  it("changes nothing", () => {
    const { LANG, LC_ALL } = process.env;
    process.env["LANG"] = "de_DE.UTF-8";
    process.env["LC_ALL"] = "de_DE.UTF-8";
    const formats = formatsOf("en-GB", ["“", "”"]);
    expect(formats.day("2026-05-29")).toBe("29 May 2026");
    expect(formats.number(1.5, 1)).toBe("1.5");
    if (LANG === undefined) delete process.env["LANG"];
    else process.env["LANG"] = LANG;
    if (LC_ALL === undefined) delete process.env["LC_ALL"];
    else process.env["LC_ALL"] = LC_ALL;
  });
});
