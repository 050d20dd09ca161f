import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adoptAdapter } from '../utils/facebook/adapter.ts';
// Not through the barrel, which brings along all that the panel has already.
import { findSeat } from '../utils/facebook/panel-seat.ts';
import { recordStructure } from '../utils/facebook/record-structure.ts';
import { toStructureText } from '../utils/facebook/structure/structure.ts';

/** What records the frame of a page; loaded into a tab when the admin presses the button for it. */
export default defineUnlistedScript(() => {
  const seat = findSeat();
  if (!seat) return;
  seat.parts.recorder = async (today, adapter) => {
    // This script has its own copy of what reads the page, and has not heard of the packs.
    adoptAdapter(adapter);
    const structure = await recordStructure(document, today);
    return { structure, text: toStructureText(structure) };
  };
});
