/** The element that carries the panel. */
export const HOST_TAG = 'so-tay-panel';

/** The element that carries the marks beside posts. It lies in the page, under Facebook's own layers, and scrolls with it. */
export const MARKS_TAG = 'so-tay-marks';

/** On the root element while it keeps room for the panel: says at which side, with the width in the property below. */
export const ROOM_ATTRIBUTE = 'data-so-tay-room';
export const ROOM_PROPERTY = '--so-tay-room';

/**
 * How the hosts and the room for the panel look. The browser itself applies this, as a style sheet of user origin, to a tab that asked for the
 * panel. That does two things that no style set by a script could do:
 * - an important rule of user origin goes before everything that the page says of our host, important or not;
 * - Firefox takes the sheet away in the moment in which the add-on is updated or switched off, and with it what is left of the panel in
 *   the page; it ends our scripts without letting them tidy up. The host hides itself (see open-host) unless this sheet shows it.
 */
export const HOST_STYLE = `
${HOST_TAG} {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  direction: ltr !important;
}
${MARKS_TAG} {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  z-index: 0 !important;
  direction: ltr !important;
}
@media print {
  ${MARKS_TAG} { display: none !important; }
}
@media screen {
  html[${ROOM_ATTRIBUTE}="right"] { margin-right: var(${ROOM_PROPERTY}) !important; }
  html[${ROOM_ATTRIBUTE}="left"] { margin-left: var(${ROOM_PROPERTY}) !important; }
}
`;
