import { type Language, language } from "../language.ts";
import { explanation } from "./explanation.ts";
import { framework } from "./framework.ts";
import { guide } from "./guide.ts";
import { growth } from "./growth.ts";
import { portrait } from "./portrait.ts";
import { spread } from "./spread.ts";
import { conference } from "./conference.ts";
import { ledger } from "./ledger.ts";
import { policyWords } from "./policy.ts";
import { progress } from "./progress.ts";
import { whatNext } from "./what-next.ts";
import { reasons } from "./reasons.ts";
import { reportCard } from "./report-card.ts";
import { reissue } from "./reissue.ts";
import { transcript } from "./transcript.ts";
import { panel } from "./panel.ts";
import { sheets } from "./sheets.ts";
import { panelSheet } from "./panel-sheet.ts";
import { decisionLetter } from "./decision-letter.ts";

const numerals = ["", "", "", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười"];
const unreviewed =
  "Chưa phải mọi lời trên trang này đều đã được một người đọc giỏi tiếng Việt xem lại.";

/** Vietnamese. Not yet read by a person who reads it well: reports in it say so. */
export const vi: Language = language({
  tag: "vi",
  direction: "ltr",
  reviewed: false,
  quotationMarks: ["“", "”"],
  messages: (formats) => ({
    reviewedNote: {
      learner: `${unreviewed} Nếu có điều gì khó hiểu, em hãy hỏi nhà trường.`,
      family: `${unreviewed} Nếu có điều gì khó hiểu, xin quý gia đình hỏi nhà trường.`,
      educator: unreviewed,
    },
    otherLanguageNote: "Một số lời chưa được dịch.",
    punctuation: { comma: ", ", colon: ": ", stop: ".", space: " " },
    states: {
      "no-opportunity": "Chưa có cơ hội",
      "not-looked-at": "Chưa được xem đến",
      "not-enough-evidence": "Chưa đủ minh chứng",
      "fresh-look-due": "Đã đến lúc xem lại",
      "still-open": "Vẫn còn mở",
      excused: "Được miễn theo thỏa thuận",
      "second-look": "Đang xem lần thứ hai",
      "not-taught-yet": "Chưa được dạy",
      "judged-no-level": "Không xếp mức, theo nhận định chuyên môn",
      "target-not-reached": "Chưa thể hiện được mục tiêu",
      tie: "Không có mức nào nổi bật",
      zeros: "Không tính được",
      "too-few": "Chưa đủ minh chứng",
      "not-told": "Không tính được",
      "outside-domain": "Quá lớn để so sánh",
    },
    terms: {
      roles: {
        educator: "nhà giáo dục",
        self: "chính người học",
        "fellow-learner": "một bạn cùng học",
        family: "gia đình",
        "community-partner": "một đối tác trong cộng đồng",
        panel: "hội đồng",
        system: "một hệ thống",
      },
      settings: {
        class: "Lớp học",
        school: "Trường học",
        home: "Ở nhà",
        community: "Cộng đồng",
        work: "Nơi làm việc",
        online: "Trực tuyến",
      },
      kinds: {
        "performance-task": "nhiệm vụ thực hành",
        exhibition: "buổi trưng bày",
        portfolio: "hồ sơ học tập",
        defence: "buổi bảo vệ",
        observation: "quan sát",
        test: "bài kiểm tra",
        "self-assessment": "tự đánh giá",
        "prior-learning": "việc học trước đây",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "Cộng đồng",
      period: "Thời gian",
      evidenceThrough: "Minh chứng đến ngày",
      issued: "Ngày phát hành",
      competency: "Năng lực",
      band: "Nhóm lớp",
      policy: "Quy tắc",
    },
    strip: {
      goal: "mục tiêu",
      alternative: ({ lowest, highest, dots, goal }) =>
        [
          `Các bước từ ${lowest} đến ${highest}.`,
          dots.length === 0
            ? "Chưa có mức nào."
            : `${dots.map(({ level, count }) => `${level}: ${count}`).join("; ")}.`,
          ...(goal === undefined ? [] : [`Mục tiêu là ${goal}.`]),
        ].join(" "),
    },
    key: {
      heading: ({ levels, scale }) =>
        scale === undefined
          ? `${numerals[levels] ?? levels} mức.`
          : `${numerals[levels] ?? levels} mức của ${scale}.`,
      how: (band) =>
        band === undefined
          ? "Mỗi chấm là một năng lực. Bước có viền là mục tiêu."
          : `Mỗi chấm là một năng lực. Bước có viền là mục tiêu vào cuối nhóm lớp ${band}.`,
    },
    progress: progress(formats),
    whatNext: whatNext(formats),
    explanation: explanation(formats),
    reportCard: reportCard(formats),
    reissue: reissue(formats),
    transcript: transcript(formats),
    panel: panel(),
    sheets: sheets(formats),
    guide: guide(formats),
    framework: framework(formats),
    panelSheet: panelSheet(formats),
    decisionLetter: decisionLetter(formats),
    growth: growth(formats),
    portrait: portrait(formats),
    spread: spread(formats),
    conference: conference(formats),
    ledger: ledger(formats),
    foot: {
      howDecided: "Một mức được quyết định như thế nào.",
      questions: "Có câu hỏi, hoặc thấy điều gì chưa đúng?",
      ask: ({ audience, contact, address }) =>
        audience === "learner"
          ? `Em hãy hỏi ${contact}${address === undefined ? "" : `, hoặc viết tới ${address}`}. Một người khác sẽ xem lại, và em nhận được câu trả lời bằng văn bản.`
          : `Xin quý gia đình hỏi ${contact}${address === undefined ? "" : `, hoặc viết tới ${address}`}. Một người khác sẽ xem lại, và quý gia đình nhận được câu trả lời bằng văn bản.`,
      report: (id) => `Báo cáo ${id}`,
      supersedes: (id) =>
        id === undefined ? "phát hành lần đầu, không thay bản nào" : `thay cho ${id}`,
      digest: (digest) => `mã tóm tắt dữ liệu ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `quy tắc ${name} ${version}`,
    },
  }),
});
