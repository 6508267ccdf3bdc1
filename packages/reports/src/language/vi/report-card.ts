import type { Formats } from "../formats.ts";
import type { ReportCardMessages } from "../report-card-messages.ts";

/** The words of the report card, in Vietnamese. */
export const reportCard = ({ day }: Formats): ReportCardMessages => ({
  kind: {
    learner: "Phiếu kết quả của em",
    family: "Phiếu kết quả, gửi gia đình của",
    educator: "Phiếu kết quả, dành cho nhà giáo dục, của",
  },
  title: (name) => `Phiếu kết quả: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, phiếu kết quả, phát hành ngày ${day(issued)}`,
  conversions: "Điểm và tín chỉ",
  conversionsAside: "quy đổi từ các mức theo một bảng; không làm thay đổi mức nào",
  mark: (mark) => `Điểm: ${mark}`,
  number: (number) => `Con số: ${number}`,
  passed: "Đã đạt",
  notYetPassed: "Chưa đạt",
  numberKept: "Nhà trường lưu một con số cho môn này. Có thể hỏi để được xem.",
  markOpen: "Chưa có điểm: vẫn còn việc đang mở.",
  noMark: "Không có điểm: chưa có gì để quy đổi.",
  creditGiven: { all: "toàn bộ", part: "một phần", none: "chưa có" },
  credit: ({ how, credits, of }) =>
    credits === undefined || of === undefined
      ? `Tín chỉ: ${how}`
      : `Tín chỉ: ${how} (${credits} trong ${of})`,
  creditOpen: "Chưa có tín chỉ.",
  by: ({ name, version }) => `Theo bảng ${name} ${version}.`,
  levels: (scale) =>
    scale === undefined
      ? "Mỗi mức tự nó được quy đổi thành gì"
      : `Mỗi mức của ${scale} tự nó được quy đổi thành gì`,
  marks: "Mỗi điểm được cho từ con số nào",
  fromLowest: "từ đầu",
  pass: { yes: "đã đạt", notYet: "chưa" },
  columns: {
    level: "Mức",
    number: "Con số",
    mark: "Điểm",
    pass: "Đạt",
    from: "Từ",
    above: "Trên",
  },
});
