import type { Formats } from "../formats.ts";
import type { ProgressMessages } from "../progress-messages.ts";

/** The words of the progress report, in Arabic: to a learner in the singular, to a family in the plural. */
export const progress = ({ day, shortDay }: Formats): ProgressMessages => ({
  kind: {
    learner: "تقرير التقدّم، إلى",
    family: "تقرير التقدّم، إلى أسرة",
    educator: "تقرير التقدّم، للفريق التعليمي، عن",
  },
  title: (name) => `تقرير التقدّم: ${name}`,
  runningTitle: ({ name, issued }) => `${name}، تقرير التقدّم، صدر في ${day(issued)}`,
  grade: (grade) => `الصف ${grade}`,
  ownWords: ({ name, on }) => (on === undefined ? `بكلمات ${name}` : `بكلمات ${name} · ${day(on)}`),
  whole: "التعلّم الشامل",
  academic: "التعلّم الأكاديمي",
  academicAside: "منفصل عن جزء التعلّم الشامل",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `لا شيء من ${of} عند الهدف بعد` : `${atGoal} من ${of} عند الهدف`,
  competencyAtGoal: "عند الهدف",
  competencyOnTheWay: "في الطريق إلى الهدف",
  judgedOutcome: (level) => `بحكم مهني: ${level}.`,
  requirementsMet: (level) =>
    level === undefined ? "كل ما يُطلب متوفر." : `كل ما يُطلب متوفر: ${level}.`,
  requirementsNotYet: ({ have, need }) => `ليس بعد: ${have} من ${need} مما يُطلب.`,
  rolledUp: ({ score, level }) => `مجموعًا بحسب القاعدة: ${score}، ${level}.`,
  agreed: ({ competency, level, band }) =>
    `اتُّفق بشأن ${competency}: ${[
      ...(level === undefined ? [] : [`الهدف هو ${level}`]),
      ...(band === undefined ? [] : [`بحسب وصف المرحلة الصفية ${band}`]),
    ].join("، ")}.`,
  shownIn: ({ work, on }) => `ظهر في: ${work}، ${shortDay(on)}`,
  inBand: (band) => `بحسب وصف المرحلة الصفية ${band}.`,
  next: "الخطوة التالية",
  narrative: ({ name, audience }) =>
    audience === "learner"
      ? "بالكلمات، ولا يظهر إلا ما اخترت مشاركته:"
      : `بالكلمات، ولا يظهر إلا ما شورك باختيار ${name}:`,
  narrativeNothing: {
    learner: "بالكلمات، ولا يظهر إلا ما يُشارَك باختيارك. لم يُشارَك شيء هذه المرة.",
    family: "بالكلمات، ولا يظهر إلا ما شورك باختيار صاحبه. لم يُشارَك شيء هذه المرة.",
    educator: "بالكلمات، ولا يظهر إلا ما شورك باختيار صاحبه. لم يُشارَك شيء هذه المرة.",
  },
  notLookedAt: "لم يُنظر فيه بعد.",
  noOpportunity: "لا فرصة بعد.",
  firstChance: ({ experience, from }) => `أول فرصة هي ${experience}، ابتداءً من ${shortDay(from)}.`,
  habits: "عادات العمل",
  habitsAside: "منفصلة عن كل مستوى.",
  opportunities: "فرص قادمة",
  owed: ({ name, audience }) =>
    audience === "learner" ? "هذه الفرصة دَين علينا لك." : `هذه الفرصة دَين علينا لصالح ${name}.`,
  owedWithoutDay: "لم يُحدَّد يوم بعد.",
  chance: ({ experience, from }) => `${experience}، ابتداءً من ${shortDay(from)}.`,
  askAtHome: {
    learner: "شيء للتفكير فيه",
    family: "سؤال واحد للبيت",
    educator: "سؤال واحد للبيت",
  },
  educatorNote: ({ name, audience }) =>
    audience === "learner" ? "كلمة من فريق تعليمك" : `كلمة من فريق تعليم ${name}`,
  response: ({ name, audience }) => (audience === "learner" ? "ردّك" : `ردّ ${name}`),
  responses: {
    agree: "أوافق.",
    "let-us-talk": "لنتحدث.",
    "another-opportunity": "أودّ فرصة أخرى.",
  },
  responseTo: ({ name, on, target }) => `${name}، ${day(on)}، عن ${target}`,
  changed: (since) => `ما تغيّر منذ ${shortDay(since)}`,
  from: ({ before, after }) => `من ${before} إلى ${after}.`,
  now: (after) => `الآن ${after}.`,
  nowInBand: ({ after, band }) => `الآن ${after}، بحسب وصف المرحلة الصفية ${band}.`,
  noNewEvidence: ({ since, name }) => `لا أدلة جديدة منذ ${day(since)}: ${name}.`,
  nothingChanged: "كل مستوى باقٍ حيث كان.",
  every: "كل الكفايات",
  everyAside: "لمن يريد التفاصيل",
  where: (on) => `موضع كل كفاية في ${day(on)}`,
  against: (band) => `كلها بحسب وصف المرحلة الصفية ${band}.`,
  goalIs: (level) => `الهدف هو ${level}.`,
  columns: {
    competency: "الكفاية",
    strip: "شريط الدرجات",
    level: "المستوى أو الحالة",
    score: "القيمة",
    band: "المرحلة الصفية",
    shown: "آخر ظهور",
    where: "أين",
  },
});
