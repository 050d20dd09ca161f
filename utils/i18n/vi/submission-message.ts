interface Submission {
  page: string;
  unit: string;
  title: string;
  media: string | undefined;
  campaign: string | undefined;
  files: readonly string[];
}

/** What goes to the inbox of a Vietnamese page, whatever the language of the panel. */
export function toSubmissionMessage({ page, unit, title, media, campaign, files }: Submission): string {
  return [
    `Kính gửi trang ${page},`,
    `${unit} gửi sản phẩm tuyên truyền để trang xem xét, đăng tải:`,
    `- Tên sản phẩm: ${title}`,
    ...(media === undefined ? [] : [`- Dạng: ${media}`]),
    ...(campaign === undefined ? [] : [`- Đợt tuyên truyền: ${campaign}`]),
    ...(files.length === 0 ? [] : ['- Tệp gửi kèm:', ...files.map((file) => `  + ${file}`)]),
    'Trân trọng cảm ơn.',
  ].join('\n');
}
