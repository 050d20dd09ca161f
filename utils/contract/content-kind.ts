import * as z from 'zod/mini';

/** Content kinds of guidance 1621/HD-TLĐ II.1, with the codes that reports carry. */
export const ContentKind = z.enum([
  'chinh_sach',
  'phap_luat',
  'phong_trao',
  'phuc_loi',
  'nguoi_tot_viec_tot',
  'mo_hinh_hay',
  'su_kien',
  'cuoc_thi',
  'truc_tuyen',
  'an_toan_suc_khoe',
  'khac',
]);
export type ContentKind = z.infer<typeof ContentKind>;
