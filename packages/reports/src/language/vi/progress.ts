import type { Formats } from "../formats.ts";
import type { ProgressMessages } from "../progress-messages.ts";

/** The words of the progress report, in Vietnamese: em to learners, quý gia đình to families. */
export const progress = ({ day, shortDay }: Formats): ProgressMessages => ({
  kind: {
    learner: "Báo cáo tiến bộ của em",
    family: "Báo cáo tiến bộ, gửi gia đình của",
    educator: "Báo cáo tiến bộ, dành cho nhà giáo dục, của",
  },
  title: (name) => `Báo cáo tiến bộ: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, báo cáo tiến bộ, phát hành ngày ${day(issued)}`,
  grade: (grade) => `lớp ${grade}`,
  ownWords: ({ name, on }) =>
    on === undefined ? `Lời của chính ${name}` : `Lời của chính ${name} · ${day(on)}`,
  whole: "Phát triển toàn diện",
  academic: "Học tập các môn",
  academicAside: "tách riêng khỏi phần phát triển toàn diện",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0
      ? `Chưa có năng lực nào trong ${of} đạt mục tiêu`
      : `${atGoal} trong ${of} đạt mục tiêu`,
  competencyAtGoal: "Đạt mục tiêu",
  competencyOnTheWay: "Đang trên đường tới mục tiêu",
  judgedOutcome: (level) => `Theo nhận định chuyên môn: ${level}.`,
  requirementsMet: (level) =>
    level === undefined
      ? "Đã có đủ mọi điều được yêu cầu."
      : `Đã có đủ mọi điều được yêu cầu: ${level}.`,
  requirementsNotYet: ({ have, need }) => `Chưa đủ: ${have} trong ${need} điều được yêu cầu.`,
  rolledUp: ({ score, level }) => `Tổng hợp theo quy tắc: ${score}, ${level}.`,
  agreed: ({ competency, level, band }) =>
    `Đã thỏa thuận cho ${competency}: ${[
      ...(level === undefined ? [] : [`mục tiêu là ${level}`]),
      ...(band === undefined ? [] : [`theo mô tả của nhóm lớp ${band}`]),
    ].join(", ")}.`,
  shownIn: ({ work, on }) => `Thể hiện trong: ${work}, ${shortDay(on)}`,
  inBand: (band) => `Theo mô tả của nhóm lớp ${band}.`,
  next: "Bước tiếp theo",
  narrative: ({ name, audience }) =>
    audience === "learner"
      ? "Bằng lời, và chỉ những gì em đã chọn chia sẻ:"
      : `Bằng lời, và chỉ những gì ${name} đã chọn chia sẻ:`,
  narrativeNothing: {
    learner: "Bằng lời, và chỉ những gì em chọn chia sẻ. Lần này chưa có gì được chia sẻ.",
    family: "Bằng lời, và chỉ những gì người học chọn chia sẻ. Lần này chưa có gì được chia sẻ.",
    educator: "Bằng lời, và chỉ những gì người học chọn chia sẻ. Lần này chưa có gì được chia sẻ.",
  },
  notLookedAt: "Chưa được xem đến.",
  noOpportunity: "Chưa có cơ hội.",
  firstChance: ({ experience, from }) =>
    `Cơ hội đầu tiên là ${experience}, từ ngày ${shortDay(from)}.`,
  habits: "Thói quen làm việc",
  habitsAside: "Tách riêng khỏi mọi mức.",
  opportunities: "Những cơ hội sắp tới",
  owed: ({ name, audience }) =>
    audience === "learner"
      ? "nhà trường còn nợ em cơ hội này."
      : `nhà trường còn nợ ${name} cơ hội này.`,
  owedWithoutDay: "Chưa định ngày.",
  chance: ({ experience, from }) => `${experience}, từ ngày ${shortDay(from)}.`,
  askAtHome: {
    learner: "Một điều để suy nghĩ",
    family: "Một điều để hỏi ở nhà",
    educator: "Một điều để hỏi ở nhà",
  },
  educatorNote: ({ name, audience }) =>
    audience === "learner" ? "Lời của người hướng dẫn em" : `Lời của người hướng dẫn ${name}`,
  response: ({ name, audience }) =>
    audience === "learner" ? "Phản hồi của em" : `Phản hồi của ${name}`,
  responses: {
    agree: "Em đồng ý.",
    "let-us-talk": "Em muốn trao đổi thêm.",
    "another-opportunity": "Em muốn có một cơ hội nữa.",
  },
  responseTo: ({ name, on, target }) => `${name}, ${day(on)}, về ${target}`,
  changed: (since) => `Điều đã thay đổi từ ngày ${shortDay(since)}`,
  from: ({ before, after }) => `từ ${before} đến ${after}.`,
  now: (after) => `bây giờ là ${after}.`,
  nowInBand: ({ after, band }) => `bây giờ là ${after}, theo mô tả của nhóm lớp ${band}.`,
  noNewEvidence: ({ since, name }) => `Chưa có minh chứng mới từ ngày ${day(since)}: ${name}.`,
  nothingChanged: "Mọi mức vẫn như trước.",
  every: "Tất cả các năng lực",
  everyAside: "Dành cho ai muốn xem chi tiết",
  where: (on) => `Vị trí của từng năng lực vào ngày ${day(on)}`,
  against: (band) => `Tất cả theo mô tả của nhóm lớp ${band}.`,
  goalIs: (level) => `Mục tiêu là ${level}.`,
  columns: {
    competency: "Năng lực",
    strip: "Dải bước",
    level: "Mức hoặc trạng thái",
    score: "Điểm tính",
    band: "Nhóm lớp",
    shown: "Thể hiện gần nhất",
    where: "Ở đâu",
  },
});
