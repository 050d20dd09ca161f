/** Where in a pack something is; `index` counts within the part. */
export interface LintPlace {
  part:
    | 'pack'
    | 'templates'
    | 'shareItems'
    | 'targets'
    | 'campaigns'
    | 'notices'
    | 'recalls'
    | 'hold'
    | 'reminders'
    | 'pages';
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
  | 'instead_is_recalled'
  | 'page_or_publisher'
  | 'campaign_unknown'
  | 'campaign_missing'
  | 'alt_missing'
  | 'number_wrong'
  | 'media_missing'
  | 'step_untitled'
  | 'file_link_missing'
  | 'year_day_wrong'
  | 'steps_none'
  | 'template_unknown'
  | 'phrase_wrong'
  | 'phrase_twice'
  | 'host_wrong'
  | 'untested'
  | 'not_reminded'
  | 'reminded_wrongly'
  | 'page_wrong'
  | 'day_wrong'
  | 'units_many'
  | 'hosts_many'
  | 'except_many'
  | 'list_long'
  | 'refused';

/** Says what is wrong at one place. */
export type Say = (level: LintLevel, code: LintCode, detail?: string) => void;

export interface LintFinding {
  level: LintLevel;
  code: LintCode;
  at: LintPlace;
  /** The words it is about, or a number. */
  detail?: string;
}

/** Collects what is said of the places of a pack. */
export function findings(): {
  found: LintFinding[];
  sayAt: (part: LintPlace['part'], index?: number) => Say;
} {
  const found: LintFinding[] = [];
  return {
    found,
    sayAt: (part, index) => (level, code, detail) =>
      found.push({
        level,
        code,
        at: { part, ...(index === undefined ? {} : { index }) },
        ...(detail === undefined ? {} : { detail }),
      }),
  };
}
