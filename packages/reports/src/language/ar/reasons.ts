import type { Sentences } from "@whole-learner/core";
import type { NotComputable, TurnedAwayReasons } from "@whole-learner/mastery";
import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";
import {
  countedIn,
  demonstration,
  experience,
  kind,
  type Noun,
  setting,
  voice,
  work,
} from "./counted.ts";

/** Why a record did not count. */
const turnedAwayBy = ({
  day,
  plural,
}: Pick<Formats, "day" | "plural">): Sentences<TurnedAwayReasons> => {
  const { oblique } = countedIn({ plural });
  return {
    "self-rating": () => "التقييم الذاتي يُعرض إلى جانب غيره ولا يُحتسب.",
    "role-not-admitted": ({ role }) => `تقييمات ${role} لا تُحتسب بهذه القاعدة.`,
    "kind-not-admitted": ({ kind: found }) =>
      found === undefined
        ? "لم يُذكر نوع هذا الدليل."
        : `الأدلة من نوع «${found}» لا تُحتسب بهذه القاعدة.`,
    "setting-not-admitted": ({ setting: found }) =>
      found === undefined
        ? "لم تُذكر البيئة التي كان فيها."
        : `الأدلة من بيئة «${found}» لا تُحتسب بهذه القاعدة.`,
    "experience-not-admitted": ({ experience: found }) =>
      found === undefined ? "لا ينتمي إلى أي تجربة." : `التجربة «${found}» لا تُحتسب بهذه القاعدة.`,
    "band-not-admitted": ({ band }) =>
      band === undefined ? "لم تُذكر مرحلة صفية." : `المرحلة الصفية ${band} لا تُحتسب بهذه القاعدة.`,
    "before-admitted": ({ from }) => `هو من قبل ${day(from)}.`,
    "after-admitted": ({ until }) => `هو من بعد ${day(until)}.`,
    "not-verified": () => "لم يُتحقَّق منه بعد.",
    "verification-refused": () => "لم يمكن التحقق منه.",
    excused: () => "الإعفاء المتفق عليه لا يُحتسب ولا يمنع شيئًا.",
    exempt: () => "إعفاء متفق عليه.",
    "not-taught-yet": () => "لم يُدرَّس بعد.",
    pending: () => "لم يُقيَّم بعد.",
    "missing-skipped": () => "ما زال مفتوحًا: لم يُسلَّم، ولا يُؤخذ في الحسبان.",
    "missing-blocks": () => "ما زال مفتوحًا: لم يُسلَّم، والقاعدة تنتظره.",
    "missing-replaced": () => "وصل العمل لاحقًا.",
    "not-due-yet": ({ due }) => `ما زال مفتوحًا: موعد تسليمه ${day(due)}.`,
    "rated-itself": () => "للعمل نفسه هنا تقييم خاص به، وهو الذي يُحتسب.",
    "other-scale": ({ scale }) => `قُيِّم على مقياس آخر (${scale}).`,
    "not-on-scale": ({ value }) => `«${value}» لا مكان له على هذا المقياس.`,
    "outside-scale": ({ number, least, most }) => `${number} ليس بين ${least} و${most}.`,
    "no-majority": () => "لم يتفق من قيّموه؛ والنظرة الثانية جارية.",
    "unrated-rows": () => "لم تُقيَّم بعدُ كل معاييره.",
    "other-try-counts": () => "تُحتسب محاولة أخرى للمهمة نفسها.",
    undated: () => "لم يُذكر تاريخه، والقاعدة تطلبه.",
    "earlier-band": ({ band, current }) =>
      `ظهر في المرحلة الصفية ${band}؛ والآن المرحلة ${current}.`,
    "before-window": () => "هو من قبل المدة التي تنظر فيها القاعدة.",
    "outside-period": () => "ليس من المدة التي تخصها هذه النتيجة.",
    "dropped-as-lowest": () => "القاعدة لا تأخذ الأدنى.",
    "not-among-best": ({ best }) =>
      best === 1 ? "القاعدة تنظر في الأعلى وحده." : `ليس بين أعلى ${oblique(best, demonstration)}.`,
    "not-among-recent": ({ recent }) =>
      recent === 1
        ? "القاعدة تنظر في الأحدث وحده."
        : `ليس بين أحدث ${oblique(recent, demonstration)}.`,
    "no-weight": () => "معروض، ولا يُحتسب بهذه القاعدة.",
  };
};

/** The same for who sees no numbers. */
const withoutNumbers = {
  "not-on-scale": () => "ما كُتب لا مكان له على هذا المقياس.",
  "outside-scale": () => "ما كُتب لا مكان له على هذا المقياس.",
} satisfies Partial<Sentences<TurnedAwayReasons>>;

/** The words for what stands in the way of a level, or of a record. */
type Reasons = Pick<Messages, "lacks" | "undetermined" | "turnedAway" | "setAside" | "notRolledUp">;

