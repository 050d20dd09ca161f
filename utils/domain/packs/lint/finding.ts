/** Where in a pack something is; `index` counts within the part. */
export interface LintPlace {
  part: 'pack' | 'templates' | 'shareItems' | 'notices' | 'recalls' | 'hold';
  index?: number;
}

/** Errors: the pack cannot be submitted. Warnings: a second look is wanted. */
export type LintLevel = 'error' | 'warning';

export type LintCode =
  | 'title_empty'
  | 'title_long'
  | 'pack_empty'
  | 'pack_too_large'
  | 'pack_nearly_full'
  | 'days_reversed'
  | 'ended'
  | 'deceptive'
  | 'id_missing'
  | 'id_wrong'
  | 'id_twice'
  | 'occasion_empty'
  | 'occasion_long'
  | 'tag_long'
  | 'tags_many'
  | 'source_empty'
  | 'source_long'
  | 'source_unnumbered'
  | 'source_in_future'
  | 'text_empty'
  | 'text_long'
  | 'nothing_locked'
  | 'leftover'
  | 'ellipsis'
  | 'marks_left'
  | 'field_unnamed'
  | 'field_name_long'
  | 'field_unused'
  | 'field_unknown'
  | 'field_same_name'
  | 'field_many'
  | 'reminder'
  | 'same_text'
  | 'outlives_pack'
  | 'link_wrong'
  | 'day_missing'
  | 'due_before_published'
  | 'words_missing'
  | 'words_long'
  | 'aim_wrong'
  | 'instead_is_recalled';

export interface LintFinding {
  level: LintLevel;
  code: LintCode;
  at: LintPlace;
  /** The words it is about, or a number. */
  detail?: string;
}
