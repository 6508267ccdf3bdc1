import type { Formats } from "../formats.ts";
import type { ExplanationMessages } from "../explanation-messages.ts";
import { countedIn, demonstration, opportunity, piece, record } from "./counted.ts";

/** Where a score lies among the cuts. */
const lies = ({ from, upTo }: { readonly from?: string; readonly upTo?: string }): string => {
  if (from === undefined) return upTo === undefined ? "" : `، أي دون ${upTo}`;
  return upTo === undefined ? `، أي من ${from} فأعلى` : `، أي من ${from} إلى ما دون ${upTo}`;
};

/** The words of the explanation of one result, in Arabic. */
export const explanation = ({ day, plural, number }: Formats): ExplanationMessages => {
  const { nominative, oblique } = countedIn({ plural });
  return {
    kind: {
      learner: "شرح نتيجة واحدة، إلى",
      family: "شرح نتيجة واحدة، إلى أسرة",
      educator: "شرح نتيجة واحدة، للفريق التعليمي",
    },
    title: ({ name, competency }) => `شرح نتيجة واحدة: ${name}، ${competency}`,
    why: ({ level, score }) => {
      if (level === undefined) return "لماذا لا يوجد مستوى؟";
      return score === undefined ? `لماذا ${level}؟` : `لماذا ${score}، ولماذا ${level}؟`;
    },
    determined: ({ level, demonstrations }) =>
      `النتيجة هي ${level}، من ${oblique(demonstrations, demonstration)}.`,
    determinedScore: ({ score, level, ...cuts }) => `القيمة هي ${score}${lies(cuts)}: ${level}.`,
    model: {
      index:
        "لم يقدّر أحد معاملات هذا النموذج من أدلة: القيمة مؤشر وليست احتمالا، ولا ينبغي أن يبنى عليها قرار.",
      likely: {
        known: (p) => `بحسب النموذج، احتمال أن يكون هذا معروفا هو ${p}.`,
        "share-met": (p) => `بحسب النموذج، احتمال أن تكون النسبة المتحققة كافية هو ${p}.`,
        level: (p) => `بحسب النموذج، احتمال بلوغ الهدف أو ما فوقه هو ${p}.`,
      },
      interval: ({ lower, upper, mass }) =>
        `تقع القيمة الحقيقية بين ${lower} و${upper} باحتمال ${mass}.`,
      decision: {
        mastered: (threshold) => `تعدّ القاعدة الهدف متحققا ابتداء من ${threshold}: وقد تحقق.`,
        "not-yet": (threshold) => `تعدّ القاعدة الهدف متحققا ابتداء من ${threshold}: ليس بعد.`,
        "too-few-events": () => "لا قرار: مرات الإظهار أقل من ثلاث.",
        undecided: (threshold) =>
          `لا قرار: تقرر القاعدة ابتداء من ${threshold}، وهناك حاجة إلى أدلة أخرى.`,
      },
      published: "معاملات النموذج منشورة، ولم تقدّر في هذه المدرسة.",
      fitted: ({ learners, population, date }) =>
        `قدّرت معاملات النموذج من متعلمين عددهم ${number(learners, 0)} (${population}؛ ${date}).`,
    },
    held: (level) => `النتيجة هي ${level}: ظهر ذلك من قبل، وما ظهر يبقى.`,
    heldBeside: "وإلى جانبها ما تدل عليه الأدلة الآن:",
    judged: (level) => `النتيجة هي ${level}، بحكم مهني.`,
    judgedBeside: "وإلى جانبها ما حسبته القاعدة:",
    newEvidence: "جاءت أدلة جديدة بعد الحكم: حان وقت نظرة جديدة.",
    noEvidence: (opportunities) => {
      if (opportunities === undefined) return "لم يُرَ بعدُ شيء يُحتسب.";
      if (opportunities === 0) return "لم تكن هناك فرصة بعد؛ الفرصة دَين على المدرسة.";
      return `لم يُرَ بعدُ شيء يُحتسب، في ${oblique(opportunities, opportunity)}.`;
    },
    insufficient: "الأدلة لا تكفي بعد لتحديد مستوى.",
    counted: { learner: "ما احتُسب", family: "ما احتُسب", educator: "ما احتُسب، وبكم" },
    countedTable: (count) =>
      count === 1
        ? nominative(count, demonstration)
        : `${nominative(count, demonstration)}، الأحدث أولًا`,
    countedAside: "قُرِّبت الأجزاء المعروضة بحيث يساوي مجموعها الكل.",
    passedOver: (count) =>
      `في السجل أيضًا: ${nominative(count, demonstration)}. لا تنظر إليها القاعدة التي يُحدَّد بها المستوى.`,
    columns: {
      demonstration: "العرض",
      day: "اليوم",
      setting: "البيئة",
      level: "المستوى",
      weight: "الوزن",
      contribution: "المساهمة",
      record: "السجل",
      reason: "السبب",
      stage: "المرحلة",
      did: "ما فعلته",
      ifItShows: "إن أظهر",
      score: "القيمة",
    },
    all: (count) => plural(count, { one: "كله", two: "كلاهما", other: `الكل، وعددها ${count}` }),
    demonstration: ({ name, on, level, missing, most }) =>
      `${name === undefined ? "" : `${name}، `}${day(on)}: ${missing ? `ما زال مفتوحًا، واحتُسب ${level}` : level}${most ? " (الأكثر احتسابًا)" : ""}`,
    between: ({ below, above }) => `بين ${below} و${above}`,
    nthDemonstration: (nth) => `العرض رقم ${nth}`,
    notHandedIn: (level) => `${level} (ما زال مفتوحًا)`,
    recordOf: ({ work, role }) => `${work}: ${role}`,
    turnedAway: "ما لم يُحتسب، ولماذا",
    turnedAwayTable: (count) => nominative(count, record),
    nothingTurnedAway: "كل ما سُجِّل احتُسب.",
    steps: "مرحلة بعد مرحلة",
    stepsTable: "من السجلات إلى النتيجة",
    stageNames: {
      resolve: "التوضيح",
      admit: "القبول",
      read: "القراءة",
      combine: "الجمع",
      attempts: "المحاولات",
      order: "الترتيب",
      band: "المرحلة الصفية",
      window: "المدى",
      weigh: "الوزن",
      score: "القيمة",
      level: "المستوى",
      sufficiency: "كفاية الأدلة",
      hold: "البقاء",
      judgement: "الحكم",
    },
    levelHolds: (level) => `يبقى مستوى سابق: ${level}`,
    turnedAwayCount: (count) =>
      count === 0 ? "لم يُستبعد شيء" : `ما استُبعد: ${nominative(count, record)}`,
    combinedInto: (count) => nominative(count, piece),
    bandIs: (band) => `بحسب وصف المرحلة الصفية ${band}`,
    scoreIs: ({ method, exact, shown }) =>
      exact === shown ? `${method}: ${exact}` : `${method}: ${exact}، وتُعرض ${shown}`,
    cutsAre: ({ cuts, level }) => `الحدود ${cuts}: ${level}`,
    nothingAsked: "لا يُطلب شيء غير القيمة",
    met: "متحقق.",
    noJudgement: "لم يُسجَّل حكم",
    change: "ما الذي يغيّرها",
    changeTable: "بعد عرض واحد آخر",
    oneMore: ({ rated, result }) => `إذا أظهر العرض التالي ${rated}، فالنتيجة هي ${result}.`,
    oneMoreChangesNothing: (result) =>
      `عرض واحد آخر لا يغيّرها: أيًّا كان المستوى الذي يُظهره، فالنتيجة هي ${result}.`,
    changedBy: {
      "no-evidence": "أول عرض.",
      insufficient: "أدلة على ما لا يزال مطلوبًا.",
      undetermined: "زوال ما يمنعها.",
      judged: "حكم مهني آخر، أو انتهاء هذا الحكم.",
    },
    byTime: ({ on, becomes }) => `من دون أدلة جديدة تكون النتيجة ابتداءً من ${day(on)}: ${becomes}.`,
    notBefore: (on) => `من دون أدلة جديدة لا تتغيّر قبل ${day(on)}، وقد تتغيّر ابتداءً من ذلك اليوم.`,
    timeAlone: "مرور الوقت وحده لا يغيّرها.",
    question: {
      learner:
        "هل لديك رأي مختلف؟ يمكنك طلب نظرة ثانية من فريق تعليمك، أو طلب فرصة أخرى. يصلك الجواب مكتوبًا.",
      family:
        "هل ترون شيئًا غير صحيح؟ يمكنكم طلب نظرة ثانية. ينظر شخص لم يشارك في الأمر، ويصلكم الجواب مكتوبًا.",
      educator:
        "يمكن طلب نظرة ثانية ممن قيّموا، أو تسجيل حكم مهني مع سببه؛ وتبقى النتيجة المحسوبة إلى جانبه. ويحق لصاحب التعلّم وللأسرة طلب الشرح نفسه بالكلمات.",
    },
    toQuestion: "لطلب المراجعة.",
  };
};
