const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the HTML, SVG and ARIA specifications, and the few of Facebook's own that are public. Nothing else is ever kept. */
export const TAGS = toSet(
  'a abbr article aside b blockquote body br button canvas circle clippath code dd defs details dialog div dl dt ellipse em fieldset figcaption figure footer foreignobject form g h1 h2 h3 h4 h5 h6 head header hr html i iframe image img input label legend li line lineargradient link main mask menu meta nav object ol optgroup option output p path picture polygon polyline pre progress q rect s section select small source span stop strong sub summary sup svg table tbody td text textarea tfoot th thead time title tr tspan u ul use video audio wbr',
);

/** Their content is code, style or somebody else's page; they are left out with all that is in them. */
export const LEFT_OUT = toSet('script style noscript template iframe object embed');

export const ROLES = toSet(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog directory document feed figure form grid gridcell group heading img image link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem',
);

/** Attributes of ARIA that hold one of a few words or a number. */
export const ARIA_STATES = toSet(
  'aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded aria-haspopup aria-hidden aria-invalid aria-level aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-posinset aria-pressed aria-readonly aria-required aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow',
);
/** Attributes of ARIA that hold ids of other elements. */
export const ARIA_REFERENCES = toSet(
  'aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns',
);
/** Attributes of ARIA and others that hold words for people. */
export const ARIA_TEXTS = toSet(
  'aria-description aria-keyshortcuts aria-label aria-placeholder aria-roledescription aria-valuetext',
);
export const STATE_WORDS = toSet(
  'true false mixed polite assertive off on page step location date time dialog menu listbox tree grid none inline list both horizontal vertical ascending descending other',
);

export const PLAIN_VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  contenteditable: toSet('true false plaintext-only'),
  dir: toSet('ltr rtl auto'),
  method: toSet('get post dialog'),
  type: toSet(
    'button checkbox color date email file hidden number password radio range reset search submit tel text time url',
  ),
  rel: toSet('canonical'),
  property: toSet('og:url al:android:url'),
  spellcheck: toSet('true false'),
};

export const FLAGS = toSet('hidden inert disabled readonly required checked multiple open');
export const TEXTS = toSet('alt title placeholder data-placeholder');

/** Facebook's own marks, by names that stand in many public projects. */
export const RENDERING_ROLES = toSet(
  'story_message profile_name title description meta image cta like_button comment_button share_button',
);
export const PAGELETS =
  /^(ProfileActions|ProfileTabs|ProfileTilesFeed|ProfileTimeline|ProfileComposer|FeedUnit|Feed|Stories|LeftRail|RightRail|page|root|Dialog)(?=$|[_.\d])/;

/** Fixed parts of Facebook's addresses. */
export const PATH_WORDS = toSet(
  'about category comment.php dialog events flx friends group groups hashtag help home l.php latest live login media messages notifications p pages people permalink permalink.php pg photo photo.php photos plugins posts profile.php r reel reels search settings share sharer sharer.php stories story.php user v video.php videos watch',
);
export const QUERY_KEYS = toSet(
  'story_fbid id fbid v set multi_permalinks comment_id reply_comment_id asset_id album_id u rdid share_url __cft__ __tn__ __xts__ __eep__ ref refid fbclid mibextid locale type theater',
);
