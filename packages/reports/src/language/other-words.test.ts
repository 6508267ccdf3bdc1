import { describe, expect, it } from "vitest";
import { everyMessage, ownWords, type Said } from "../../test/every-message.ts";
import { ar } from "./ar/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import type { Language } from "./language.ts";
import { vi } from "./vi/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

/** A whole word of a script that joins letters: prefixes of Arabic such as "and the" belong to it. */
const arabic = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]?(?:ال|لل)?(?:${words.join("|")})(?![\\p{L}\\p{M}])`, "u");
const whole = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join("|")})(?![\\p{L}\\p{M}])`, "iu");

/** Marks between sentences stand alone, and a message that takes a list was also given a name, letter by letter. */
const sentencesOf = ({ messages }: Language): readonly Said[] =>
  everyMessage(messages).filter(({ path }) => !/^punctuation\.|\.atLeast$/.test(path));

// The nearest to the words of the design, "Words", in each language: student, teacher, parent, peer; stalled, behind, failing, low, weak, at
// risk, deficient, override, approaching, severity, outlier, missing.
const refused: readonly (readonly [Language, RegExp, readonly string[], readonly string[]])[] = [
  [
    es,
    whole(
      "estudiantes?",
      "alumn[oa]s?",
      "profesor(?:es|as?)?",
      "maestr[oa]s?",
      "padres?",
      "madres?",
      "estancad[oa]s?",
      "atrasad[oa]s?",
      "rezagad[oa]s?",
      "fracas\\p{L}*",
      "reprob\\p{L}*",
      "suspens[oa]s?",
      "baj[oa]s? (?!de)\\p{L}+",
      "débil(?:es)?",
      "en riesgo",
      "deficien\\p{L}*",
      "insuficiente",
      "anular",
      "severidad",
      "gravedad",
      "atípic[oa]s?",
      "faltante",
    ),
    ["Un resultado débil.", "Los estudiantes", "Está en riesgo", "un nivel bajo aquí"],
    ["la más baja.", "por debajo de 2", "Aún no hay suficiente evidencia"],
  ],
  [
    zhHans,
    /学生|教师|老师|家长|父母|同伴|同龄|停滞|落后|失败|不及格|不合格|低下|薄弱|较差|差生|风险|缺陷|不足|推翻|接近|严重|异常|缺失|缺少|受试/,
    ["这位学生", "成绩落后", "证据不足"],
    ["最低的一次展示", "证据还不够", "学习者"],
  ],
  [
    ar,
    arabic(
      "طالب(?:ة|ات)?",
      "طلاب",
      "طلبة",
      "تلميذ(?:ة|ات)?",
      "تلاميذ",
      "معلّ?م(?:ة|ات|ون|ين)?",
      "مدرّ?س(?:ون|ين|ات)?",
      "ولي الأمر",
      "أولياء الأمور",
      "والد(?:ين|ان)?",
      "أقران",
      "متوقف",
      "متأخر",
      "متعثّ?ر",
      "راسب",
      "رسوب",
      "فاشل",
      "فشل",
      "منخفض(?:ة)?",
      "متدنّ?(?:ي|ية)?",
      "ضعيف(?:ة)?",
      "ضعف",
      "خطر",
      "قصور",
      "ناقص(?:ة)?",
      "إبطال",
      "يقترب",
      "خطورة",
      "شاذّ?(?:ة)?",
      "مفقود(?:ة)?",
    ),
    ["هذا الطالب", "والمعلمون", "مستوى ضعيف", "في خطر", "للأقران"],
    ["المدرسة", "التعلّم", "أدنى عرض", "لم يُدرَّس بعد"],
  ],
  [
    vi,
    whole(
      "học sinh",
      "giáo viên",
      "phụ huynh",
      "cha mẹ",
      "bố mẹ",
      "bạn đồng trang lứa",
      "đối tượng",
      "trì trệ",
      "tụt hậu",
      "thua kém",
      "chậm tiến",
      "thất bại",
      "trượt",
      "không đạt",
      "yếu",
      "kém",
      "nguy cơ",
      "khiếm khuyết",
      "ghi đè",
      "bác bỏ",
      "gần đạt",
      "sắp đạt",
      "nghiêm trọng",
      "ngoại lai",
      "thiếu",
    ),
    ["Học sinh này", "mức yếu", "có nguy cơ"],
    ["lần thể hiện thấp nhất", "Chưa đủ minh chứng", "người học"],
  ],
];

