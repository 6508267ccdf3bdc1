import type { Formats } from "../formats.ts";
import type { ReissueMessages, WorkLine } from "../reissue-messages.ts";

/** The words of what changed in a report that is given out anew, in Vietnamese: em to learners, quý gia đình to families. */
export const reissue = ({ day }: Formats): ReissueMessages => {
  const workOf = ({ work, on }: WorkLine): string =>
    work === undefined ? `một lần thể hiện ngày ${day(on)}` : `${work}, ${day(on)}`;
  return {
    heading: "Báo cáo này đã thay đổi điều gì và vì sao",
    replaces: ({ id, issued }) =>
      `Báo cáo này thay cho báo cáo ${id}, đã phát hành ngày ${day(issued)}.`,
    kinds: {
      "progress-report": "báo cáo tiến bộ",
      "report-card": "phiếu kết quả",
      transcript: "bảng năng lực",
      explanation: "bản giải thích một kết quả",
      "conference-brief": "bản chuẩn bị buổi gặp",
      portrait: "chân dung người học",
      growth: "báo cáo trưởng thành",
      "evidence-ledger": "sổ minh chứng",
      "decision-letter": "thư quyết định",
    },
    report: "báo cáo",
    from: ({ before, after }) => `từ ${before} đến ${after}.`,
    now: (after) => `bây giờ là ${after}.`,
    nowInBand: ({ after, band }) => `bây giờ là ${after}, theo mô tả của nhóm lớp ${band}.`,
    noLonger: (before) => `trước là ${before}, không có trong báo cáo này.`,
    because: {
      evidence: "Các minh chứng được tính không còn như trước.",
      policy: "Nhà trường quyết định theo một quy tắc đã sửa đổi.",
      framework: "Khung năng lực là một phiên bản khác.",
      time: "Ngày được hỏi là một ngày khác.",
      learner: "Điều đã thỏa thuận, hoặc thông tin về lớp và cộng đồng, không còn như trước.",
      opportunities: "Danh sách cơ hội không còn như trước.",
      several: "Nhiều thay đổi diễn ra cùng lúc.",
    },
    noStanding: "Mọi mức và mọi trạng thái vẫn như trước.",
    evidence: "Minh chứng",
    fates: {
      added: (line) => `Mới có từ đó: ${workOf(line)}.`,
      late: (line) => `Đã thấy từ trước, sau mới đánh giá hoặc ghi lại: ${workOf(line)}.`,
      corrected: (line) => `Một đánh giá đã được sửa: ${workOf(line)}.`,
      retracted: (line) => `Một đánh giá đã được rút lại: ${workOf(line)}.`,
      consent: (line) => `Không dùng nữa, vì sự đồng ý đã được rút lại: ${workOf(line)}.`,
      duplicate: (line) => `Một đánh giá đã bị ghi hai lần, nay tính một lần: ${workOf(line)}.`,
      gone: (line) => `Một đánh giá không còn trong hồ sơ: ${workOf(line)}.`,
      "set-aside": (line) => `Một đánh giá không được tính nữa: ${workOf(line)}.`,
    },
    erased: (records) => `Đã xóa ${records} bản ghi.`,
    judgements: {
      added: ({ name, on }) => `Một nhận định chuyên môn ngày ${day(on)} về ${name}.`,
      ended: ({ name, on }) =>
        `Nhận định chuyên môn ngày ${day(on)} về ${name} không còn hiệu lực.`,
    },
    sources: {
      framework: ({ name, from, to }) => `${name} chuyển từ phiên bản ${from} sang ${to}.`,
      policy: ({ name, from, to }) => `Quy tắc ${name} chuyển từ phiên bản ${from} sang ${to}.`,
      engine: ({ name, from, to }) =>
        `Thư viện tính toán ${name} chuyển từ phiên bản ${from} sang ${to}.`,
    },
    otherSource: {
      framework: ({ name }) => `Khung năng lực không còn như trước: ${name}.`,
      policy: ({ name }) => `Quy tắc không còn như trước: ${name}.`,
      engine: ({ name }) => `Thư viện tính toán không còn như trước: ${name}.`,
    },
    through: ({ since, until }) =>
      `Minh chứng được xem đến ngày ${day(until)}; trước đây đến ngày ${day(since)}.`,
    texts: (fields) => `Ngoài ra còn khác: ${fields}.`,
    fields: {
      name: "tên",
      "own-sentence": "lời của chính người học",
      expectation: "điều đã thỏa thuận",
      enrolment: "lớp và cộng đồng",
      period: "giai đoạn",
      school: "tên hoặc người liên hệ của trường",
      note: "lời của người hướng dẫn",
      habits: "thói quen làm việc",
      "home-question": "điều để hỏi ở nhà",
      narratives: "điều đã chia sẻ bằng lời",
      responses: "phản hồi",
      goals: "các mục tiêu",
      works: "tên và ngày của các bài làm",
      opportunities: "những cơ hội sắp tới",
      conversions: "điểm và tín chỉ",
      other: "các phần chữ khác",
    },
    notice: {
      kind: {
        learner: "Thông báo thay đổi gửi em",
        family: "Thông báo thay đổi, gửi gia đình của",
        educator: "Thông báo thay đổi, dành cho nhà giáo dục, về",
      },
      title: (name) => `Thông báo thay đổi: ${name}`,
      runningTitle: ({ name, issued }) =>
        `${name}, thông báo thay đổi, phát hành ngày ${day(issued)}`,
      given: "Điều đã được phát hành",
      gaveOut: ({ name, audience, report, id, issued, until }) =>
        `Ngày ${day(issued)}, nhà trường đã phát hành ${report} ${id} của ${audience === "learner" ? "em" : name}, với minh chứng đến ngày ${day(until)}. Có điều trong đó không còn như trước. Sau đây là điều gì và vì sao.`,
      different: "Bây giờ có gì khác",
      why: "Vì sao",
      replacing: "Thay cho bản nào",
      holds: ({ report, id, before }) =>
        `Kèm theo thông báo này là ${report} ${id}, thay cho ${before}. Bản trước được lưu đúng như khi phát hành và không còn hiệu lực.`,
      right: {
        learner: "Em có thể hỏi về từng dòng của trang này và đề nghị xem lại kết quả.",
        family: "Quý gia đình có thể hỏi về từng dòng của trang này và đề nghị xem lại kết quả.",
        educator: "Gia đình và người học có thể đề nghị xem lại kết quả.",
      },
    },
  };
};
