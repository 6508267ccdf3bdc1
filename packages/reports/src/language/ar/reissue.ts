import type { Formats } from "../formats.ts";
import type { ReissueMessages, WorkLine } from "../reissue-messages.ts";

/** The words of what changed in a report that is given out anew, in Arabic: to a learner in the singular, to a family in the plural. */
export const reissue = ({ day, plural }: Formats): ReissueMessages => {
  const workOf = ({ work, on }: WorkLine): string =>
    work === undefined ? `عرض بتاريخ ${day(on)}` : `${work}، ${day(on)}`;
  return {
    heading: "ما الذي تغيّر في هذا التقرير، ولماذا",
    replaces: ({ id, issued }) => `يحل هذا التقرير محل التقرير ${id} الذي صدر في ${day(issued)}.`,
    kinds: {
      "progress-report": "تقرير التقدّم",
      "report-card": "بطاقة التقرير",
      transcript: "سجل الكفايات",
      explanation: "شرح نتيجة واحدة",
      "conference-brief": "موجز اللقاء",
      portrait: "صورة المتعلّم",
      growth: "تقرير النمو",
      "evidence-ledger": "سجل الأدلة",
      "decision-letter": "رسالة القرار",
    },
    report: "التقرير",
    from: ({ before, after }) => `من ${before} إلى ${after}.`,
    now: (after) => `الآن ${after}.`,
    nowInBand: ({ after, band }) => `الآن ${after}، بحسب وصف المرحلة الصفية ${band}.`,
    noLonger: (before) => `كان ${before}، وليس في هذا التقرير.`,
    because: {
      evidence: "الأدلة المحتسبة ليست كما كانت.",
      policy: "تقرّر المدرسة بقاعدة معدّلة.",
      framework: "الإطار من إصدار آخر.",
      time: "اليوم المسؤول عنه يوم آخر.",
      learner: "ما اتُّفق عليه، أو بيان الصف وجماعة التعلّم، ليس كما كان.",
      opportunities: "قائمة الفرص ليست كما كانت.",
      several: "اجتمعت عدة تغييرات.",
    },
    noStanding: "كل مستوى وكل حالة كما كانا.",
    evidence: "الأدلة",
    fates: {
      added: (line) => `جديد منذ ذلك الحين: ${workOf(line)}.`,
      late: (line) => `ظهر قبل ذلك، وقُيّم أو دُوّن بعده: ${workOf(line)}.`,
      corrected: (line) => `صُحّح تقييم: ${workOf(line)}.`,
      retracted: (line) => `سُحب تقييم: ${workOf(line)}.`,
      consent: (line) => `لم يعد يُستخدم، لأن الموافقة سُحبت: ${workOf(line)}.`,
      duplicate: (line) => `كان تقييم قد دُوّن مرتين، ويُحتسب مرة واحدة: ${workOf(line)}.`,
      gone: (line) => `لم يعد تقييم في السجل: ${workOf(line)}.`,
      "set-aside": (line) => `لم يعد تقييم محتسبًا: ${workOf(line)}.`,
    },
    erased: (records) =>
      plural(records, {
        zero: "لم يُمحَ أي سجل.",
        one: "مُحي سجل واحد.",
        two: "مُحي سجلّان.",
        few: `مُحيت ${records} سجلات.`,
        many: `مُحي ${records} سجلًا.`,
        other: `مُحي ${records} سجل.`,
      }),
    judgements: {
      added: ({ name, on }) => `حكم مهني بتاريخ ${day(on)} عن ${name}.`,
      ended: ({ name, on }) => `الحكم المهني بتاريخ ${day(on)} عن ${name} لم يعد قائمًا.`,
    },
    sources: {
      framework: ({ name, from, to }) => `انتقل ${name} من الإصدار ${from} إلى الإصدار ${to}.`,
      policy: ({ name, from, to }) =>
        `انتقلت القاعدة ${name} من الإصدار ${from} إلى الإصدار ${to}.`,
      engine: ({ name, from, to }) =>
        `انتقلت مكتبة الحساب ${name} من الإصدار ${from} إلى الإصدار ${to}.`,
    },
    otherSource: {
      framework: ({ name }) => `الإطار ليس كما كان: ${name}.`,
      policy: ({ name }) => `القاعدة ليست كما كانت: ${name}.`,
      engine: ({ name }) => `مكتبة الحساب ليست كما كانت: ${name}.`,
    },
    through: ({ since, until }) =>
      `يُنظر في الأدلة حتى ${day(until)}؛ وكان النظر من قبل حتى ${day(since)}.`,
    texts: (fields) => `وليس كما كان أيضًا: ${fields}.`,
    fields: {
      name: "الاسم",
      "own-sentence": "كلمات المتعلّم نفسه",
      expectation: "ما اتُّفق عليه",
      enrolment: "الصف وجماعة التعلّم",
      period: "الفترة",
      school: "اسم المدرسة أو جهة الاتصال",
      note: "كلمة الفريق التعليمي",
      habits: "عادات العمل",
      "home-question": "سؤال البيت",
      narratives: "ما شورك بالكلمات",
      responses: "الرد",
      goals: "الأهداف",
      works: "أسماء الأعمال وأيامها",
      opportunities: "الفرص القادمة",
      conversions: "العلامات والأرصدة",
      other: "نصوص أخرى",
    },
    notice: {
      kind: {
        learner: "إشعار تغيير إلى",
        family: "إشعار تغيير إلى أسرة",
        educator: "إشعار تغيير، للفريق التعليمي، عن",
      },
      title: (name) => `إشعار تغيير: ${name}`,
      runningTitle: ({ name, issued }) => `${name}، إشعار تغيير، صدر في ${day(issued)}`,
      given: "ما الذي صدر",
      gaveOut: ({ name, audience, report, id, issued, until }) =>
        audience === "learner"
          ? `في ${day(issued)} سلّمناك ${report} رقم ${id}، وفيه الأدلة حتى ${day(until)}. شيء فيه لم يعد كما كان. إليك ما هو، ولماذا.`
          : `في ${day(issued)} أصدرنا ${report} رقم ${id} عن ${name}، وفيه الأدلة حتى ${day(until)}. شيء فيه لم يعد كما كان. إليكم ما هو، ولماذا.`,
      different: "ما المختلف الآن",
      why: "لماذا",
      replacing: "محل ماذا يحل",
      holds: ({ report, id, before }) =>
        `مع هذا الإشعار ${report} رقم ${id}، وهو يحل محل ${before}. يبقى السابق محفوظًا كما صدر، ولم يعد قائمًا.`,
      right: {
        learner: "يمكنك السؤال عن كل سطر في هذه الصفحة، وطلب النظر في النتيجة مرة أخرى.",
        family: "يمكنكم السؤال عن كل سطر في هذه الصفحة، وطلب النظر في النتيجة مرة أخرى.",
        educator: "يمكن للأسرة ولصاحب النتيجة طلب النظر فيها مرة أخرى.",
      },
    },
  };
};
