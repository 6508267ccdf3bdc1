import { definePolicy, type Policy } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { policy as harbour } from "../../test/school.ts";
import { ar } from "../language/ar/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { policySentence } from "./index.ts";

const policy = (rest: Omit<Policy, "format" | "id" | "version">): Policy =>
  definePolicy({ format: "whole-learner/policy@1", id: "p", version: "1", ...rest });

describe("a policy in one sentence, in Chinese, Arabic and Vietnamese", () => {
  const cases: readonly (readonly [Policy, string, string, string])[] = [
    [
      policy({
        score: { method: "median-of-recent", parameters: { recent: 3 } },
        sufficiency: { pieces: 3, experiences: 2, settings: 2, newestWithin: { months: 12 } },
      }),
      "最近三次展示的中间值，至少有两段学习经历和两个场合，最新的在一年之内。",
      "الأوسط بين آخر ثلاثة عروض، بما لا يقل عن تجربتين وبيئتين، والأحدث خلال سنة.",
      "Lần ở giữa trong ba lần thể hiện gần nhất, có ít nhất hai trải nghiệm và hai môi trường, lần mới nhất trong vòng một năm.",
    ],
    [
      policy({
        score: { method: "decaying-average", parameters: { newest: 0.65 } },
        window: { since: "2025-09-01", recent: 12 },
        sufficiency: { pieces: 1, voices: 3, kinds: 2, newestWithin: { days: 90 } },
      }),
      "每次新的展示占得最多，之前所有的展示分占其余部分，从2025年9月1日算起，只算最新的12次，至少有一次展示、三方评定者和两种证据，最新的在90天之内。",
      "لكل عرض جديد الحصة الكبرى، ويتقاسم ما قبله الباقي، ابتداءً من 1 سبتمبر 2025، باحتساب أحدث 12 عرضًا، بما لا يقل عن عرض واحد وثلاثة أصوات ونوعين من الأدلة، والأحدث خلال 90 يومًا.",
      "Mỗi lần thể hiện mới được tính nhiều nhất, mọi lần trước đó chia phần còn lại, tính từ ngày 1 tháng 9, 2025, tính 12 lần mới nhất, có ít nhất một lần thể hiện, ba tiếng nói và hai loại minh chứng, lần mới nhất trong vòng 90 ngày.",
    ],
    [
      policy({
        score: { method: "m-of-n", parameters: { times: 2, of: 5 } },
        level: { cuts: [0, 1, 2] },
      }),
      "最近五次展示中有两次达到目标即为完成。",
      "يتحقق متى كان عرضان من آخر خمسة عروض عند الهدف.",
      "Hoàn thành khi hai trong năm lần thể hiện gần nhất đạt mục tiêu.",
    ],
    [
      policy({
        score: { method: "time-weighted-mean", parameters: { halfLifeDays: 45.5 } },
        window: { lastDays: 2, dropLowest: 1, best: 1, recent: 1 },
      }),
      "各次展示的平均，每次展示在45.5天后只算一半，只算最近两天，不算最低的一次，只算最高的一次，只算最新的一次。",
      "متوسط العروض، ويُحتسب كل منها نصفًا بعد 45.5 يوم، خلال آخر يومين، من دون أدنى عرض، باحتساب أعلى عرض، باحتساب أحدث عرض.",
      "Trung bình của các lần thể hiện, mỗi lần chỉ tính một nửa sau 45,5 ngày, tính trong hai ngày gần nhất, không tính một lần thấp nhất, tính một lần cao nhất, tính một lần mới nhất.",
    ],
  ];

  it.each(cases)("%#", (given, chinese, arabic, vietnamese) => {
    expect(policySentence(given, zhHans)).toBe(chinese);
    expect(policySentence(given, ar)).toBe(arabic);
    expect(policySentence(given, vi)).toBe(vietnamese);
  });

  it("has its exceptions in a second sentence, with the space that the language puts there", () => {
    expect(policySentence(harbour, zhHans)).toMatch(/一年之内。对某些能力，学校另有要求。$/);
    expect(policySentence(harbour, ar)).toMatch(/سنة\. ولبعض الكفايات/);
    expect(policySentence(harbour, vi)).toMatch(/một năm\. Với một số năng lực/);
  });
});
