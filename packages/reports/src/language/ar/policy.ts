import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../policy-words.ts";
import {
  countedIn,
  dayNoun,
  demonstration,
  experience,
  kind,
  month,
  setting,
  voice,
} from "./counted.ts";

const ties: { readonly [tie: string]: string } = {
  highest: "وعند التساوي يؤخذ الأعلى",
  lowest: "وعند التساوي يؤخذ الأدنى",
  "most-recent": "وعند التساوي يؤخذ ما ظهر آخرًا",
  mean: "وعند التساوي يؤخذ المتوسط",
  none: "وعند التساوي لا يؤخذ شيء",
};
const targetOf = (target: unknown): string => (target === "goal" ? "الهدف" : "القيمة المطلوبة");
const readAt = (at: unknown): string => (at === "next" ? "بعد خطوة واحدة" : "عند الأحدث");
const fits = [
  ["mean", "المتوسط"],
  ["linear", "خط مستقيم"],
  ["power", "منحنى تعلّم"],
] as const;

/** A policy in one sentence, in Arabic. */
export const policyWords = ({ exact, plural, day, list }: Formats): PolicyWords => {
  const { nominative, oblique } = countedIn({ plural });
  const last = (count: unknown): string =>
    count === 1 ? "آخر عرض" : `آخر ${oblique(Number(count), demonstration)}`;
  const highest = (count: unknown): string =>
    count === 1 ? "أعلى عرض" : `أعلى ${oblique(Number(count), demonstration)}`;
  return {
    methods: {
      mean: () => "متوسط العروض",
      median: () => "الأوسط بين العروض",
      mode: ({ tie }) => `المستوى الأكثر ظهورًا (${ties[String(tie)]})`,
      highest: () => "أعلى عرض",
      lowest: () => "أدنى عرض",
      "most-recent": () => "أحدث عرض",
      first: () => "أول عرض",
      "mean-of-recent": ({ recent }) => (recent === 1 ? "أحدث عرض" : `متوسط ${last(recent)}`),
      "median-of-recent": ({ recent }) =>
        recent === 1 ? "أحدث عرض" : `الأوسط بين ${last(recent)}`,
      "mode-of-recent": ({ recent, tie }) =>
        recent === 1
          ? "أحدث عرض"
          : `المستوى الأكثر ظهورًا في ${last(recent)} (${ties[String(tie)]})`,
      "mean-of-best": ({ best }) => (best === 1 ? "أعلى عرض" : `متوسط ${highest(best)}`),
      "decaying-average": ({ newest }) =>
        Number(newest) < 0.5
          ? "لكل عرض جديد حصة، ولكل ما قبله الباقي"
          : "لكل عرض جديد الحصة الكبرى، ويتقاسم ما قبله الباقي",
      "latest-against-rest": ({ newest }) =>
        Number(newest) < 0.5
          ? "لأحدث عرض حصة، ولمتوسط كل ما قبله الباقي"
          : "لأحدث عرض الحصة الكبرى، والباقي متوسط كل ما قبله",
      "n-times": ({ times, target, result }) =>
        result === "target"
          ? `يكون المستوى عند ${targetOf(target)} متى كان ${nominative(Number(times), demonstration)} عند ${targetOf(target)}`
          : `متوسط العروض التي عند ${targetOf(target)} أو فوقه، متى كان منها ${nominative(Number(times), demonstration)}`,
      "m-of-n": ({ times, of, target }) =>
        of === 1
          ? `يتحقق متى كان أحدث عرض عند ${targetOf(target)}`
          : `يتحقق متى كان ${nominative(Number(times), demonstration)} من ${last(of)} عند ${targetOf(target)}`,
      streak: ({ times, target }) =>
        times === 1
          ? `يتحقق متى كان أحدث عرض عند ${targetOf(target)}`
          : `يتحقق متى كان كل من ${last(times)} عند ${targetOf(target)}`,
      "power-law": ({ at }) => `منحنى تعلّم عبر العروض، مقروءًا ${readAt(at)}`,
      "linear-trend": ({ at }) => `خط مستقيم عبر العروض، مقروءًا ${readAt(at)}`,
      "best-fit": ({ at, candidates }) => {
        const among = fits.filter(([name]) => [candidates].flat().includes(name));
        const named = list(among.map(([, fit]) => fit));
        return among.length === 1
          ? `بحسب ${named} للعروض، مقروءًا ${readAt(at)}`
          : `الأقرب إلى العروض من بين ${named}، مقروءًا ${readAt(at)}`;
      },
      "time-weighted-mean": ({ halfLifeDays }) => {
        const days = Number(halfLifeDays);
        // A half-life need not be whole days; "1.5 day" is Arabic's plain singular, with the language's own decimal mark.
        const after = Number.isInteger(days)
          ? oblique(days, dayNoun)
          : `${exact(days)} ${dayNoun.other}`;
        return `متوسط العروض، ويُحتسب كل منها نصفًا بعد ${after}`;
      },
      "top-n-per-indicator": ({ best }) => `متوسط ${highest(best)} لكل مؤشر`,
      "highest-per-indicator": ({ weighting }) =>
        weighting === "indicator"
          ? "متوسط أعلى عرض لكل مؤشر"
          : "متوسط أعلى عرض لكل مؤشر، ويُحتسب المؤشر بعدد مرات تقييمه",
      "first-attempt-credit": ({ credit }) =>
        credit === 0
          ? "نسبة المحاولات الأولى التي حققت المطلوب"
          : "نسبة المحاولات الأولى التي حققت المطلوب، مع احتساب جزء من غيرها",
      "bayesian-knowledge-tracing": () =>
        "مدى احتمال أن تكون المعرفة حاصلة بعد آخر عرض، بحسب نموذج للتعلّم",
      "ordinal-level-tracking": () =>
        "المستوى المتوقع بعد آخر عرض، بحسب نموذج ترتفع فيه المستويات وقد تخطئ فيه التقييمات",
      "beta-binomial": ({ discount }) =>
        discount === 1
          ? "النسبة المتوقع أن تحقق المطلوب من عروض أخرى كهذه"
          : "النسبة المتوقع أن تحقق المطلوب من عروض أخرى كهذه، مع وزن أكبر للأحدث",
      "item-response": () => "المستوى المتوقع في كل المؤشرات، بحسب صعوبة كل منها",
    },
    ownMethod: (method) => `بطريقة «${method}»`,
    since: (from) => `ابتداءً من ${day(from)}`,
    lastDays: (count) => `خلال آخر ${oblique(count, dayNoun)}`,
    dropLowest: (count) =>
      count === 1 ? "من دون أدنى عرض" : `من دون أدنى ${oblique(count, demonstration)}`,
    best: (count) => `باحتساب ${highest(count)}`,
    recent: (count) =>
      count === 1 ? "باحتساب أحدث عرض" : `باحتساب أحدث ${oblique(count, demonstration)}`,
    pieces: (count) => oblique(count, demonstration),
    experiences: (count) => oblique(count, experience),
    settings: (count) => oblique(count, setting),
    voices: (count) => oblique(count, voice),
    kinds: (count) => `${oblique(count, kind)} من الأدلة`,
    atLeast: (least) => `بما لا يقل عن ${list(least)}`,
    newestWithinMonths: (count) =>
      count === 12 ? "والأحدث خلال سنة" : `والأحدث خلال ${oblique(count, month)}`,
    newestWithinDays: (count) => `والأحدث خلال ${oblique(count, dayNoun)}`,
    exceptions: "ولبعض الكفايات تطلب المدرسة شيئًا آخر.",
    byException: "تقرر المدرسة هذه الكفاية بقاعدة خاصة بها.",
  };
};