/** Why there is no level, and why a record did not count, in Arabic. */
export function reasons({ day, exact, plural, list }: Formats): Reasons {
  const { nominative } = countedIn({ plural });
  const turnedAway = turnedAwayBy({ day, plural });
  const inWords = { ...turnedAway, ...withoutNumbers };
  const soFar = (noun: Noun, have: number, need: number): string =>
    `حتى الآن: ${nominative(have, noun)}؛ والمطلوب: ${nominative(need, noun)}.`;
  const ofThem = (children: number): string =>
    plural(children, {
      one: "واحدة منها",
      two: "اثنتان منها",
      other: `${children} منها`,
    });
  const notComputable: Sentences<NotComputable> = {
    "target-not-reached": ({ have, need }) =>
      `عند الهدف حتى الآن: ${nominative(have, demonstration)}؛ والمطلوب: ${nominative(need, demonstration)}.`,
    tie: () => "ظهرت مستويات عدة بالعدد نفسه، والقاعدة لا تأخذ أيًّا منها.",
    zeros: () => "بين الأدلة نتيجة تساوي صفرًا، فلا يمكن تطبيق القاعدة.",
    "too-few": ({ have, need }) => soFar(demonstration, have, need),
    "not-told": ({ what }) =>
      what === "time"
        ? "بعض الأدلة لا يذكر وقته، والقاعدة تطلبه."
        : "بعض الأدلة لا يذكر مؤشرًا، والقاعدة تطلبه.",
    "outside-domain": () => "النتيجة أكبر من أن تُقارن بدقة.",
  };
  return {
    lacks: {
      pieces: ({ have, need }) => soFar(demonstration, have, need),
      experiences: ({ have, need }) => soFar(experience, have, need),
      settings: ({ have, need }) => soFar(setting, have, need),
      voices: ({ have, need }) => soFar(voice, have, need),
      kinds: ({ have, need }) => soFar(kind, have, need),
      verified: ({ have, need }) =>
        `المؤكَّد حتى الآن: ${nominative(have, demonstration)}؛ والمطلوب: ${nominative(need, demonstration)}.`,
      recency: ({ newest, since }) =>
        `أحدث دليل من ${day(newest)}؛ والقاعدة تطلب دليلًا منذ ${day(since)}.`,
      moderation: ({ works }) => `قيد النظرة الثانية: ${nominative(works, work)}.`,
      "unrated-rows": ({ works }) => `لم تُقيَّم بعدُ كل المعايير في: ${nominative(works, work)}.`,
    },
    undetermined: {
      ...notComputable,
      blocked: ({ missing }) => `ما زال مفتوحًا: ${nominative(missing, work)}، والقاعدة تنتظر.`,
      expired: ({ newest }) =>
        `أحدث دليل من ${day(newest)}، والمستوى بهذه القاعدة لا يدوم أكثر من ذلك.`,
      "not-taught-yet": () => "لم يُدرَّس بعد.",
      exempt: () => "إعفاء متفق عليه.",
      "judged-no-level": () => "بحكم مهني، لا مستوى الآن.",
    },
    turnedAway: { educator: turnedAway, family: inWords, learner: inWords },
    setAside: {
      erased: () => "مُحي محتواه.",
      "not-yet-recorded": ({ recorded }) => `سُجِّل لاحقًا، في ${day(recorded)}.`,
      "not-yet-happened": ({ happened }) => `حدث لاحقًا، في ${day(happened)}.`,
      "not-a-moment": ({ found }) => `«${found}» ليس يومًا في التقويم.`,
      retracted: () => "سُحب.",
      replaced: () => "صُحِّح بسجل آخر.",
      "unknown-learner": () => "لا يخص أحدًا ممن يتعلّمون في هذه المدرسة.",
      "unknown-competency": ({ target }) => `«${target}» ليست كفاية في هذا الإطار.`,
      "not-consented": () => "لا توجد موافقة على استخدامه.",
      duplicate: () => "سُجِّل الشيء نفسه مرتين.",
    },
    notRolledUp: {
      ...notComputable,
      "children-missing": ({ have, need }) => `حتى الآن ${have} من ${need} لها مستوى.`,
      exempt: () => "إعفاء متفق عليه.",
      "judged-no-level": () => "بحكم مهني، لا مستوى الآن.",
      "different-scales": ({ scales }) => `هي على مقاييس مختلفة: ${list(scales)}.`,
      "no-children": () => "لا شيء تحته يُحتسب.",
      "not-converted": ({ children }) => `${ofThem(children)} لا مكان لها على المقياس الآخر.`,
      "different-numbers": ({ children }) =>
        `${ofThem(children)} برقم من نوع آخر، كالمستوى بحكم مهني أو ما حُسب بقاعدة أخرى: لا تُحسب هذه الأرقام معًا في متوسط.`,
      "two-parts": () => "التعلّم الشامل والتعلّم الأكاديمي يُعرضان منفصلين.",
      "below-floor": ({ children, floor }) => `لم تبلغ ${exact(floor)} بعد: ${ofThem(children)}.`,
    },
  };
}
