import type { Formats } from "../formats.ts";
import type { TranscriptMessages } from "../transcript-messages.ts";

/** The words of the mastery transcript, in Arabic. */
export const transcript = ({ day, tableDay, plural }: Formats): TranscriptMessages => ({
  kind: "سجل الإتقان",
  title: (name) => `سجل الإتقان: ${name}`,
  runningTitle: ({ name, issued }) => `${name}، سجل الإتقان، صدر في ${day(issued)}`,
  legalName: "الاسم القانوني",
  completes: "إتمام الدراسة",
  school: "المدرسة وكيف تشهد بالتعلّم",
  profile: "ملامح صورة التعلّم",
  sides: { one: "الوجه الأول من اثنين", two: "الوجه الثاني من اثنين" },
  shown: (name) => `ما أظهره تعلّم ${name}`,
  listed: "لا تُذكر إلا الكفايات التي لها نتيجة؛ وما لم يُذكر لا يقول شيئًا عن صاحب التعلّم.",
  nothing: "لا نتيجة لأي كفاية بعد.",
  academic: "التعلّم الأكاديمي، على حدة",
  columns: {
    competency: "الكفاية",
    strip: "الشريط",
    level: "المستوى",
    band: "الصفوف",
    latest: "آخر مرة",
    demonstrations: "عدد العروض",
    kinds: "أنواعها",
  },
  works: (name) => `أعمال من اختيار ${name}`,
  experiences: "التجارب والشركاء",
  experienceTable: "تجارب التعلّم، ومع من كانت",
  experienceColumns: { experience: "التجربة", partner: "الشريك", when: "متى" },
  when: ({ from, until, hours }) =>
    [
      ...(from !== undefined && until !== undefined
        ? [`من ${tableDay(from)} إلى ${tableDay(until)}`]
        : from !== undefined
          ? [`من ${tableDay(from)}`]
          : until !== undefined
            ? [`حتى ${tableDay(until)}`]
            : []),
      ...(hours === undefined
        ? []
        : [
            plural(hours, {
              one: "ساعة واحدة",
              two: "ساعتان",
              few: `${hours} ساعات`,
              other: `${hours} ساعة`,
            }),
          ]),
    ].join("، "),
  defences: "الدفاع عن الأعمال",
  defenceTable: "أعمال جرى الدفاع عنها أمام لجنة",
  defenceColumns: { defence: "الدفاع", panel: "اللجنة", decision: "القرار" },
  defence: ({ name, on, work }) =>
    work === undefined ? `${name}، ${day(on)}` : `${name}، ${day(on)}: ${work}`,
  transferred: "نتائج منقولة",
  transferredTable: "نتائج من مدرسة أخرى، وكيف حُوّلت",
  transferredColumns: {
    competency: "الكفاية",
    source: "المصدر",
    recorded: "كما سُجّلت هناك",
    conversion: "التحويل",
    here: "هنا",
  },
  source: ({ name, verified }) =>
    verified === undefined ? name : `${name}، جرى التحقق في ${day(verified)}`,
  crosswalk: {
    maximum: "بالتناسب مع أعلى درجة",
    goal: "عبر الهدف: الهدف بالهدف، والأعلى بالأعلى",
    table: (steps) => `درجةً بدرجة: ${steps}`,
  },
  step: ({ step, level }) => `${step} تقابل ${level}`,
  legend: {
    heading: "لقراءة هذا في ثلاثين ثانية",
    levels:
      "تصف الكلمات طريقة العمل ضمن الصفوف المذكورة. وهي كلمات المدرسة نفسها؛ ليست علامات ولا مراتب، ولا يُحسب منها أي متوسط.",
    days: "«آخر مرة» هو يوم آخر عرض.",
    transferred: "«المنقولة» نتائج ظهرت في مدرسة أخرى.",
  },
  signatures: { head: "توقيع إدارة المدرسة", seal: "الاسم والختم", day: "اليوم" },
  verify: "للتحقق أو السؤال.",
  howToVerify: ({ contact, address }) =>
    `يمكنكم سؤال ${contact}${address === undefined ? "" : `، أو الكتابة إلى ${address}`}، مع ذكر الرقم أدناه.`,
});