const inEach = refused.map(([language, ...rest]) => [language.tag, language, ...rest] as const);

describe.each(inEach)("the words of %s", (tag, language, pattern, said, notSaid) => {
  const all = everyMessage(language.messages);

  it("are none that judge a person or hide whose debt it is", () => {
    expect(all.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it("are found by this test if they were there", () => {
    expect(said.filter((text) => !pattern.test(text))).toEqual([]);
    expect(notSaid.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("are none of English that was left", () => {
    const english = new Map<string, Set<string>>();
    for (const { path, text } of everyMessage(en.messages)) {
      english.set(path, (english.get(path) ?? new Set()).add(text));
    }
    const left = all.filter(
      ({ path, text }) => english.get(path)?.has(text) && /\p{L}{2}/u.test(ownWords(text)),
    );
    expect(left).toEqual([]);
  });

  it("have no two spaces and none at an end", () => {
    expect(sentencesOf(language).filter(({ text }) => / {2}|^ | $/.test(text))).toEqual([]);
    expect(tag).toBe(language.tag);
  });
});

describe("scripts", () => {
  const textsOf = (language: Language): readonly string[] =>
    sentencesOf(language).map(({ text }) => ownWords(text));

  it("Arabic and Chinese have no Latin letters but those of names", () => {
    for (const language of [ar, zhHans]) {
      expect(textsOf(language).filter((text) => /[A-Za-z]/.test(text))).toEqual([]);
    }
  });

  it("Arabic has its own comma, semicolon and question mark, and one set of digits", () => {
    expect(textsOf(ar).filter((text) => /[,;?]|[٠-٩]/.test(text))).toEqual([]);
    expect(everyMessage(ar.messages).some(({ text }) => /\d/.test(text))).toBe(true);
  });

  it("Chinese has its own punctuation, and simplified characters", () => {
    expect(textsOf(zhHans).filter((text) => /[,;:?()]|\.(?!\d)/.test(text))).toEqual([]);
    expect(textsOf(zhHans).filter((text) => /[學習證據為說這個們時間點]/.test(text))).toEqual([]);
  });

  it("Vietnamese has its marks", () => {
    const marked = textsOf(vi).filter((text) => /[^\p{ASCII}]/u.test(text));
    expect(marked.length / textsOf(vi).length).toBeGreaterThan(0.95);
  });
});

describe("how a family and a learner are spoken to", () => {
  const spoken = ({ messages }: Language, audience: "learner" | "family"): readonly string[] => [
    messages.foot.ask({ audience, contact: "Joseph Anand", address: "an address" }),
    messages.foot.ask({ audience, contact: "Joseph Anand" }),
    messages.explanation.question[audience],
    messages.reviewedNote[audience],
  ];
  it.each([
    [zhHans, /您/, /你/],
    [vi, /(?:^|\P{L})[Qq]uý gia đình(?!\p{L})/u, /(?:^|\P{L})[Ee]m(?!\p{L})/u],
    // The second person of one is ـك, of several ـكم and ترون.
    [ar, /يمكنكم|يصلكم|ترون/, /يمكنك(?!م)|يصلك(?!م)|لديك(?!م)/],
  ] as const)("is by the language's own forms: %#", (language, family, learner) => {
    for (const text of spoken(language, "family")) {
      expect(text).toMatch(family);
      expect(text).not.toMatch(learner);
    }
    const { progress } = language.messages;
    const about = { name: "Mina", audience: "learner" } as const;
    for (const text of spoken(language, "learner")) {
      expect(text).toMatch(learner);
      expect(text).not.toMatch(family);
    }
    for (const message of ["owed", "response", "educatorNote", "narrative"] as const) {
      const forFamily = progress[message]({ ...about, audience: "family" });
      expect(forFamily).toContain("Mina");
      expect(progress[message](about)).not.toContain("Mina");
    }
  });
});
