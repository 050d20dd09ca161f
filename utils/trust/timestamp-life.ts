/** For how long an organisation's server says that nothing newer is out: past a long weekend, short enough to notice hiding. */
export const TIMESTAMP_LIFE_DAYS = 7;
